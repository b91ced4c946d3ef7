"""What the emulator does and answers for each operation."""
