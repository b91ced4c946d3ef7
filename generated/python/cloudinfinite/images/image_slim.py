# Generated from spec/images/image_slim.xsd (9a9d2b97cdf6723d).
# Do not edit: change the spec and run `make generate`.
"""`SlimSuffixes`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


class SlimMode(OpenEnum):
    """The compression trigger."""

    API: ClassVar[SlimMode] = word("API")
    """A parameter in the address of the image."""
    AUTO: ClassVar[SlimMode] = word("Auto")
    """Reading the image, if its extension is listed."""


SlimModeValue = SlimMode | Literal["API", "Auto"]
"""A value of `SlimMode`: a member or its text."""


class SlimSuffix(OpenEnum):
    """The extension of images that can be compressed whenever they are read."""

    JPG: ClassVar[SlimSuffix] = word("jpg")
    """JPEG images."""
    PNG: ClassVar[SlimSuffix] = word("png")
    """PNG images."""
    GIF: ClassVar[SlimSuffix] = word("gif")
    """GIF images."""


SlimSuffixValue = SlimSuffix | Literal["jpg", "png", "gif"]
"""A value of `SlimSuffix`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SlimSuffixes(BaseRecord):
    """The extensions of images that are compressed whenever they are read."""

    suffix: list[SlimSuffixValue] = field(
        default_factory=list, metadata=element("Suffix", SlimSuffix, many=True)
    )
    """The extensions of images to compress whenever they are read. Required for Auto. One of `jpg`,
    `png`, `gif`.
    """
