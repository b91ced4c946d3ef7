"""What is held against a request before anything is done."""
