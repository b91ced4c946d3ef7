# Generated from spec/service.xml spec/files/create_file_compress_job.xsd
#   spec/files/create_file_hash_job.xsd spec/files/create_file_uncompress_job.xsd
#   spec/files/describe_file_process_job.xsd spec/files/get_file_hash.xsd spec/files/preview_zip.xsd
#   (b090ddc44c17c86f).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.files`: the same as in `Client.files`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Unpack, overload

    from cloudinfinite.files.describe_file_process_job import DescribeFileProcessJobResponse
    from cloudinfinite.files.file_job import CreateFileJobResponse, FileJobDetail
    from cloudinfinite.files.get_file_hash import GetFileHashResponse, HashNameValue
    from cloudinfinite.files.preview_zip import PreviewZipResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.file_archive import (
        FileArchiveFormatValue,
        FileCompressItem,
        FileCompressItemDict,
        FileUncompressSelection,
        FileUncompressSelectionDict,
    )
    from cloudinfinite.settings.file_hash import FileHashAlgorithmValue
    from cloudinfinite.settings.job_output import (
        JobOutput,
        JobOutputBucket,
        JobOutputBucketDict,
        JobOutputDict,
    )
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.files.calls import FilesCalls as AsyncFilesCalls

if TYPE_CHECKING:

    class AsyncFilesCalls(AsyncCalls):
        """See `FilesCalls`."""

        async def create_compress_job(
            self,
            *,
            flatten: int,
            format: FileArchiveFormatValue,
            output: JobOutput | JobOutputDict,
            url_list: str | None = None,
            prefix: str | None = None,
            key: Sequence[str] | None = None,
            type: str | None = None,
            compress_key: str | None = None,
            ignore_error: bool | None = None,
            key_config: Sequence[FileCompressItem | FileCompressItemDict] | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateFileJobResponse:
            """See `FilesCalls.create_compress_job`."""
            ...

        async def create_hash_job(
            self,
            *,
            object: str,
            type: FileHashAlgorithmValue,
            add_to_header: bool | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateFileJobResponse:
            """See `FilesCalls.create_hash_job`."""
            ...

        async def create_uncompress_job(
            self,
            *,
            object: str,
            output: JobOutputBucket | JobOutputBucketDict,
            prefix: str | None = None,
            prefix_replaced: int | None = None,
            uncompress_key: str | None = None,
            listing_file: bool | None = None,
            mode: str | None = None,
            download_config: FileUncompressSelection | FileUncompressSelectionDict | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateFileJobResponse:
            """See `FilesCalls.create_uncompress_job`."""
            ...

        async def describe_job(
            self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
        ) -> DescribeFileProcessJobResponse:
            """See `FilesCalls.describe_job`."""
            ...

        @overload
        async def wait(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[FileJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> FileJobDetail: ...

        @overload
        async def wait(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[FileJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[FileJobDetail]: ...

        async def wait(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[FileJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> FileJobDetail | list[FileJobDetail]:
            """See `FilesCalls.wait`."""
            ...

        async def get_hash(
            self,
            key: str,
            *,
            type: HashNameValue,
            add_to_header: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> GetFileHashResponse:
            """See `FilesCalls.get_hash`."""
            ...

        async def get_hash_url(
            self,
            key: str,
            *,
            type: HashNameValue,
            add_to_header: bool | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `FilesCalls.get_hash_url`."""
            ...

        async def preview_zip(self, key: str, **options: Unpack[CallOptions]) -> PreviewZipResponse:
            """See `FilesCalls.preview_zip`."""
            ...

        async def preview_zip_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `FilesCalls.preview_zip_url`."""
            ...
