# Generated from spec/recognition/get_action_sequence.xsd (0504d2e5efa2611f).
# Do not edit: change the spec and run `make generate`.
"""The operation GetActionSequence and its types."""

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
class GetActionSequenceParams(BaseRecord):
    """The arguments of `client.recognition.get_action_sequence`."""

    ci_process: str = field(
        default="GetActionSequence",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="GetActionSequence"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class GetActionSequenceResponse(Answer):
    """A challenge for the liveness check."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    action_sequence: str | None = field(default=None, metadata=element("ActionSequence", ANY_TEXT))
    """The actions in order, such as `2,1`."""


OPERATION: Final = Operation(
    name="GetActionSequence",
    method="GET",
    path="/",
    service=SERVICE,
    host="object",
    family="recognition",
    call="get_action_sequence",
    schema="recognition/get_action_sequence.xsd",
    summary="Get actions for a person to perform in a video.",
    params=GetActionSequenceParams,
    response=GetActionSequenceResponse,
    safe=True,
    actions=("ci:CreateGetActionSequenceJob",),
    pages=("https://www.tencentcloud.com/document/product/1045/49896",),
)
