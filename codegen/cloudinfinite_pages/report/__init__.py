"""What was found, for a reader and for a program."""
