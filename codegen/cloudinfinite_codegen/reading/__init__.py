"""The files of the spec, read into the representation."""
