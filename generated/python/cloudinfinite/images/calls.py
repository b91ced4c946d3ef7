# Generated from spec/service.xml spec/images/create_pic_process_job.xsd
#   spec/images/create_poster_template.xsd spec/images/delete_guetzli.xsd
#   spec/images/delete_hdr_image_processing.xsd spec/images/delete_image_slim.xsd
#   spec/images/delete_origin_protect.xsd spec/images/delete_style.xsd
#   spec/images/describe_guetzli.xsd spec/images/describe_hdr_image_processing.xsd
#   spec/images/describe_hotlink.xsd spec/images/describe_image_slim.xsd
#   spec/images/describe_origin_protect.xsd spec/images/describe_pic_process_job.xsd
#   spec/images/describe_pic_process_jobs.xsd spec/images/describe_poster_template.xsd
#   spec/images/describe_poster_templates.xsd spec/images/describe_style.xsd
#   spec/images/get_image_aigc_metadata.xsd spec/images/get_image_average_color.xsd
#   spec/images/get_image_exif.xsd spec/images/get_image_info.xsd spec/images/get_original_image.xsd
#   spec/images/inspect_image.xsd spec/images/process_image.xsd spec/images/process_stored_image.xsd
#   spec/images/refresh_tdc.xsd spec/images/set_guetzli.xsd spec/images/set_hdr_image_processing.xsd
#   spec/images/set_hotlink.xsd spec/images/set_image_slim.xsd spec/images/set_origin_protect.xsd
#   spec/images/set_style.xsd spec/images/upload_and_process_image.xsd (98f45e7906f0f80d).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.images.create_pic_process_job import CreatePicProcessJobResponse
    from cloudinfinite.images.describe_guetzli import DescribeGuetzliResponse
    from cloudinfinite.images.describe_hdr_image_processing import (
        DescribeHdrImageProcessingResponse,
    )
    from cloudinfinite.images.describe_hotlink import DescribeHotlinkResponse
    from cloudinfinite.images.describe_image_slim import DescribeImageSlimResponse
    from cloudinfinite.images.describe_origin_protect import DescribeOriginProtectResponse
    from cloudinfinite.images.describe_pic_process_job import DescribePicProcessJobResponse
    from cloudinfinite.images.describe_pic_process_jobs import DescribePicProcessJobsResponse
    from cloudinfinite.images.describe_poster_templates import (
        DescribePosterTemplatesResponse,
        PosterTemplateOriginValue,
    )
    from cloudinfinite.images.describe_style import DescribeStyleResponse
    from cloudinfinite.images.get_image_average_color import GetImageAverageColorResponse
    from cloudinfinite.images.get_image_info import GetImageInfoResponse
    from cloudinfinite.images.hdr_image_processing import HdrImageModeValue
    from cloudinfinite.images.hotlink import HotlinkTypeValue
    from cloudinfinite.images.image_processing import (
        ImageProcessingResponse,
        PicOperations,
        PicOperationsDict,
    )
    from cloudinfinite.images.image_slim import SlimModeValue, SlimSuffixValue
    from cloudinfinite.images.inspect_image import InspectImageResponse
    from cloudinfinite.images.poster_template import PosterTemplate, PosterTemplateResponse
    from cloudinfinite.images.set_origin_protect import ProtectedSuffixValue
    from cloudinfinite.results.aigc_metadata_answer import AigcMetadataAnswer
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.image_rule import ImageRule
    from cloudinfinite.settings.job_output import JobOutput, JobOutputDict
    from cloudinfinite.settings.pic_process import PicProcess, PicProcessDict
    from cloudinfinite_runtime.bodies import Body, Source
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )
    from cloudinfinite_runtime.streamed import StreamedAnswer


