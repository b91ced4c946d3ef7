# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Stubs, a module a family and kind of client."""
