"""Whole calls: attempts, waits and lookups, with a clock that only the tests move."""
