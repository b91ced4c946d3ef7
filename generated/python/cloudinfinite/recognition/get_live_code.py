# Generated from spec/recognition/get_live_code.xsd (0057d57b3cebe60f).
# Do not edit: change the spec and run `make generate`.
"""The operation GetLiveCode and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetLiveCodeParams(BaseRecord):
    """The arguments of `client.recognition.get_live_code`."""

    ci_process: str = field(
        default="GetLiveCode",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="GetLiveCode"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GetLiveCodeResponse(Answer):
    """A challenge for the liveness check."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    live_code: str | None = field(default=None, metadata=element("LiveCode", ANY_TEXT))
    """The digits, such as `1234`."""


OPERATION: Final = Operation(
    name="GetLiveCode",
    method="GET",
    path="/",
    service=SERVICE,
    host="object",
    family="recognition",
    call="get_live_code",
    schema="recognition/get_live_code.xsd",
    summary="Get digits for a person to read out in a video.",
    params=GetLiveCodeParams,
    response=GetLiveCodeResponse,
    safe=True,
    actions=("ci:CreateGetLiveCodeJob",),
    pages=(
        "https://cloud.tencent.com/document/product/436/54076",
        "https://cloud.tencent.com/document/product/460/108758",
    ),
)
