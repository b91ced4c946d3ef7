# Generated from spec/images/hotlink.xsd (96416893b3c2811b).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word


class HotlinkType(OpenEnum):
    """What the list of hotlink protection is."""

    WHITE: ClassVar[HotlinkType] = word("white")
    """The only addresses that images may be linked from."""
    BLACK: ClassVar[HotlinkType] = word("black")
    """Addresses that images may not be linked from."""
    OFF: ClassVar[HotlinkType] = word("off")
    """There is no protection."""


HotlinkTypeValue = HotlinkType | Literal["white", "black", "off"]
"""A word of `HotlinkType`: a member, or its text."""
