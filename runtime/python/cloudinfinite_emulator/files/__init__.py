"""What is read from files of any kind."""
