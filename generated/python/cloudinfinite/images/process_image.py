# Generated from spec/images/process_image.xsd (3c94666fa1cda91a).
# Do not edit: change the spec and run `make generate`.
"""The operation ProcessImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.image_rule import IMAGE_RULE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.settings.image_rule import ImageRule


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessImageParams(BaseRecord):
    """The arguments of `client.images.process`."""

    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    rule: str | ImageRule = field(metadata=element("rule", IMAGE_RULE, place="rule", required=True))


OPERATION: Final = Operation[BinaryAnswer](
    name="ProcessImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="process",
    schema="images/process_image.xsd",
    summary="Process an image, and return the result without storing it.",
    params=ProcessImageParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/36540",),
)
