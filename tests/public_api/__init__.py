"""The public surface, written down: a break of it is a line of a diff."""
