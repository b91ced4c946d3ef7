"""What the emulator does for each kind of job."""
