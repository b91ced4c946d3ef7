"""Reads the files of the spec into the representation."""
