"""The generator: reads `spec/`, builds the model, writes one target a language.

A development tool, not installed with the package.
"""
