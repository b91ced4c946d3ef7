"""The generator: reads `spec/`, builds the model, and writes one target a language. A development tool only."""
