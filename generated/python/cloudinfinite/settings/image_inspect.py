# Generated from spec/settings/image_inspect.xsd (3c1d115be8443c4b).
# Do not edit: change the spec and run `make generate`.
"""`ImageInspect`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


class ImageInspectProcess(OpenEnum):
    """An action for images with hidden data."""

    BACKUP_OBJECT: ClassVar[ImageInspectProcess] = word("BackupObject")
    """Move the image to the folder abnormal_images_backup."""
    SWITCH_OBJECT_TO_PRIVATE: ClassVar[ImageInspectProcess] = word("SwitchObjectToPrivate")
    """Make the image private."""
    DELETE_OBJECT: ClassVar[ImageInspectProcess] = word("DeleteObject")
    """Delete the image."""


ImageInspectProcessValue = ImageInspectProcess | Literal[
    "BackupObject", "SwitchObjectToPrivate", "DeleteObject"
]  # fmt: skip
"""A value of `ImageInspectProcess`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageInspect(BaseRecord):
    """Settings for images with hidden data."""

    auto_process: bool | None = field(
        default=None, metadata=element("AutoProcess", ANY_BOOLEAN, default="false")
    )
    """Whether to act on images with hidden data. Default: `false`."""
    process_type: ImageInspectProcessValue | None = field(
        default=None, metadata=element("ProcessType", ImageInspectProcess, default="BackupObject")
    )
    """The action to take; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
    `DeleteObject`. Default: `BackupObject`.
    """


class ImageInspectDict(TypedDict, total=False):
    """`ImageInspect` as a mapping."""

    auto_process: bool
    process_type: ImageInspectProcessValue
