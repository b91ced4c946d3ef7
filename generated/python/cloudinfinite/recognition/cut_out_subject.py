# Generated from spec/recognition/cut_out_subject.xsd (e7e054226536f2c6).
# Do not edit: change the spec and run `make generate`.
"""The operation CutOutSubject and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite.recognition.matting import MATTING_PADDING
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class CutOutSubjectParams(BaseRecord):
    """The arguments of `client.recognition.cut_out_subject`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIPicMatting",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIPicMatting"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    center: int | None = field(
        default=None, metadata=element("center-layout", BINARY_FLAG, place="query", default="0")
    )
    padding: str | None = field(
        default=None, metadata=element("padding-layout", MATTING_PADDING, place="query")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="CutOutSubject",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="cut_out_subject",
    schema="recognition/cut_out_subject.xsd",
    summary="Cut out the main subject of an image (picture matting).",
    params=CutOutSubjectParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/72932",
        "https://cloud.tencent.com/document/product/460/106750",
    ),
)
