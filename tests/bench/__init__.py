"""How fast it is, beside what its users would take instead: `python -m tests.bench`."""
