# Generated from spec/images/hdr_image_processing.xsd (79f9bab03fa3536c).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word


class HdrImageMode(OpenEnum):
    """What causes an image to be processed as HDR."""

    API: ClassVar[HdrImageMode] = word("API")
    """A parameter in the address of the image."""
    AUTO: ClassVar[HdrImageMode] = word("Auto")
    """Nothing but processing it."""


HdrImageModeValue = HdrImageMode | Literal["API", "Auto"]
"""A word of `HdrImageMode`: a member, or its text."""
