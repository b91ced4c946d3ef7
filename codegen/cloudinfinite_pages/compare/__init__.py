"""Compares facts with the spec, other editions and earlier versions."""
