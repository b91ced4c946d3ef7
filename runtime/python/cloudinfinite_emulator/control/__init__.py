"""What a test may do to the emulator, and see of it."""
