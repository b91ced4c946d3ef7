"""Callbacks, which tell callers that a job has ended."""
