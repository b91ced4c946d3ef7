# Generated from spec/image_search/library.xsd (8c61155b33af6728).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.texts import Text

IMAGE_ENTITY = Text(min_length=1, max_length=64)
"""An id for what an image shows, of up to 64 characters."""
