"""Controls and observes the emulator in tests."""
