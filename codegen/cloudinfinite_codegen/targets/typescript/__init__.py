"""The target `typescript`."""
