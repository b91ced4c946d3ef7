"""Parsers for the formats of pages. All return the same blocks and cells."""
