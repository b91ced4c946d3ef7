# Generated from spec/images/set_style.xsd (7700fa90a9d93e69).
# Do not edit: change the spec and run `make generate`.
"""The operation SetStyle and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.style import STYLE_NAME
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.image_rule import IMAGE_RULE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.settings.image_rule import ImageRule


@dataclass(slots=True, kw_only=True, repr=False)
class SetStyleParams(BaseRecord):
    """The arguments of `client.images.set_style`."""

    style: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("style", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SetStyleRequest(BaseRecord):
    """The arguments of `client.images.set_style`."""

    style_name: str = field(metadata=element("StyleName", STYLE_NAME, required=True))
    style_body: str | ImageRule = field(metadata=element("StyleBody", IMAGE_RULE, required=True))


OPERATION: Final = Operation[EmptyAnswer](
    name="SetStyle",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_style",
    schema="images/set_style.xsd",
    summary="Add a style to a bucket, so that images can be processed by the style's name.",
    params=SetStyleParams,
    request=SetStyleRequest,
    request_root="AddStyle",
    safe=True,
    actions=("ci:SetImageStyle",),
    doubts={
        "ci:SetImageStyle": (
            "The list of permissions names it. The newest page of the call "
            "names only cos:GetObject."
        )
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33708",
        "https://cloud.tencent.com/document/api/436/119416",
    ),
)
