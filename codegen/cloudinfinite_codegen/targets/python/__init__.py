"""The Python target: types, operations and calls."""
