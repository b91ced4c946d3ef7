"""A call with all its attempts, waits and look-ups, as procedures without a socket."""
