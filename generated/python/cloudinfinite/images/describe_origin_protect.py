# Generated from spec/images/describe_origin_protect.xsd (db7d71eebe326107).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeOriginProtect and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.image_setting import ImageSettingStatus
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_setting import ImageSettingStatusValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOriginProtectParams(BaseRecord):
    """The arguments of `client.images.describe_origin_protection`."""

    origin_protect: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("origin-protect", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOriginProtectResponse(Answer):
    """Whether original images are protected."""

    status: ImageSettingStatusValue = field(
        metadata=element("Status", ImageSettingStatus, place="text", always=True)
    )
    """Whether the setting is on. One of `on`, `off`."""


OPERATION: Final = Operation(
    name="DescribeOriginProtect",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_origin_protection",
    schema="images/describe_origin_protect.xsd",
    summary="Check whether the original images of a bucket are protected.",
    params=DescribeOriginProtectParams,
    response=DescribeOriginProtectResponse,
    response_root="OriginProtectStatus",
    safe=True,
    actions=("ci:DescribeOriginProtect",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33710",
        "https://cloud.tencent.com/document/api/460/30120",
    ),
)
