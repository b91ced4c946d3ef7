"""The handlers of operations."""
