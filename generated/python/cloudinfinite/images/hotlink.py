# Generated from spec/images/hotlink.xsd (1b7d8e87bda99e9a).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class HotlinkType(OpenEnum):
    """The kind of hotlink protection list."""

    WHITE: ClassVar[HotlinkType] = word("white")
    """An allowlist: images may be linked from these addresses only."""
    BLACK: ClassVar[HotlinkType] = word("black")
    """A blocklist: images may not be linked from these addresses."""
    OFF: ClassVar[HotlinkType] = word("off")
    """No protection."""


HotlinkTypeValue = HotlinkType | Literal["white", "black", "off"]
"""A value of `HotlinkType`: a member or its text."""
