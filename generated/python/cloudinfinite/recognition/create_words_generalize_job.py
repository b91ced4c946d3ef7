# Generated from spec/recognition/create_words_generalize_job.xsd (aa1861ff5fec8a03).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateWordsGeneralizeJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.recognition.ai_job import AiJobTag, CreateAiJobResponse
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.recognition.ai_job import AiJobTagValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.words_generalize import WordsGeneralize


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralizeJobOperation(BaseRecord):
    """The settings of the job."""

    words_generalize: WordsGeneralize = field(
        metadata=element(
            "WordsGeneralize", "..settings.words_generalize:WordsGeneralize", required=True
        )
    )
    """The word segmentation settings."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateWordsGeneralizeJobRequest(BaseRecord):
    """The arguments of `client.recognition.create_words_generalize_job`."""

    tag: AiJobTagValue = field(
        default=AiJobTag.WORDS_GENERALIZE,
        init=False,
        metadata=element("Tag", AiJobTag, required=True, fixed="WordsGeneralize"),
    )
    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    operation: WordsGeneralizeJobOperation = field(
        metadata=element("Operation", WordsGeneralizeJobOperation, required=True, flatten=True)
    )
    queue_id: str = field(metadata=element("QueueId", IDENTIFIER, required=True))
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


OPERATION: Final = Operation(
    name="CreateWordsGeneralizeJob",
    method="POST",
    path="/ai_jobs",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="create_words_generalize_job",
    schema="recognition/create_words_generalize_job.xsd",
    summary="Create a job that segments a text into words.",
    request=CreateWordsGeneralizeJobRequest,
    response=CreateAiJobResponse,
    safe=False,
    actions=(),
    pages=("https://www.tencentcloud.com/document/product/1045/49790",),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeAiJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
