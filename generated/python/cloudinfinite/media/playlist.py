# Generated from spec/media/playlist.xsd (01d31b1008276667).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Integer

SEGMENT_VALIDITY = Integer(minimum=3600, maximum=43200)
"""A time in seconds, from 1 to 12 hours."""
