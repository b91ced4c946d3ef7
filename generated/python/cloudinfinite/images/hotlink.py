# Generated from spec/images/hotlink.xsd (0167d3315dcaca8f).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class HotlinkType(OpenEnum):
    """The type of hotlink protection list."""

    WHITE: ClassVar[HotlinkType] = word("white")
    """An allowlist: only these addresses can link to images."""
    BLACK: ClassVar[HotlinkType] = word("black")
    """A blocklist: these addresses cannot link to images."""
    OFF: ClassVar[HotlinkType] = word("off")
    """No protection."""


HotlinkTypeValue = HotlinkType | Literal["white", "black", "off"]
"""A value of `HotlinkType`: a member or its text."""
