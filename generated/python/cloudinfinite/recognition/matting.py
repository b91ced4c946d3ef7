# Generated from spec/recognition/matting.xsd (d9ae2e9c11dd95e5).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

MATTING_PADDING = Text(min_length=3, characters=(("0", "9"), ("x", "x")), says="digits and 'x'")
"""The horizontal margin, an x, and the vertical margin, in pixels, such as `20x10`; at most 1000
each.
"""
