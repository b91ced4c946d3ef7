"""Encoding, decoding and validation, all driven by one table per type."""
