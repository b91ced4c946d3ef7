"""The control interface for tests in other processes."""
