# Generated from spec/files/create_file_uncompress_job.xsd (d45ad8ca9160962b).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateFileUncompressJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.files.file_job import CreateFileJobResponse, FileJobTag
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.files.file_job import FileJobTagValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.file_archive import FileUncompressConfig
    from cloudinfinite.settings.job_input import JobInput
    from cloudinfinite.settings.job_output import JobOutputBucket


@dataclass(slots=True, kw_only=True, repr=False)
class CreateFileUncompressJobOperation(BaseRecord):
    """The settings of the job."""

    file_uncompress_config: FileUncompressConfig = field(
        metadata=element(
            "FileUncompressConfig",
            "..settings.file_archive:FileUncompressConfig",
            required=True,
            flatten=True,
        )
    )
    """The extraction settings."""
    output: JobOutputBucket = field(
        metadata=element("Output", "..settings.job_output:JobOutputBucket", required=True)
    )
    """The output bucket."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class CreateFileUncompressJobRequest(BaseRecord):
    """The arguments of `client.files.create_uncompress_job`."""

    tag: FileJobTagValue = field(
        default=FileJobTag.FILE_UNCOMPRESS,
        init=False,
        metadata=element("Tag", FileJobTag, required=True, fixed="FileUncompress"),
    )
    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )
    operation: CreateFileUncompressJobOperation = field(
        metadata=element("Operation", CreateFileUncompressJobOperation, required=True, flatten=True)
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


OPERATION: Final = Operation(
    name="CreateFileUncompressJob",
    method="POST",
    path="/file_jobs",
    service=SERVICE,
    host="bucket",
    family="files",
    call="create_uncompress_job",
    schema="files/create_file_uncompress_job.xsd",
    summary="Create a job that extracts an archive.",
    request=CreateFileUncompressJobRequest,
    response=CreateFileJobResponse,
    safe=False,
    actions=("ci:CreateFileProcessJobs", "cam:PassRole"),
    pages=(
        "https://cloud.tencent.com/document/product/460/83087",
        "https://www.tencentcloud.com/document/product/1045/52870",
    ),
)
