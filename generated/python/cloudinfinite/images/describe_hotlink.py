# Generated from spec/images/describe_hotlink.xsd (b168188bc8ed1d2a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeHotlink and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.hotlink import HotlinkType
from cloudinfinite.images.image_setting import ImageSettingStatus
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.hotlink import HotlinkTypeValue
    from cloudinfinite.images.image_setting import ImageSettingStatusValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeHotlinkParams(BaseRecord):
    """The arguments of `client.images.describe_hotlink`."""

    hotlink: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("hotlink", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeHotlinkResponse(Answer):
    """The hotlink protection of a bucket."""

    status: ImageSettingStatusValue | None = field(
        default=None, metadata=element("Status", ImageSettingStatus)
    )
    """Whether hotlink protection is on. One of `on`, `off`."""
    type: HotlinkTypeValue | None = field(default=None, metadata=element("Type", HotlinkType))
    """The type of list. One of `white`, `black`, `off`."""
    url: list[str] = field(default_factory=list, metadata=element("Url", ANY_TEXT, many=True))
    """The domains on the list."""


OPERATION: Final = Operation(
    name="DescribeHotlink",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_hotlink",
    schema="images/describe_hotlink.xsd",
    summary="Look up the hotlink protection of a bucket's images.",
    params=DescribeHotlinkParams,
    response=DescribeHotlinkResponse,
    response_root="Hotlink",
    safe=True,
    actions=("ci:DescribeRefer",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33704",
        "https://cloud.tencent.com/document/product/460/30115",
    ),
)
