# Generated from spec/media/playlist.xsd (3b6f7fe686a995fe).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Integer

SEGMENT_VALIDITY = Integer(minimum=3600, maximum=43200)
"""A validity period in seconds, from 1 to 12 hours."""
