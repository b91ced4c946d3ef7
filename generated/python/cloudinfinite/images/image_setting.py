# Generated from spec/images/image_setting.xsd (0905f1048d5f8cfb).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word


class ImageSettingStatus(OpenEnum):
    """Whether a setting is in force."""

    ON: ClassVar[ImageSettingStatus] = word("on")
    """It is in force."""
    OFF: ClassVar[ImageSettingStatus] = word("off")
    """It is not in force."""


ImageSettingStatusValue = ImageSettingStatus | Literal["on", "off"]
"""A word of `ImageSettingStatus`: a member, or its text."""
