# Generated from spec/settings/image_inspect.xsd (ef1a3553342bda8e).
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
    """What to do with an image in which other data is hidden."""

    BACKUP_OBJECT: ClassVar[ImageInspectProcess] = word("BackupObject")
    """Move it to the folder abnormal_images_backup."""
    SWITCH_OBJECT_TO_PRIVATE: ClassVar[ImageInspectProcess] = word("SwitchObjectToPrivate")
    """Make it private."""
    DELETE_OBJECT: ClassVar[ImageInspectProcess] = word("DeleteObject")
    """Delete it."""


ImageInspectProcessValue = ImageInspectProcess | Literal[
    "BackupObject", "SwitchObjectToPrivate", "DeleteObject"
]  # fmt: skip
"""A value of `ImageInspectProcess`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageInspect(BaseRecord):
    """What to do with an image in which other data is hidden."""

    auto_process: bool | None = field(
        default=None, metadata=element("AutoProcess", ANY_BOOLEAN, default="false")
    )
    """Whether to do anything with it. Default: `false`."""
    process_type: ImageInspectProcessValue | None = field(
        default=None, metadata=element("ProcessType", ImageInspectProcess, default="BackupObject")
    )
    """What to do with it; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
    `DeleteObject`. Default: `BackupObject`.
    """


class ImageInspectDict(TypedDict, total=False):
    """`ImageInspect` as a mapping."""

    auto_process: bool
    process_type: ImageInspectProcessValue
