"""The checks that a request must pass before the emulator carries it out."""
