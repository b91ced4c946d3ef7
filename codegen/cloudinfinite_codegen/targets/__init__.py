"""The languages that the spec is written in; each target makes one tree of files."""
