# Generated from spec/service.xml spec/documents/cancel_doc_process_job.xsd
#   spec/documents/compare_documents.xsd spec/documents/create_doc_aigc_metadata_job.xsd
#   spec/documents/create_doc_process_job.xsd spec/documents/create_doc_watermark_job.xsd
#   spec/documents/describe_doc_process_job.xsd spec/documents/describe_doc_process_jobs.xsd
#   spec/documents/get_online_preview.xsd spec/documents/preview_document.xsd
#   spec/documents/preview_document_html.xsd (e89504a7fc407917).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.documents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

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
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import StreamedAnswer


class DocumentsCalls(Calls):
    """Documents: convert them to images, PDF or HTML.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite, and document processing is enabled for it.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def cancel_job(self, job_id: str | BaseRecord, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Cancel a document job.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: The job does not exist or can no longer be cancelled.

        CAM actions:
            ci:CancelDocProcessJob

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.documents.cancel_doc_process_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def compare(
        self,
        *,
        object: str,
        compare_path: str | None = None,
        compare_url: str | None = None,
        src_type: str | None = None,
        target_uri: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TextAnswer:
        """Compare two documents.

        The response is text in JSON or XML with Code, ETag, Msg and ResultPath. Its format is
        undocumented.

        The call may store its result, so do not blindly retry a call whose outcome is unknown.

        Args:
            object: The key of one document in the bucket. Not empty.
            compare_path: The key of the other document in the bucket. Not empty.
            compare_url: The address of the other document, if it is not in the bucket.
            src_type: The type of the documents, such as docx.
            target_uri: The location to store the result in.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/47074 (zh)
        """
        from cloudinfinite.documents.compare_documents import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "compare_path": compare_path,
                "compare_url": compare_url,
                "src_type": src_type,
                "target_uri": target_uri,
            },
            options,
        )

    def compare_url(
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
        """Return a signed URL for `compare`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.documents.compare_documents import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "object": object,
                "compare_path": compare_path,
                "compare_url": compare_url,
                "src_type": src_type,
                "target_uri": target_uri,
            },
            expires,
            options,
        )

    def create_aigc_metadata_job(
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
        """Create a job that marks a document as AI-generated.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            output: The output location.
            object: The key of the document in the bucket. Not empty.
            url: The address of the document.
            aigc_metadata: The mark.
            user_data: A custom string, returned in the job's details and callbacks. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's document queue if omitted. Not empty.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateDocProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.documents.create_doc_aigc_metadata_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "object": object,
                "url": url,
                "aigc_metadata": aigc_metadata,
                "user_data": user_data,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_process_job(
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
        """Create a job that converts a document to images or PDF.

        The call immediately returns the job's ID. Once the job has ended, the pages are in the
        output bucket and the job's details list them. Each job is billed, so do not blindly retry a
        call whose outcome is unknown.

        A document can be up to 200 MB, with up to 5,000 pages. Text files, presentations,
        spreadsheets, PDF files and source code are supported. One sheet of a spreadsheet can
        produce several images.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            output: The output location. The key must contain `${Number}`, a file counter that
                starts at 1, or `${Page}`, the page number. For a spreadsheet, use `${SheetID}` in
                the path and `${Number}` in the name.
            object: The key of the document in the bucket. Not empty.
            url: The address of the document.
            src_type: The document type, such as docx. Required only if the key has no extension.
            tgt_type: The target format. If the service does not recognise the value, it uses jpg.
                One of `jpg`, `png`, `pdf`.
            start_page: The first page to convert, starting from 1. For a spreadsheet, the page
                within the sheet SheetId. Default: `1`.
            end_page: The last page to convert; -1 converts all remaining pages. For a spreadsheet,
                the page within the sheet SheetId. Default: `-1`.
            sheet_id: The sheet of a spreadsheet to convert, starting from 1; 0 converts all sheets.
                Default: `0`.
            paper_direction: The orientation of spreadsheet pages: 0 for portrait, any other number
                for landscape. Default: `0`.
            paper_size: The paper size of spreadsheet pages. 0 to 2. Default: `0`.
            image_params: The image processing rules, joined by `|`, such as `imageMogr2/rotate/90`.
            quality: The image quality. 1 to 100. Default: `100`.
            zoom: The image scale. 10 to 200. Default: `100`.
            image_dpi: The image resolution, combined with Zoom. Image width must stay below 65,500
                pixels. 96 to 600. Default: `96`.
            pic_pagination: Whether to join the pages into one long image. Fails for more than 20
                pages. 0 to 1. Default: `0`.
            doc_password: The password that opens the document.
            comments: 1 to show comments and tracked changes; 0 to hide comments and apply the
                changes. 0 to 1.
            doc_watermark: A watermark for each page.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's document queue if omitted. Not empty.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateDocProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://cloud.tencent.com/document/product/436/54084 (zh, 2025-08-29)
            https://www.tencentcloud.com/document/product/1045/47932 (en)
            https://cloud.tencent.com/document/product/460/46942 (zh)
        """
        from cloudinfinite.documents.create_doc_process_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "object": object,
                "url": url,
                "src_type": src_type,
                "tgt_type": tgt_type,
                "start_page": start_page,
                "end_page": end_page,
                "sheet_id": sheet_id,
                "paper_direction": paper_direction,
                "paper_size": paper_size,
                "image_params": image_params,
                "quality": quality,
                "zoom": zoom,
                "image_dpi": image_dpi,
                "pic_pagination": pic_pagination,
                "doc_password": doc_password,
                "comments": comments,
                "doc_watermark": doc_watermark,
                "user_data": user_data,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_watermark_job(
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
        """Create a job that adds a watermark to a document.

        The call immediately returns the job's ID. Once the job has ended, the file is in the output
        bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            output: The output location.
            object: The key of the document in the bucket. Not empty.
            url: The address of the document.
            src_type: The type of document.
            type: The type of watermark.
            image: The watermark image.
            dx: The horizontal offset.
            dy: The vertical offset.
            batch: Whether to repeat the watermark across the page.
            horizontal_spacing: The horizontal spacing between watermarks.
            vertical_spacing: The vertical spacing between watermarks.
            user_data: A custom string, returned in the job's details and callbacks. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's document queue if omitted. Not empty.
            call_back_format: The format of the callback. Takes precedence over the queue's setting.
                One of `XML`, `JSON`. Default: `XML`.
            call_back_type: The delivery method of the callback. Takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: The address that receives the callback. Takes precedence over the queue's
                setting. Use `no` to turn off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateDocProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (zh)
        """
        from cloudinfinite.documents.create_doc_watermark_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "output": output,
                "object": object,
                "url": url,
                "src_type": src_type,
                "type": type,
                "image": image,
                "dx": dx,
                "dy": dy,
                "batch": batch,
                "horizontal_spacing": horizontal_spacing,
                "vertical_spacing": vertical_spacing,
                "user_data": user_data,
                "queue_id": queue_id,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def describe_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribeDocProcessJobResponse:
        """Look up one or more document jobs.

        Args:
            job_id: One or more job IDs. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The document jobs that were found.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeDocProcessJob

        Pages:
            https://cloud.tencent.com/document/product/436/54095 (zh)
            https://cloud.tencent.com/document/product/460/46943 (zh)
        """
        from cloudinfinite.documents.describe_doc_process_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> DocumentJobDetail: ...

    @overload
    def wait(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[DocumentJobDetail]: ...

    def wait(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> DocumentJobDetail | list[DocumentJobDetail]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up jobs with `describe_job`, up to 50 per request. The first lookup is immediate;
        the interval then grows to half a minute. If one job of a list fails, the wait for the
        others continues, and the error is raised when all have ended, with `jobs` and `others`. To
        stop earlier, raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobCancelledError: The job's state is `Cancel`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.documents.describe_doc_process_job import OPERATION

        found: DocumentJobDetail | list[DocumentJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_jobs(
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
        """List the document jobs of one kind in a queue, page by page.

        Args:
            queue_id: Includes only jobs in this queue. Not empty.
            tag: Includes only jobs of this kind. One of `DocProcess`, `DocWatermark`,
                `DocAIGCMetadata`.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of jobs per page. 1 to 100. Default: `10`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.

        Returns:
            One page of document jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribeDocProcessJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/47934 (en, 2024-02-19)
            https://cloud.tencent.com/document/product/436/54096 (zh)
            https://cloud.tencent.com/document/product/460/46944 (zh)
        """
        from cloudinfinite.documents.describe_doc_process_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_id": queue_id,
                "tag": tag,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

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
    ) -> Pager[DocumentJobDetail, DescribeDocProcessJobsResponse]:
        """Iterate over all pages of `describe_jobs`, with the same arguments; see `Pager`.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.documents.describe_doc_process_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_id": queue_id,
                "tag": tag,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

    def get_online_preview(
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
        """Get an address for viewing a document, and a token for it.

        A document can be up to 200 MB, with up to 5,000 pages.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the document in the bucket. Not empty.
            token_uid: The name of the person who opens the document. The service creates a token
                for this person; if omitted, there is no token.
            sign: A signature that lets the page download a private object. It is part of the
                address, so it may be logged.
            copyable: Whether users can copy the text. 0 to 1.
            watermark_text: The text of a watermark, in URL-safe Base64; no watermark by default.
                Not empty: letters, digits, '-', '_' and '='.
            watermark_color: The colour of the watermark, in URL-safe Base64 of a text such as
                `rgba(192,192,192,0.6)`. Not empty: letters, digits, '-', '_' and '='.
            watermark_font: The font of the watermark, in URL-safe Base64 of a text such as `bold
                20px Serif`. Not empty: letters, digits, '-', '_' and '='.
            watermark_rotation: The rotation of the watermark, in degrees. 0 to 360. Default: `315`.
            watermark_horizontal_spacing: The horizontal space between watermarks, in pixels. At
                least 0. Default: `50`.
            watermark_vertical_spacing: The vertical space between watermarks, in pixels. At least
                0. Default: `100`.

        Returns:
            The address for viewing a document.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://www.tencentcloud.com/document/product/1045/47939 (en)
        """
        from cloudinfinite.documents.get_online_preview import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "token_uid": token_uid,
                "sign": sign,
                "copyable": copyable,
                "watermark_text": watermark_text,
                "watermark_color": watermark_color,
                "watermark_font": watermark_font,
                "watermark_rotation": watermark_rotation,
                "watermark_horizontal_spacing": watermark_horizontal_spacing,
                "watermark_vertical_spacing": watermark_vertical_spacing,
            },
            options,
        )

    def get_online_preview_url(
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
        """Return a signed URL for `get_online_preview`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.documents.get_online_preview import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "token_uid": token_uid,
                "sign": sign,
                "copyable": copyable,
                "watermark_text": watermark_text,
                "watermark_color": watermark_color,
                "watermark_font": watermark_font,
                "watermark_rotation": watermark_rotation,
                "watermark_horizontal_spacing": watermark_horizontal_spacing,
                "watermark_vertical_spacing": watermark_vertical_spacing,
            },
            expires,
            options,
        )

    def preview(
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
        """Convert a page of a document to an image, or the whole document to PDF.

        A document can be up to 200 MB, with up to 5,000 pages.

        Response headers contain more information: X-Total-Page the number of pages (for a
        spreadsheet, the number of images of the sheet), X-Total-Sheet the number of sheets,
        X-Sheet-Name the name of the sheet, and X-ErrNo an error.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the document in the bucket. Not empty.
            src_type: The type of the document, such as docx. Required only if the key has no
                extension.
            dst_type: The target format; jpg if the service does not recognise the value. One of
                `jpg`, `png`, `pdf`, `txt`.
            page: The page number; for a spreadsheet, the number of the image within the sheet. At
                least 1. Default: `1`.
            sheet: The sheet of a spreadsheet. At least 1. Default: `1`.
            password: The password of the document. It is part of the address, so it may be logged,
                and anyone with a presigned URL can read it.
            comment: 1 to show comments and tracked changes; 0 to hide comments and accept the
                changes. 0 to 1. Default: `0`.
            excel_paper_direction: The orientation of a spreadsheet: 0 for portrait, any other
                number for landscape. Default: `0`.
            excel_row: Whether to fit all columns of a spreadsheet onto one page. 0 to 1. Default:
                `0`.
            excel_col: Whether to fit all rows of a spreadsheet onto one page. 0 to 1. Default: `0`.
            excel_paper_size: The page size of a spreadsheet. It applies only with excelRow or
                excelCol. 0 to 2. Default: `0`.
            txt_pagination: For txt: whether to return the text of all pages in one response.
                Default: `false`.
            image_params: The processing rules for the image, joined by `|`, such as
                `imageMogr2/rotate/90`.
            quality: The quality of the image. 1 to 100. Default: `100`.
            scale: The size of the image. 10 to 200. Default: `100`.
            image_dpi: The resolution of the image, combined with scale. The width of an image must
                stay below 65,500 pixels. 96 to 600. Default: `96`.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `preview_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/54058 (zh)
        """
        from cloudinfinite.documents.preview_document import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "src_type": src_type,
                "dst_type": dst_type,
                "page": page,
                "sheet": sheet,
                "password": password,
                "comment": comment,
                "excel_paper_direction": excel_paper_direction,
                "excel_row": excel_row,
                "excel_col": excel_col,
                "excel_paper_size": excel_paper_size,
                "txt_pagination": txt_pagination,
                "image_params": image_params,
                "quality": quality,
                "scale": scale,
                "image_dpi": image_dpi,
            },
            options,
        )

    def preview_url(
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
        """Return a signed URL for `preview`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.documents.preview_document import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "src_type": src_type,
                "dst_type": dst_type,
                "page": page,
                "sheet": sheet,
                "password": password,
                "comment": comment,
                "excel_paper_direction": excel_paper_direction,
                "excel_row": excel_row,
                "excel_col": excel_col,
                "excel_paper_size": excel_paper_size,
                "txt_pagination": txt_pagination,
                "image_params": image_params,
                "quality": quality,
                "scale": scale,
                "image_dpi": image_dpi,
            },
            expires,
            options,
        )

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
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `preview`, which takes the same arguments."""
        from cloudinfinite.documents.preview_document import OPERATION

        return self._client._stream(
            OPERATION,
            {
                "key": key,
                "src_type": src_type,
                "dst_type": dst_type,
                "page": page,
                "sheet": sheet,
                "password": password,
                "comment": comment,
                "excel_paper_direction": excel_paper_direction,
                "excel_row": excel_row,
                "excel_col": excel_col,
                "excel_paper_size": excel_paper_size,
                "txt_pagination": txt_pagination,
                "image_params": image_params,
                "quality": quality,
                "scale": scale,
                "image_dpi": image_dpi,
            },
            options,
        )

    def preview_html(
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
        """Show a document as an HTML page.

        A document can be up to 200 MB, with up to 5,000 pages.

        The page is ready for a browser, so most programs hand out a presigned URL of this call.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the document in the bucket. Not empty.
            src_type: The type of the document, such as docx. Required only if the key has no
                extension.
            sign: A signature that lets the page download a private object. It is part of the
                address, so it may be logged.
            settings: The layout of the page, in URL-safe Base64 of JSON such as
                `{"commonOptions":{"isShowTopArea":true,"isShowHeader":true}}`. Not empty: letters,
                digits, '-', '_' and '='.
            copyable: Whether users can copy the text. 0 to 1.
            watermark_text: The text of a watermark, in URL-safe Base64; no watermark by default.
                Not empty: letters, digits, '-', '_' and '='.
            watermark_color: The colour of the watermark, in URL-safe Base64 of a text such as
                `rgba(192,192,192,0.6)`. Not empty: letters, digits, '-', '_' and '='.
            watermark_font: The font of the watermark, in URL-safe Base64 of a text such as `bold
                20px Serif`. Not empty: letters, digits, '-', '_' and '='.
            watermark_rotation: The rotation of the watermark, in degrees. 0 to 360. Default: `315`.
            watermark_horizontal_spacing: The horizontal space between watermarks, in pixels. At
                least 0. Default: `50`.
            watermark_vertical_spacing: The vertical space between watermarks, in pixels. At least
                0. Default: `100`.
            title: The title of the page, in URL-safe Base64. Not empty: letters, digits, '-', '_'
                and '='.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/52518 (zh)
        """
        from cloudinfinite.documents.preview_document_html import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "src_type": src_type,
                "sign": sign,
                "settings": settings,
                "copyable": copyable,
                "watermark_text": watermark_text,
                "watermark_color": watermark_color,
                "watermark_font": watermark_font,
                "watermark_rotation": watermark_rotation,
                "watermark_horizontal_spacing": watermark_horizontal_spacing,
                "watermark_vertical_spacing": watermark_vertical_spacing,
                "title": title,
            },
            options,
        )

    def preview_html_url(
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
        """Return a signed URL for `preview_html`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.documents.preview_document_html import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "src_type": src_type,
                "sign": sign,
                "settings": settings,
                "copyable": copyable,
                "watermark_text": watermark_text,
                "watermark_color": watermark_color,
                "watermark_font": watermark_font,
                "watermark_rotation": watermark_rotation,
                "watermark_horizontal_spacing": watermark_horizontal_spacing,
                "watermark_vertical_spacing": watermark_vertical_spacing,
                "title": title,
            },
            expires,
            options,
        )
