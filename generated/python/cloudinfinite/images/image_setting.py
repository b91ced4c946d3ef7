# Generated from spec/images/image_setting.xsd (ad0d69208567126c).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class ImageSettingStatus(OpenEnum):
    """Whether a setting is on."""

    ON: ClassVar[ImageSettingStatus] = word("on")
    """On."""
    OFF: ClassVar[ImageSettingStatus] = word("off")
    """Off."""


ImageSettingStatusValue = ImageSettingStatus | Literal["on", "off"]
"""A value of `ImageSettingStatus`: a member or its text."""
