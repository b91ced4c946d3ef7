# Generated from spec/images/style.xsd (c40f3346ccc52637).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

STYLE_NAME = Text(min_length=1)
"""The name of a style. The separator that stands before it in addresses must not be part of it."""

STYLE_BODY = Text(min_length=1)
"""What a style does with an image, written as the parameters of an address are, such as
imageMogr2/thumbnail/!50px.
"""
