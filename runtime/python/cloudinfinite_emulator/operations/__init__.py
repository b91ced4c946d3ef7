"""What is done for each operation, and what is answered."""
