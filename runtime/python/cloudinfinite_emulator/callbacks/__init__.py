"""How callers are told that a job has ended."""
