"""What a program sets: for a client, or for one call."""
