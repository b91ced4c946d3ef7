"""Checks across declarations. XML Schema has already checked each on its own."""
