# Generated from spec/images/hdr_image_processing.xsd (45890634b587fd27).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class HdrImageMode(OpenEnum):
    """The trigger for processing an image as HDR."""

    API: ClassVar[HdrImageMode] = word("API")
    """A parameter in the address of the image."""
    AUTO: ClassVar[HdrImageMode] = word("Auto")
    """Any processing."""


HdrImageModeValue = HdrImageMode | Literal["API", "Auto"]
"""A value of `HdrImageMode`: a member or its text."""
