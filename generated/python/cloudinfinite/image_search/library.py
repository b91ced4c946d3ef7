# Generated from spec/image_search/library.xsd (d9dc9e88dc7dcc2f).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

IMAGE_ENTITY = Text(min_length=1, max_length=64)
"""The ID of the entity that an image shows, up to 64 characters."""
