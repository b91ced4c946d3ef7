# Generated from spec/images/image_job.xsd (9124129aa87ccdac).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.texts import OpenEnum, word


class ImageJobTag(OpenEnum):
    """The kind of job on this path."""

    PIC_PROCESS: ClassVar[ImageJobTag] = word("PicProcess")
    """Processes an image."""


ImageJobTagValue = ImageJobTag | Literal["PicProcess"]
"""A value of `ImageJobTag`: a member or its text."""
