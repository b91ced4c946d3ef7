"""The generator: reads `spec/`, builds the model, and renders one target per language.

It is a development tool, which is not installed with the package.
"""
