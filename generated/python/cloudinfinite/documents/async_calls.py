# Generated from spec/service.xml spec/documents/cancel_doc_process_job.xsd
#   spec/documents/compare_documents.xsd spec/documents/create_doc_aigc_metadata_job.xsd
#   spec/documents/create_doc_process_job.xsd spec/documents/create_doc_watermark_job.xsd
#   spec/documents/describe_doc_process_job.xsd spec/documents/describe_doc_process_jobs.xsd
#   spec/documents/get_online_preview.xsd spec/documents/preview_document.xsd
#   spec/documents/preview_document_html.xsd (e89504a7fc407917).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.documents`: the same as in `Client.documents`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime
    from typing import Unpack, overload

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.documents.create_doc_aigc_metadata_job import (
        CreateDocAigcMetadataJobResponse,
    )
    from cloudinfinite.documents.create_doc_process_job import CreateDocProcessJobResponse
    from cloudinfinite.documents.create_doc_watermark_job import CreateDocWatermarkJobResponse
    from cloudinfinite.documents.describe_doc_process_job import DescribeDocProcessJobResponse
    from cloudinfinite.documents.describe_doc_process_jobs import DescribeDocProcessJobsResponse
    from cloudinfinite.documents.document_job import DocumentJobDetail, DocumentJobTagValue
    from cloudinfinite.documents.get_online_preview import GetOnlinePreviewResponse
    from cloudinfinite.documents.preview import DocumentPreviewTypeValue
    from cloudinfinite.settings.aigc_metadata import AigcMetadata, AigcMetadataDict
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.document import (
        DocumentTargetTypeValue,
        DocWatermark,
        DocWatermarkDict,
    )
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.documents.calls import DocumentsCalls as AsyncDocumentsCalls

