# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Encoders, decoders and validators, a module a file of the spec."""
