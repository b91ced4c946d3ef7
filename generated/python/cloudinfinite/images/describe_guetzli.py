# Generated from spec/images/describe_guetzli.xsd (924bbc50763e5dca).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeGuetzli and its types."""

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
class DescribeGuetzliParams(BaseRecord):
    """The arguments of `client.images.describe_guetzli`."""

    guetzli: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("guetzli", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeGuetzliResponse(Answer):
    """Whether images are compressed with Guetzli."""

    status: ImageSettingStatusValue = field(
        metadata=element("Status", ImageSettingStatus, place="text", always=True)
    )
    """Whether the setting is on. One of `on`, `off`."""


OPERATION: Final = Operation(
    name="DescribeGuetzli",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_guetzli",
    schema="images/describe_guetzli.xsd",
    summary="Check whether the images of a bucket are compressed with Guetzli.",
    params=DescribeGuetzliParams,
    response=DescribeGuetzliResponse,
    response_root="GuetzliStatus",
    safe=True,
    actions=("ci:DescribeImageGuetzli",),
    pages=(
        "https://www.tencentcloud.com/document/api/1045/46329",
        "https://cloud.tencent.com/document/api/436/119421",
    ),
)
