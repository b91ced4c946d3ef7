# Generated from spec/speech/create_asr_job.xsd (aedf1f4596bd3478).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAsrJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite.speech.asr_job import AsrJobTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.job_output import JobOutput
    from cloudinfinite.settings.speech_input import SpeechInput
    from cloudinfinite.settings.speech_recognition import SpeechRecognition
    from cloudinfinite.speech.asr_job import AsrJobTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class AsrJobOperation(BaseRecord):
    """The settings of the job.

    A request needs at least one of `template_id`, `speech_recognition`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("TemplateId", "SpeechRecognition"),)

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template to use. If specified, SpeechRecognition is ignored. Not empty."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element("SpeechRecognition", "..settings.speech_recognition:SpeechRecognition"),
    )
    """The recognition settings."""
    output: JobOutput = field(
        metadata=element("Output", "..settings.job_output:JobOutput", required=True)
    )
    """The output location."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAsrJobRequest(BaseRecord):
    """The arguments of `client.speech.create_job`."""

    tag: AsrJobTagValue = field(
        default=AsrJobTag.SPEECH_RECOGNITION,
        init=False,
        metadata=element("Tag", AsrJobTag, required=True, fixed="SpeechRecognition"),
    )
    input: SpeechInput = field(
        metadata=element(
            "Input", "..settings.speech_input:SpeechInput", required=True, flatten=True
        )
    )
    operation: AsrJobOperation = field(
        metadata=element("Operation", AsrJobOperation, required=True, flatten=True)
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


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAsrJobResponse(Answer):
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
    name="CreateAsrJob",
    method="POST",
    path="/asr_jobs",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="create_job",
    schema="speech/create_asr_job.xsd",
    summary="Create a job that recognises speech.",
    request=CreateAsrJobRequest,
    response=CreateAsrJobResponse,
    safe=False,
    actions=("ci:CreateAsrJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49789",
        "https://www.tencentcloud.com/document/product/1045/49546",
        "https://cloud.tencent.com/document/product/460/78951",
    ),
    recovery=Recovery(
        mark=("operation", "user_data"),
        operation="DescribeAsrJobs",
        match=("operation", "user_data"),
        item="jobs_detail",
        since="start_creation_time",
        carry={"tag": "tag", "queue_id": "queue_id"},
    ),
)
