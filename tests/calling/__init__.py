"""Calls with all their attempts, waits and look-ups, by a clock that the tests step."""
