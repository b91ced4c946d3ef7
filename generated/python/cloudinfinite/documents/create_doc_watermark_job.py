# Generated from spec/documents/create_doc_watermark_job.xsd (11d2542f2584e071).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDocWatermarkJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.documents.document_job import DocumentJobTag
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.documents.document_job import (
        DocumentJobDetail,
        DocumentJobInput,
        DocumentJobTagValue,
    )
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.document import DocWatermark
    from cloudinfinite.settings.job_output import JobOutput


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDocWatermarkOperation(BaseRecord):
    """The settings of the job."""

    doc_watermark: DocWatermark = field(
        metadata=element(
            "DocWatermark", "..settings.document:DocWatermark", required=True, flatten=True
        )
    )
    """The watermark."""
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", required=True)
    )
    """The output location."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callbacks. At most 1024 characters:
    printable ASCII.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDocWatermarkJobRequest(BaseRecord):
    """The arguments of `client.documents.create_watermark_job`."""

    tag: DocumentJobTagValue = field(
        default=DocumentJobTag.DOC_WATERMARK,
        init=False,
        metadata=element("Tag", DocumentJobTag, required=True, fixed="DocWatermark"),
    )
    input: DocumentJobInput = field(
        metadata=element(
            "Input", "..documents.document_job:DocumentJobInput", required=True, flatten=True
        )
    )
    operation: CreateDocWatermarkOperation = field(
        metadata=element("Operation", CreateDocWatermarkOperation, required=True, flatten=True)
    )
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
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
class CreateDocWatermarkJobResponse(Answer):
    """The job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[DocumentJobDetail] = field(
        metadata=element(
            "JobsDetail", "..documents.document_job:DocumentJobDetail", many=True, always=True
        )
    )
    """The jobs; one for this call."""


OPERATION: Final = Operation(
    name="CreateDocWatermarkJob",
    method="POST",
    path="/doc_jobs",
    service=SERVICE,
    host="bucket",
    family="documents",
    call="create_watermark_job",
    schema="documents/create_doc_watermark_job.xsd",
    summary="Create a job that adds a watermark to a document.",
    request=CreateDocWatermarkJobRequest,
    response=CreateDocWatermarkJobResponse,
    safe=False,
    actions=("ci:CreateDocProcessJobs", "cam:PassRole"),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