if TYPE_CHECKING:

    class AsyncDocumentsCalls(AsyncCalls):
        """See `DocumentsCalls`."""

        async def cancel_job(
            self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `DocumentsCalls.cancel_job`."""
            ...

        async def compare(
            self,
            *,
            object: str,
            compare_path: str | None = None,
            compare_url: str | None = None,
            src_type: str | None = None,
            target_uri: str | None = None,
            **options: Unpack[CallOptions],
        ) -> TextAnswer:
            """See `DocumentsCalls.compare`."""
            ...

        async def compare_url(
            self,
            *,
            object: str,
            compare_path: str | None = None,
            compare_url: str | None = None,
            src_type: str | None = None,
            target_uri: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `DocumentsCalls.compare_url`."""
            ...

        async def create_aigc_metadata_job(
            self,
            *,
            output: JobOutput | JobOutputDict,
            object: str | None = None,
            url: str | None = None,
            aigc_metadata: AigcMetadata | AigcMetadataDict | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateDocAigcMetadataJobResponse:
            """See `DocumentsCalls.create_aigc_metadata_job`."""
            ...

        async def create_process_job(
            self,
            *,
            output: JobOutput | JobOutputDict,
            object: str | None = None,
            url: str | None = None,
            src_type: str | None = None,
            tgt_type: DocumentTargetTypeValue | None = None,
            start_page: int | None = None,
            end_page: int | None = None,
            sheet_id: int | None = None,
            paper_direction: int | None = None,
            paper_size: int | None = None,
            image_params: str | None = None,
            quality: int | None = None,
            zoom: int | None = None,
            image_dpi: int | None = None,
            pic_pagination: int | None = None,
            doc_password: str | None = None,
            comments: int | None = None,
            doc_watermark: DocWatermark | DocWatermarkDict | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateDocProcessJobResponse:
            """See `DocumentsCalls.create_process_job`."""
            ...

        async def create_watermark_job(
            self,
            *,
            output: JobOutput | JobOutputDict,
            object: str | None = None,
            url: str | None = None,
            src_type: str | None = None,
            type: str | None = None,
            image: str | None = None,
            dx: int | None = None,
            dy: int | None = None,
            batch: str | None = None,
            horizontal_spacing: int | None = None,
            vertical_spacing: int | None = None,
            user_data: str | None = None,
            queue_id: str | None = None,
            call_back_format: CallBackFormatValue | None = None,
            call_back_type: CallBackTypeValue | None = None,
            call_back: str | None = None,
            call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
            call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateDocWatermarkJobResponse:
            """See `DocumentsCalls.create_watermark_job`."""
            ...

        async def describe_job(
            self,
            job_id: str | BaseRecord | Sequence[str | BaseRecord],
            **options: Unpack[LookUpOptions],
        ) -> DescribeDocProcessJobResponse:
            """See `DocumentsCalls.describe_job`."""
            ...

        @overload
        async def wait(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> DocumentJobDetail: ...

        @overload
        async def wait(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[DocumentJobDetail]: ...

        async def wait(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[DocumentJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> DocumentJobDetail | list[DocumentJobDetail]:
            """See `DocumentsCalls.wait`."""
            ...

        async def describe_jobs(
            self,
            *,
            queue_id: str,
            tag: DocumentJobTagValue,
            order_by_time: SortOrderValue | None = None,
            next_token: str | None = None,
            size: int | None = None,
            states: Sequence[JobStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeDocProcessJobsResponse:
            """See `DocumentsCalls.describe_jobs`."""
            ...

        def iter_jobs(
            self,
            *,
            queue_id: str,
            tag: DocumentJobTagValue,
            order_by_time: SortOrderValue | None = None,
            next_token: str | None = None,
            size: int | None = None,
            states: Sequence[JobStateFilterValue] | None = None,
            start_creation_time: datetime | None = None,
            end_creation_time: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[DocumentJobDetail, DescribeDocProcessJobsResponse]:
            """See `DocumentsCalls.iter_jobs`."""
            ...

        async def get_online_preview(
            self,
            key: str,
            *,
            token_uid: str | None = None,
            sign: str | None = None,
            copyable: int | None = None,
            watermark_text: str | None = None,
            watermark_color: str | None = None,
            watermark_font: str | None = None,
            watermark_rotation: int | None = None,
            watermark_horizontal_spacing: int | None = None,
            watermark_vertical_spacing: int | None = None,
            **options: Unpack[CallOptions],
        ) -> GetOnlinePreviewResponse:
            """See `DocumentsCalls.get_online_preview`."""
            ...

        async def get_online_preview_url(
            self,
            key: str,
            *,
            token_uid: str | None = None,
            sign: str | None = None,
            copyable: int | None = None,
            watermark_text: str | None = None,
            watermark_color: str | None = None,
            watermark_font: str | None = None,
            watermark_rotation: int | None = None,
            watermark_horizontal_spacing: int | None = None,
            watermark_vertical_spacing: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `DocumentsCalls.get_online_preview_url`."""
            ...

        async def preview(
            self,
            key: str,
            *,
            src_type: str | None = None,
            dst_type: DocumentPreviewTypeValue | None = None,
            page: int | None = None,
            sheet: int | None = None,
            password: str | None = None,
            comment: int | None = None,
            excel_paper_direction: int | None = None,
            excel_row: int | None = None,
            excel_col: int | None = None,
            excel_paper_size: int | None = None,
            txt_pagination: bool | None = None,
            image_params: str | None = None,
            quality: int | None = None,
            scale: int | None = None,
            image_dpi: int | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `DocumentsCalls.preview`."""
            ...

        async def preview_url(
            self,
            key: str,
            *,
            src_type: str | None = None,
            dst_type: DocumentPreviewTypeValue | None = None,
            page: int | None = None,
            sheet: int | None = None,
            password: str | None = None,
            comment: int | None = None,
            excel_paper_direction: int | None = None,
            excel_row: int | None = None,
            excel_col: int | None = None,
            excel_paper_size: int | None = None,
            txt_pagination: bool | None = None,
            image_params: str | None = None,
            quality: int | None = None,
            scale: int | None = None,
            image_dpi: int | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `DocumentsCalls.preview_url`."""
            ...

        def preview_stream(
            self,
            key: str,
            *,
            src_type: str | None = None,
            dst_type: DocumentPreviewTypeValue | None = None,
            page: int | None = None,
            sheet: int | None = None,
            password: str | None = None,
            comment: int | None = None,
            excel_paper_direction: int | None = None,
            excel_row: int | None = None,
            excel_col: int | None = None,
            excel_paper_size: int | None = None,
            txt_pagination: bool | None = None,
            image_params: str | None = None,
            quality: int | None = None,
            scale: int | None = None,
            image_dpi: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `DocumentsCalls.preview_stream`."""
            ...

        async def preview_html(
            self,
            key: str,
            *,
            src_type: str | None = None,
            sign: str | None = None,
            settings: str | None = None,
            copyable: int | None = None,
            watermark_text: str | None = None,
            watermark_color: str | None = None,
            watermark_font: str | None = None,
            watermark_rotation: int | None = None,
            watermark_horizontal_spacing: int | None = None,
            watermark_vertical_spacing: int | None = None,
            title: str | None = None,
            **options: Unpack[CallOptions],
        ) -> TextAnswer:
            """See `DocumentsCalls.preview_html`."""
            ...

        async def preview_html_url(
            self,
            key: str,
            *,
            src_type: str | None = None,
            sign: str | None = None,
            settings: str | None = None,
            copyable: int | None = None,
            watermark_text: str | None = None,
            watermark_color: str | None = None,
            watermark_font: str | None = None,
            watermark_rotation: int | None = None,
            watermark_horizontal_spacing: int | None = None,
            watermark_vertical_spacing: int | None = None,
            title: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `DocumentsCalls.preview_html_url`."""
            ...
