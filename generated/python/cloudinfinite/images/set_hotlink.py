# Generated from spec/images/set_hotlink.xsd (ff66cf4f1316409f).
# Do not edit: change the spec and run `make generate`.
"""The operation SetHotlink and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.images.hotlink import HotlinkType
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.images.hotlink import HotlinkTypeValue

HOTLINK_ADDRESS = Text(min_length=1)
"""A domain, such as www.example.com."""


@dataclass(slots=True, kw_only=True, repr=False)
class SetHotlinkParams(BaseRecord):
    """The arguments of `client.images.set_hotlink`."""

    hotlink: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("hotlink", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SetHotlinkRequest(BaseRecord):
    """The arguments of `client.images.set_hotlink`."""

    url: list[str] = field(
        default_factory=list,
        metadata=element("Url", HOTLINK_ADDRESS, many=True, required_unless=("Type", ("off",))),
    )
    type: HotlinkTypeValue = field(metadata=element("Type", HotlinkType, required=True))


OPERATION: Final = Operation[EmptyAnswer](
    name="SetHotlink",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_hotlink",
    schema="images/set_hotlink.xsd",
    summary=(
        "Set the hotlink protection of a bucket's images: an allowlist or a blocklist of sites."
    ),
    params=SetHotlinkParams,
    request=SetHotlinkRequest,
    request_root="Hotlink",
    safe=True,
    actions=("ci:SetRefer",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33706",
        "https://cloud.tencent.com/document/product/460/30116",
    ),
)
