"""The control surface for tests in other processes."""
