"""Whole calls: attempts, waits and look-ups, with a clock that only the tests move."""
