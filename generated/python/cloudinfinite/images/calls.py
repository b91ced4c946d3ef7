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
#   spec/images/set_style.xsd spec/images/upload_and_process_image.xsd (230166b30054ed09).
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
    """Images: process and inspect images, and manage a bucket's image settings: styles, compression
    and protection.

    The settings apply to the whole bucket.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
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

        The call immediately returns the job's ID. Once the job has ended, the image is in the
        output bucket and the job's details describe it. Each job is billed, so do not blindly retry
        a call whose outcome is unknown.

        Since 2025, such jobs have been created as media jobs by CreateMediaPicProcessJob, which
        needs no queue. CancelMediaJob cancels jobs of both kinds.

        With `create_once=True`, the client appends a mark of 21 characters to `user_data` (leaving
        1003 for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_jobs`.

        At least one of `template_id`, `pic_process` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output location.
            queue_id: The queue for the job. Not empty.
            template_id: The template to use. If specified, PicProcess is ignored. Not empty.
            pic_process: The image processing settings.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            job_level: The priority of the job in its queue. 0 to 2. Default: `0`.
            queue_type: The type of the queue.
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
        """Create a poster template from a layered image.

        Jobs with the Tag PosterProduction create posters from the template.

        Args:
            object: The key of a PSD file in the bucket. Not empty.
            name: The name of the template. Not empty.
            category_ids: The IDs of the template's categories.

        Returns:
            A poster template.

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
        """Stop processing the HDR images of a bucket as HDR.

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

        A bucket accepts one such call per second. The response for a style that does not exist is
        undocumented.

        Args:
            style_name: The names of the styles. Not empty.

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
        """Look up the HDR image processing settings of a bucket.

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
        """Look up the image compression settings of a bucket.

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
        """Look up one or more image jobs.

        Args:
            job_id: One or more job IDs. Not empty. You can also pass the job itself, or the
                response that created it.

        Returns:
            The image jobs that were found.

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
        """List the image jobs of a queue, page by page.

        Args:
            queue_id: The queue that contains the jobs. Not empty.
            workflow_id: Includes only jobs created by this workflow.
            inventory_trigger_job_id: Includes only jobs created by this batch job. You can also
                pass the job itself, or the response that created it.
            input_object: Includes only jobs on the object with this exact key.
            order_by_time: The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`.
            next_token: The token from the previous page; the list continues from there.
            size: The maximum number of jobs per page. 1 to 100. Default: `10`.
            states: Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`,
                `Success`, `Failed`, `Pause`, `Cancel`. Default: `All`.
            start_creation_time: Includes only jobs created at or after this time.
            end_creation_time: Includes only jobs created at or before this time.

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
        """Look up a poster template.

        Args:
            template_id: The ID of the template. Not empty.

        Returns:
            A poster template.

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
        """List poster templates, page by page.

        Args:
            page_number: The page number. At least 1. Default: `1`.
            page_size: The maximum number of templates per page. At least 1. Default: `10`.
            category_ids: Includes only templates of these categories. Not empty.
            type: The origin of the templates. One of `Official`, `Custom`, `All`. Default:
                `Custom`.

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
        """List all styles of a bucket, or only those with certain names.

        A bucket accepts ten such calls per second.

        Args:
            style_name: Includes only styles with these names. By default, all styles are listed.
                Not empty.

        Returns:
            The styles of a bucket.

        CAM actions:
            ci:DescribeImageStyles

        Pages:
            https://www.tencentcloud.com/document/product/1045/33707 (en)
            https://cloud.tencent.com/document/api/460/30117 (zh, 2025-06-30)
        """
        from cloudinfinite.images.describe_style import OPERATION

        return self._client._call(OPERATION, {"style_name": style_name}, options)

    def get_aigc_metadata(self, key: str, **options: Unpack[CallOptions]) -> AigcMetadataAnswer:
        """Read the mark that identifies an image as AI-generated.

        Supports JPEG, PNG and AVIF images. A sub-account also needs the permission cos:GetObject.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The AI metadata of a file.

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

        An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels
        in total, across all frames of an animation.

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
        """Read the EXIF data of an image: how and with which equipment it was taken.

        An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels
        in total, across all frames of an animation.

        The text is a JSON object. Its names come from EXIF and depend on the camera. For an image
        without EXIF data, it is `{"error": "no exif data"}`.

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
        """Inspect an image: format, size and checksum.

        An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels
        in total, across all frames of an animation.

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

        An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels
        in total, across all frames of an animation.

        Detects MPEG-TS video that is appended to a PNG or BMP image or disguised as an image.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The contents of an image.

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

        An image can be up to 32 MB, with up to 30,000 pixels per side and 250 million pixels in
        total. A result can have up to 9,999 pixels per side.

        The rule is part of the signature, so a presigned URL gives access only to the result, not
        to the original.

        Args:
            key: The key of the image in the bucket. Not empty.
            rule: The processing rule. Not empty.

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

        The call returns after the results are stored. Objects with the same keys are replaced.

        A bucket accepts 100 such calls per second.

        Args:
            key: The key of the image in the bucket. Not empty.
            pic_operations: The processing rules, and the locations of the results.

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

        Undocumented; the name suggests that the call refreshes a cache of the service.

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

        The first time an image is read, it is returned unchanged and compressed for later reads.
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
        """Process high dynamic range (HDR) images of a bucket as HDR.

        Args:
            hdr_mode: The trigger for processing an image as HDR. One of `API`, `Auto`.

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
            type: The type of list, or off for no protection. One of `white`, `black`, `off`.
            url: The domains on the list. Not empty. Required unless `type` is `off`.

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
        """Compress the images of a bucket without visible loss of quality.

        Compression is billed.

        Args:
            slim_mode: The compression trigger. One of `API`, `Auto`.
            suffix: The extensions of images to compress whenever they are read. Required for Auto.
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

        After this call, images can be accessed only through a style.

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
        """Add a style to a bucket, so that images can be processed by the style's name.

        A bucket can have up to 100 styles and accepts one such call per second. On average, a style
        takes effect after half an hour. The effect on an existing style of the same name is
        undocumented.

        Args:
            style_name: The name. Not empty.
            style_body: The processing that the style applies to an image. Not empty.

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
        """Upload an image, process it, and store the results with it.

        An image can be up to 20 MB. The call returns after the image and all results are stored.
        Objects with the same keys are replaced.

        A bucket accepts 100 such calls per second.

        Args:
            key: The key of the image. Not empty.
            body: The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.
            pic_operations: The processing rules, and the locations of the results.

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
