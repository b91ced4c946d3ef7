"""Performance compared with the alternatives: `python -m tests.bench`."""