class ImagesCalls(Calls):
    """Images: processing and inspecting them, and a bucket's image settings: styles, compression,
    protection.

    Settings apply to the whole bucket.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually can no
            longer use this.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def create_job(
        self,
        *,
        object: str,
        output: JobOutput | JobOutputDict,
        queue_id: str,
        template_id: str | None = None,
        pic_process: PicProcess | PicProcessDict | None = None,
        user_data: str | None = None,
        job_level: int | None = None,
        queue_type: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePicProcessJobResponse:
        """Create a job that processes an image.

        The call returns at once with the job's id. Once the job has ended, the image is in the
        output bucket and the job's details describe it. Each job is billed, so do not simply repeat
        a call whose outcome is unknown.

        Since 2025, such jobs are created as media jobs, by CreateMediaPicProcessJob, which needs no
        queue. Jobs of both kinds are cancelled by CancelMediaJob.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for yours). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `pic_process` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: Where to write.
            queue_id: The queue to wait in. Not empty.
            template_id: The template to use; PicProcess is ignored if this is given. Not empty.
            pic_process: How to process the image.
            user_data: Any text; returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The job's priority in its queue. 0 to 2. Default: `0`.
            queue_type: The type of the queue to wait in.
            call_back_format: The format of the callback. It takes precedence over the queue's
                setting. One of `XML`, `JSON`. Default: `XML`.
            call_back_type: How the callback is delivered. It takes precedence over the queue's
                setting. One of `Url`, `TDMQ`, `Kafka`. Default: `Url`.
            call_back: Where to post the callback. It takes precedence over the queue's setting. The
                word `no` turns off the queue's callback.
            call_back_mq_config: The message queue that receives the callback. Required if
                `call_back_type` is `TDMQ`.
            call_back_kafka_config: The Kafka topic that receives the callback. Required if
                `call_back_type` is `Kafka`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid, or the template or queue does not
                exist.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreatePicProcessJobs
            ci:DescribePicProcessJobs: Only with `create_once`.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49947 (en)
            https://cloud.tencent.com/document/product/460/67194 (zh)
        """
        from cloudinfinite.images.create_pic_process_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "queue_id": queue_id,
                "template_id": template_id,
                "pic_process": pic_process,
                "user_data": user_data,
                "job_level": job_level,
                "queue_type": queue_type,
                "call_back_format": call_back_format,
                "call_back_type": call_back_type,
                "call_back": call_back,
                "call_back_mq_config": call_back_mq_config,
                "call_back_kafka_config": call_back_kafka_config,
            },
            options,
        )

    def create_poster_template(
        self,
        *,
        object: str,
        name: str,
        category_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> PosterTemplateResponse:
        """Create a template for posters from a layered image.

        Jobs with the Tag PosterProduction fill it in.

        Args:
            object: The key of a PSD file in the bucket. Not empty.
            name: The name of the template. Not empty.
            category_ids: The ids of categories that the template belongs to.

        Returns:
            A template for posters.

        Pages:
            https://cloud.tencent.com/document/product/460/82387 (zh)
        """
        from cloudinfinite.images.create_poster_template import OPERATION

        return self._client._call(
            OPERATION, {"object": object, "name": name, "category_ids": category_ids}, options
        )

    def delete_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Stop compressing the images of a bucket with Guetzli.

        Returns:
            An empty response, with only `metadata`.

        CAM actions:
            ci:SetImageGuetzli

        Pages:
            https://www.tencentcloud.com/document/product/1045/45584 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/436/119422 (zh, 2025-09-19)
        """
        from cloudinfinite.images.delete_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_hdr_image_processing(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Stop processing the HDR images of a bucket as such.

        Returns:
            An empty response, with only `metadata`.

        Pages:
            https://cloud.tencent.com/document/product/460/118210 (zh)
        """
        from cloudinfinite.images.delete_hdr_image_processing import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_image_slim(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Stop compressing the images of a bucket.

        Returns:
            An empty response, with only `metadata`.

        CAM actions:
            ci:SetImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75211 (en, 2026-01-09)
        """
        from cloudinfinite.images.delete_image_slim import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_origin_protection(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Allow access to the original images of a bucket again.

        Returns:
            An empty response, with only `metadata`.

        CAM actions:
            ci:SetOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33712 (en, 2024-01-31)
            https://cloud.tencent.com/document/api/460/30122 (zh, 2025-09-19)
        """
        from cloudinfinite.images.delete_origin_protect import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_style(
        self, *, style_name: Sequence[str], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Delete styles from a bucket.

        A bucket accepts one such call per second. No page describes the response if the style does
        not exist.

        Args:
            style_name: Their names. Not empty.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageStyle: The list of permissions names it for setting styles. The newest page
                of the call names ci:DescribeImageStyles, the permission to list them.

        Pages:
            https://www.tencentcloud.com/document/product/1045/33709 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/1246/109191 (zh, 2025-06-30)
        """
        from cloudinfinite.images.delete_style import OPERATION

        return self._client._call(OPERATION, {"style_name": style_name}, options)

    def describe_guetzli(self, **options: Unpack[CallOptions]) -> DescribeGuetzliResponse:
        """Check whether the images of a bucket are compressed with Guetzli.

        Returns:
            Whether images are compressed with Guetzli.

        CAM actions:
            ci:DescribeImageGuetzli

        Pages:
            https://www.tencentcloud.com/document/api/1045/46329 (en)
            https://cloud.tencent.com/document/api/436/119421 (zh, 2025-09-19)
        """
        from cloudinfinite.images.describe_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_hdr_image_processing(
        self, **options: Unpack[CallOptions]
    ) -> DescribeHdrImageProcessingResponse:
        """Look up how the HDR images of a bucket are processed.

        Returns:
            The processing of HDR images of a bucket.

        Pages:
            https://cloud.tencent.com/document/product/460/118210 (zh)
        """
        from cloudinfinite.images.describe_hdr_image_processing import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_hotlink(self, **options: Unpack[CallOptions]) -> DescribeHotlinkResponse:
        """Look up the hotlink protection of a bucket's images.

        Returns:
            The hotlink protection of a bucket.

        CAM actions:
            ci:DescribeRefer

        Pages:
            https://www.tencentcloud.com/document/product/1045/33704 (en)
            https://cloud.tencent.com/document/product/460/30115 (zh, 2024-01-08)
        """
        from cloudinfinite.images.describe_hotlink import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_image_slim(self, **options: Unpack[CallOptions]) -> DescribeImageSlimResponse:
        """Look up how the images of a bucket are compressed.

        Returns:
            The smart compression of a bucket.

        CAM actions:
            ci:DescribeImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75210 (en, 2026-01-09)
        """
        from cloudinfinite.images.describe_image_slim import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_origin_protection(
        self, **options: Unpack[CallOptions]
    ) -> DescribeOriginProtectResponse:
        """Check whether the original images of a bucket are protected.

        Returns:
            Whether original images are protected.

        CAM actions:
            ci:DescribeOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33710 (en)
            https://cloud.tencent.com/document/api/460/30120 (zh, 2025-09-19)
        """
        from cloudinfinite.images.describe_origin_protect import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_job(
        self,
        job_id: str | BaseRecord | Sequence[str | BaseRecord],
        **options: Unpack[LookUpOptions],
    ) -> DescribePicProcessJobResponse:
        """Look up one image job, or several at once.

        Args:
            job_id: The id of the job, or several. Not empty. You can also pass the job itself, or
                the response that created it.

        Returns:
            The image jobs that were looked up.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribePicProcessJob

        Pages:
            https://cloud.tencent.com/document/product/460/67197 (zh)
        """
        from cloudinfinite.images.describe_pic_process_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> MediaJobDetail: ...

    @overload
    def wait(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[MediaJobDetail]: ...

    def wait(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[MediaJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> MediaJobDetail | list[MediaJobDetail]:
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
        from cloudinfinite.images.describe_pic_process_job import OPERATION

        found: MediaJobDetail | list[MediaJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_jobs(
        self,
        *,
        queue_id: str,
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | BaseRecord | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribePicProcessJobsResponse:
        """List the image jobs of a queue, a page at a time.

        Args:
            queue_id: The queue whose jobs to list. Not empty.
            workflow_id: Only jobs that this workflow created.
            inventory_trigger_job_id: Only jobs that this batch job created. You can also pass the
                job itself, or the response that created it.
            input_object: Only jobs on the object with exactly this key.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token of the previous page; continues from there.
            size: The most jobs that a page may hold. 1 to 100. Default: `10`.
            states: Only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Only jobs created at or after this time.
            end_creation_time: Only jobs created at or before this time.

        Returns:
            One page of image jobs.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:DescribePicProcessJobs

        Pages:
            https://cloud.tencent.com/document/product/460/67198 (zh)
        """
        from cloudinfinite.images.describe_pic_process_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "queue_id": queue_id,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
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
        workflow_id: str | None = None,
        inventory_trigger_job_id: str | BaseRecord | None = None,
        input_object: str | None = None,
        order_by_time: SortOrderValue | None = None,
        next_token: str | None = None,
        size: int | None = None,
        states: Sequence[JobStateFilterValue] | None = None,
        start_creation_time: datetime | None = None,
        end_creation_time: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[MediaJobDetail, DescribePicProcessJobsResponse]:
        """Iterate over all pages of `describe_jobs`, with the same arguments; see `Pager`. `size`
        defaults to 100 here.

        To resume after a page, pass its `next_token` as `next_token`.
        """
        from cloudinfinite.images.describe_pic_process_jobs import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "queue_id": queue_id,
                "workflow_id": workflow_id,
                "inventory_trigger_job_id": inventory_trigger_job_id,
                "input_object": input_object,
                "order_by_time": order_by_time,
                "next_token": next_token,
                "size": size,
                "states": states,
                "start_creation_time": start_creation_time,
                "end_creation_time": end_creation_time,
            },
            options,
        )

    def describe_poster_template(
        self, template_id: str, **options: Unpack[CallOptions]
    ) -> PosterTemplateResponse:
        """Look up a template for posters.

        Args:
            template_id: The id of the template. Not empty.

        Returns:
            A template for posters.

        Pages:
            https://cloud.tencent.com/document/product/460/82387 (zh)
        """
        from cloudinfinite.images.describe_poster_template import OPERATION

        return self._client._call(OPERATION, {"template_id": template_id}, options)

    def describe_poster_templates(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        category_ids: Sequence[str] | None = None,
        type: PosterTemplateOriginValue | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribePosterTemplatesResponse:
        """List templates for posters, page by page.

        Args:
            page_number: The number of the page to return. At least 1. Default: `1`.
            page_size: The most templates that a page may hold. At least 1. Default: `10`.
            category_ids: Only templates of these categories. Not empty.
            type: Whose templates. One of `Official`, `Custom`, `All`. Default: `Custom`.

        Returns:
            One page of templates.

        CAM actions:
            ci:DescribePosterProductionTemplates

        Pages:
            https://cloud.tencent.com/document/product/460/82387 (zh)
        """
        from cloudinfinite.images.describe_poster_templates import OPERATION

        return self._client._call(
            OPERATION,
            {
                "page_number": page_number,
                "page_size": page_size,
                "category_ids": category_ids,
                "type": type,
            },
            options,
        )

    def iter_poster_templates(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        category_ids: Sequence[str] | None = None,
        type: PosterTemplateOriginValue | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PosterTemplate, DescribePosterTemplatesResponse]:
        """Iterate over all pages of `describe_poster_templates`, with the same arguments; see
        `Pager`.

        To start from a later page, pass its number as `page_number`.
        """
        from cloudinfinite.images.describe_poster_templates import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "page_number": page_number,
                "page_size": page_size,
                "category_ids": category_ids,
                "type": type,
            },
            options,
        )

    def describe_styles(
        self, *, style_name: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> DescribeStyleResponse:
        """List the styles of a bucket: all of them, or those with given names.

        A bucket accepts ten such calls per second.

        Args:
            style_name: Only styles with these names; all styles by default. Not empty.

        Returns:
            Styles of a bucket.

        CAM actions:
            ci:DescribeImageStyles

        Pages:
            https://www.tencentcloud.com/document/product/1045/33707 (en)
            https://cloud.tencent.com/document/api/460/30117 (zh, 2025-06-30)
        """
        from cloudinfinite.images.describe_style import OPERATION

        return self._client._call(OPERATION, {"style_name": style_name}, options)

    def get_aigc_metadata(self, key: str, **options: Unpack[CallOptions]) -> AigcMetadataAnswer:
        """Read the mark of an image that was generated by AI.

        For JPEG, PNG and AVIF images. A sub-account also needs the permission cos:GetObject.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The mark of a file that was generated by AI.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:GetS3ImageAIGCDataJob

        Pages:
            https://cloud.tencent.com/document/api/460/122025 (zh, 2025-08-28)
        """
        from cloudinfinite.images.get_image_aigc_metadata import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_aigc_metadata_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `get_aigc_metadata`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_aigc_metadata import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_average_color(
        self, key: str, **options: Unpack[CallOptions]
    ) -> GetImageAverageColorResponse:
        """Get the average colour of an image.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The average colour of an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6928 (zh)
        """
        from cloudinfinite.images.get_image_average_color import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_average_color_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `get_average_color`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_average_color import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_exif(self, key: str, **options: Unpack[CallOptions]) -> TextAnswer:
        """Read the EXIF data of an image: how and with what it was taken.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        The text is a JSON object. Its names are those of EXIF, and depend on the camera. For an
        image without EXIF data it is `{"error": "no exif data"}`.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The text and its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6926 (zh)
        """
        from cloudinfinite.images.get_image_exif import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_exif_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a signed URL for `get_exif`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_exif import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetImageInfoResponse:
        """Inspect an image: its format, size and checksum.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            An image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6927 (zh)
        """
        from cloudinfinite.images.get_image_info import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_info_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a signed URL for `get_info`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_info import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_original(self, key: str, **options: Unpack[CallOptions]) -> BinaryAnswer:
        """Fetch a stored image, even if the bucket protects its originals.

        The call must be signed. A sub-account needs the permission cos:GetObject.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `get_original_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://www.tencentcloud.com/document/product/1045/73029 (en, 2025-09-08)
            https://cloud.tencent.com/document/api/436/119346 (zh, 2025-09-19)
        """
        from cloudinfinite.images.get_original_image import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_original_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `get_original`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_original_image import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_original_stream(
        self, key: str, **options: Unpack[CallOptions]
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `get_original`, which takes the same arguments."""
        from cloudinfinite.images.get_original_image import OPERATION

        return self._client._stream(OPERATION, {"key": key}, options)

    def inspect(self, key: str, **options: Unpack[CallOptions]) -> InspectImageResponse:
        """Check whether an image hides another file.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Detects MPEG-TS video at the end of a PNG or BMP image, or disguised as an image.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            What an image contains.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/75997 (zh)
        """
        from cloudinfinite.images.inspect_image import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def inspect_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a signed URL for `inspect`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.inspect_image import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def process(
        self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
    ) -> BinaryAnswer:
        """Process an image, and return the result without storing it.

        An image may have up to 32 MB, 30,000 pixels per side and 250 million pixels in all; a
        result, 9,999 pixels per side.

        The rule is part of the signature, so a presigned URL gives access to the result only, not
        the original.

        Args:
            key: The key of the image in the bucket. Not empty.
            rule: How to process it. Not empty.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `process_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: The rule is malformed, or one of its values is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/36540 (zh)
        """
        from cloudinfinite.images.process_image import OPERATION

        return self._client._call(OPERATION, {"key": key, "rule": rule}, options)

    def process_url(
        self, key: str, *, rule: str | ImageRule, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `process`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.process_image import OPERATION

        return self._client._presign(OPERATION, {"key": key, "rule": rule}, expires, options)

    def process_stream(
        self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `process`, which takes the same arguments."""
        from cloudinfinite.images.process_image import OPERATION

        return self._client._stream(OPERATION, {"key": key, "rule": rule}, options)

    def process_stored(
        self,
        key: str,
        *,
        pic_operations: PicOperations | PicOperationsDict,
        **options: Unpack[CallOptions],
    ) -> ImageProcessingResponse:
        """Process an image in the bucket, and store the results.

        The call returns once the results are stored. It replaces objects with the same key.

        A bucket accepts 100 such calls per second.

        Args:
            key: The key of the image in the bucket. Not empty.
            pic_operations: How to process the image, and where to store the results.

        Returns:
            The outcome of the processing.

        Raises:
            ServiceError: InvalidArgument: A rule is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/18147 (zh)
            https://www.tencentcloud.com/document/product/1045/33695 (en)
        """
        from cloudinfinite.images.process_stored_image import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "pic_operations": pic_operations}, options
        )

    def refresh_tdc(self, key: str, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Refresh the TDC of an image.

        No page explains the call; the name suggests a cache of the service.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://github.com/tencentyun/cos-go-sdk-v5 (en)
        """
        from cloudinfinite.images.refresh_tdc import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def set_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Compress the JPEG images of a bucket with Guetzli.

        The first time an image is read, it is returned unchanged and compressed for the next time.
        Compression is billed.

        Returns:
            An empty response, with only `metadata`.

        CAM actions:
            ci:SetImageGuetzli

        Pages:
            https://cloud.tencent.com/document/api/460/30112 (zh, 2025-09-19)
        """
        from cloudinfinite.images.set_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def set_hdr_image_processing(
        self, *, hdr_mode: Sequence[HdrImageModeValue], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Process images of a bucket that have a high dynamic range (HDR) as such.

        Args:
            hdr_mode: What makes the service process an image as HDR. One of `API`, `Auto`.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/118210 (zh)
        """
        from cloudinfinite.images.set_hdr_image_processing import OPERATION

        return self._client._call(OPERATION, {"hdr_mode": hdr_mode}, options)

    def set_hotlink(
        self,
        *,
        type: HotlinkTypeValue,
        url: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Set the hotlink protection of a bucket's images: an allowlist or a blocklist of sites.

        Args:
            type: The kind of list; or off, for no protection. One of `white`, `black`, `off`.
            url: The domains of the list. Not empty. Required unless `type` is `off`.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetRefer

        Pages:
            https://www.tencentcloud.com/document/product/1045/33706 (en, 2024-01-31)
            https://cloud.tencent.com/document/product/460/30116 (zh, 2024-07-03)
        """
        from cloudinfinite.images.set_hotlink import OPERATION

        return self._client._call(OPERATION, {"type": type, "url": url}, options)

    def set_image_slim(
        self,
        *,
        slim_mode: Sequence[SlimModeValue],
        suffix: Sequence[SlimSuffixValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Compress the images of a bucket without a visible difference.

        Compression is billed.

        Args:
            slim_mode: What triggers compression. One of `API`, `Auto`.
            suffix: The extensions of images to compress whenever they are read; required with Auto.
                One of `jpg`, `png`, `gif`.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75209 (en, 2026-01-09)
            https://cloud.tencent.com/document/api/436/96356 (zh)
        """
        from cloudinfinite.images.set_image_slim import OPERATION

        return self._client._call(OPERATION, {"slim_mode": slim_mode, "suffix": suffix}, options)

    def set_origin_protection(
        self, *, suffix: Sequence[ProtectedSuffixValue], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Protect the original images of a bucket.

        From then on, images can be accessed through a style only.

        Args:
            suffix: The extensions of the images to protect. One of `jpg`, `jpeg`, `png`, `webp`,
                `bmp`, `gif`, `heif`.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33711 (en, 2024-01-31)
            https://cloud.tencent.com/document/api/460/30121 (zh, 2025-09-19)
        """
        from cloudinfinite.images.set_origin_protect import OPERATION

        return self._client._call(OPERATION, {"suffix": suffix}, options)

    def set_style(
        self, *, style_name: str, style_body: str | ImageRule, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Add a style to a bucket, so that images can be processed by its name.

        A bucket may have 100 styles, and accepts one such call per second. A style takes effect
        after half an hour on average. No page says what happens to an existing style of the same
        name.

        Args:
            style_name: Its name. Not empty.
            style_body: What it does to an image. Not empty.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageStyle: The list of permissions names it. The newest page of the call names
                only cos:GetObject.

        Pages:
            https://www.tencentcloud.com/document/product/1045/33708 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/436/119416 (zh, 2025-06-30)
        """
        from cloudinfinite.images.set_style import OPERATION

        return self._client._call(
            OPERATION, {"style_name": style_name, "style_body": style_body}, options
        )

    def upload_and_process(
        self,
        key: str,
        *,
        body: bytes | str | Body | Source,
        pic_operations: PicOperations | PicOperationsDict,
        **options: Unpack[CallOptions],
    ) -> ImageProcessingResponse:
        """Upload an image, process it, and store the results beside it.

        An image may have up to 20 MB. The call returns once the image and all results are stored.
        It replaces objects with the same keys.

        A bucket accepts 100 such calls per second.

        Args:
            key: The key to store the image under. Not empty.
            body: The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.
            pic_operations: What to do, and where to store the results.

        Returns:
            The outcome of the processing.

        Raises:
            ServiceError: InvalidArgument: A rule is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/18147 (zh)
            https://www.tencentcloud.com/document/product/1045/33695 (en)
        """
        from cloudinfinite.images.upload_and_process_image import OPERATION

        return self._client._call(
            OPERATION, {"body": body, "key": key, "pic_operations": pic_operations}, options
        )
