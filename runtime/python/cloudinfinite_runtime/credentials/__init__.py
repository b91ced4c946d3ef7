"""Credentials, and the providers that they come from."""
