"""A call with all its attempts, waits and lookups, as procedures without a socket."""
