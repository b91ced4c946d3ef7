"""The spec as plain values, the input of every target."""
