# Generated from spec/images/describe_image_slim.xsd (14cc29db4d44bf3f).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeImageSlim and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.image_setting import ImageSettingStatus
from cloudinfinite.images.image_slim import SlimMode
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.image_setting import ImageSettingStatusValue
    from cloudinfinite.images.image_slim import SlimModeValue, SlimSuffixes


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeImageSlimParams(BaseRecord):
    """The arguments of `client.images.describe_image_slim`."""

    image_slim: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("image-slim", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeImageSlimResponse(Answer):
    """The smart compression of a bucket."""

    status: ImageSettingStatusValue | None = field(
        default=None, metadata=element("Status", ImageSettingStatus)
    )
    """Whether images are compressed. One of `on`, `off`."""
    slim_mode: list[SlimModeValue] = field(
        default_factory=list, metadata=element("SlimMode", SlimMode, many=True, comma=True)
    )
    """The compression trigger. One of `API`, `Auto`."""
    suffixes: SlimSuffixes | None = field(
        default=None, metadata=element("Suffixs", "..images.image_slim:SlimSuffixes")
    )
    """The extensions of images that are compressed whenever they are read."""


OPERATION: Final = Operation(
    name="DescribeImageSlim",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_image_slim",
    schema="images/describe_image_slim.xsd",
    summary="Look up the image compression settings of a bucket.",
    params=DescribeImageSlimParams,
    response=DescribeImageSlimResponse,
    response_root="ImageSlim",
    safe=True,
    actions=("ci:DescribeImageSlim",),
    pages=("https://www.tencentcloud.com/document/api/436/75210",),
)
