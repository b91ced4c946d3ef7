# Generated from spec/images/set_origin_protect.xsd (a4e7a01fc863f1e4).
# Do not edit: change the spec and run `make generate`.
"""The operation SetOriginProtect and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


class ProtectedSuffix(OpenEnum):
    """The extension of images that can be protected."""

    JPG: ClassVar[ProtectedSuffix] = word("jpg")
    """JPEG images."""
    JPEG: ClassVar[ProtectedSuffix] = word("jpeg")
    """JPEG images with the longer extension."""
    PNG: ClassVar[ProtectedSuffix] = word("png")
    """PNG images."""
    WEBP: ClassVar[ProtectedSuffix] = word("webp")
    """WebP images."""
    BMP: ClassVar[ProtectedSuffix] = word("bmp")
    """BMP images."""
    GIF: ClassVar[ProtectedSuffix] = word("gif")
    """GIF images."""
    HEIF: ClassVar[ProtectedSuffix] = word("heif")
    """HEIF images."""


ProtectedSuffixValue = ProtectedSuffix | Literal["jpg", "jpeg", "png", "webp", "bmp", "gif", "heif"]
"""A value of `ProtectedSuffix`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SetOriginProtectParams(BaseRecord):
    """The arguments of `client.images.set_origin_protection`."""

    origin_protect: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("origin-protect", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SetOriginProtectRequest(BaseRecord):
    """The arguments of `client.images.set_origin_protection`."""

    suffix: list[ProtectedSuffixValue] = field(
        metadata=element("Suffix", ProtectedSuffix, many=True, required=True)
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="SetOriginProtect",
    method="PUT",
    path="/",
    service=SERVICE,
    host="image",
    family="images",
    call="set_origin_protection",
    schema="images/set_origin_protect.xsd",
    summary="Protect the original images of a bucket.",
    params=SetOriginProtectParams,
    request=SetOriginProtectRequest,
    request_root="Suffixs",
    safe=True,
    actions=("ci:SetOriginProtect",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/33711",
        "https://cloud.tencent.com/document/api/460/30121",
    ),
)
