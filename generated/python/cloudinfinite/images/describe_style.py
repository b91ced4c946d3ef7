# Generated from spec/images/describe_style.xsd (c049aa9c848462b5).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeStyle and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.images.style import STYLE_BODY, STYLE_NAME
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeStyleParams(BaseRecord):
    """The arguments of `client.images.describe_styles`."""

    style: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("style", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeStyleRequest(BaseRecord):
    """The arguments of `client.images.describe_styles`."""

    style_name: list[str] = field(
        default_factory=list, metadata=element("StyleName", STYLE_NAME, many=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class StyleRule(BaseRecord):
    """A style."""

    style_name: str = field(metadata=element("StyleName", STYLE_NAME, always=True))
    """The name. Not empty."""
    style_body: str = field(metadata=element("StyleBody", STYLE_BODY, always=True))
    """The processing that the style applies to an image. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeStyleResponse(Answer):
    """The styles of a bucket."""

    style_rule: list[StyleRule] = field(
        default_factory=list, metadata=element("StyleRule", StyleRule, many=True)
    )
    """The styles."""


OPERATION: Final = Operation(
    name="DescribeStyle",
    method="GET",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="describe_styles",
    schema="images/describe_style.xsd",
    summary="List all styles of a bucket, or only those with certain names.",
    params=DescribeStyleParams,
    request=DescribeStyleRequest,
    response=DescribeStyleResponse,
    request_root="GetStyle",
    response_root="StyleList",
    safe=True,
    actions=("ci:DescribeImageStyles",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33707",
        "https://cloud.tencent.com/document/api/460/30117",
    ),
)
