# Generated from spec/media/create_media_job.xsd (c21413a9c445af9a).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateMediaJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )

ANY_MEDIA_JOB_TAG = Text(min_length=1)
"""A kind of media job, including kinds that are not listed here."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaJobRequest(BaseRecord):
    """The arguments of `client.media.create_job`."""

    tag: str = field(metadata=element("Tag", ANY_MEDIA_JOB_TAG, required=True))
    input: Mapping[str, Any] | None = field(default=None, metadata=element("Input", ANY_TREE))
    operation: Mapping[str, Any] | None = field(
        default=None, metadata=element("Operation", ANY_TREE)
    )
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    queue_type: str | None = field(default=None, metadata=element("QueueType", ANY_TEXT))
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, default="XML")
    )
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, default="Url")
    )
    call_back: str | None = field(default=None, metadata=element("CallBack", CALL_BACK_ADDRESS))
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig",
            "..settings.callback:CallBackMqConfig",
            required_when=(("CallBackType", "TDMQ"),),
        ),
    )
    call_back_kafka_config: KafkaConfig | None = field(
        default=None,
        metadata=element(
            "CallBackKafkaConfig",
            "..settings.callback:KafkaConfig",
            required_when=(("CallBackType", "Kafka"),),
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaJobResponse(Answer):
    """The job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[MediaJobDetail] = field(
        metadata=element("JobsDetail", "..common.media_job:MediaJobDetail", many=True, always=True)
    )
    """The jobs; one for this call."""


OPERATION: Final = Operation(
    name="CreateMediaJob",
    method="POST",
    path="/jobs",
    service=SERVICE,
    host="bucket",
    family="media",
    call="create_job",
    schema="media/create_media_job.xsd",
    summary="Create a media job of any kind, with settings that are sent unchanged.",
    request=CreateMediaJobRequest,
    response=CreateMediaJobResponse,
    safe=False,
    actions=("ci:CreateMediaJobs", "cam:PassRole"),
    pages=("https://cloud.tencent.com/document/product/460/84776",),
)
