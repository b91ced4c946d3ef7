"""How tests control and observe the emulator."""
