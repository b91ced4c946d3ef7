# Generated from spec/recognition/matting.xsd (00ae41c8255f645f).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

MATTING_PADDING = Text(min_length=3, characters=(("0", "9"), ("x", "x")), says="digits and 'x'")
"""The space left and right, an x, and the space above and below, in pixels, such as `20x10`; each
at most 1000.
"""
