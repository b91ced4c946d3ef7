# Generated from spec/images/style.xsd (ab0e5e30cef88fa4).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

STYLE_NAME = Text(min_length=1)
"""The name of a style. It must not contain the separator that precedes it in addresses."""

STYLE_BODY = Text(min_length=1)
"""The processing that a style applies to an image, in the form of address parameters, such as
imageMogr2/thumbnail/!50px.
"""
