"""The spec as plain values, which every target reads."""
