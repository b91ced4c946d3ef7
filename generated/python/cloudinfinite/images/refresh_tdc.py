# Generated from spec/images/refresh_tdc.xsd (7330f795a973d120).
# Do not edit: change the spec and run `make generate`.
"""The operation RefreshTdc and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class RefreshTdcParams(BaseRecord):
    """The arguments of `client.images.refresh_tdc`."""

    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    tdc_refresh: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("TDCRefresh", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="RefreshTdc",
    method="POST",
    path="/{ObjectKey}",
    service=SERVICE,
    host="bucket",
    family="images",
    call="refresh_tdc",
    schema="images/refresh_tdc.xsd",
    summary="Refresh the TDC of an image.",
    params=RefreshTdcParams,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
