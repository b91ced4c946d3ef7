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
#   spec/images/set_style.xsd spec/images/upload_and_process_image.xsd (f29796333e234d53).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.images`: the same as in `Client.images`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime
    from typing import Unpack, overload

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
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.bodies import Body, Source
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
    from cloudinfinite.images.calls import ImagesCalls as AsyncImagesCalls

if TYPE_CHECKING:

    class AsyncImagesCalls(AsyncCalls):
        """See `ImagesCalls`."""

        async def create_job(
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
            """See `ImagesCalls.create_job`."""
            ...

        async def create_poster_template(
            self,
            *,
            object: str,
            name: str,
            category_ids: Sequence[str] | None = None,
            **options: Unpack[CallOptions],
        ) -> PosterTemplateResponse:
            """See `ImagesCalls.create_poster_template`."""
            ...

        async def delete_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_guetzli`."""
            ...

        async def delete_hdr_image_processing(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_hdr_image_processing`."""
            ...

        async def delete_image_slim(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_image_slim`."""
            ...

        async def delete_origin_protection(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_origin_protection`."""
            ...

        async def delete_style(
            self, *, style_name: Sequence[str], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.delete_style`."""
            ...

        async def describe_guetzli(self, **options: Unpack[CallOptions]) -> DescribeGuetzliResponse:
            """See `ImagesCalls.describe_guetzli`."""
            ...

        async def describe_hdr_image_processing(
            self, **options: Unpack[CallOptions]
        ) -> DescribeHdrImageProcessingResponse:
            """See `ImagesCalls.describe_hdr_image_processing`."""
            ...

        async def describe_hotlink(self, **options: Unpack[CallOptions]) -> DescribeHotlinkResponse:
            """See `ImagesCalls.describe_hotlink`."""
            ...

        async def describe_image_slim(
            self, **options: Unpack[CallOptions]
        ) -> DescribeImageSlimResponse:
            """See `ImagesCalls.describe_image_slim`."""
            ...

        async def describe_origin_protection(
            self, **options: Unpack[CallOptions]
        ) -> DescribeOriginProtectResponse:
            """See `ImagesCalls.describe_origin_protection`."""
            ...

        async def describe_job(
            self,
            job_id: str | BaseRecord | Sequence[str | BaseRecord],
            **options: Unpack[LookUpOptions],
        ) -> DescribePicProcessJobResponse:
            """See `ImagesCalls.describe_job`."""
            ...

        @overload
        async def wait(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> MediaJobDetail: ...

        @overload
        async def wait(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[MediaJobDetail]: ...

        async def wait(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[MediaJobDetail], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> MediaJobDetail | list[MediaJobDetail]:
            """See `ImagesCalls.wait`."""
            ...

        async def describe_jobs(
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
            """See `ImagesCalls.describe_jobs`."""
            ...

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
        ) -> AsyncPager[MediaJobDetail, DescribePicProcessJobsResponse]:
            """See `ImagesCalls.iter_jobs`."""
            ...

        async def describe_poster_template(
            self, template_id: str, **options: Unpack[CallOptions]
        ) -> PosterTemplateResponse:
            """See `ImagesCalls.describe_poster_template`."""
            ...

        async def describe_poster_templates(
            self,
            *,
            page_number: int | None = None,
            page_size: int | None = None,
            category_ids: Sequence[str] | None = None,
            type: PosterTemplateOriginValue | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribePosterTemplatesResponse:
            """See `ImagesCalls.describe_poster_templates`."""
            ...

        def iter_poster_templates(
            self,
            *,
            page_number: int | None = None,
            page_size: int | None = None,
            category_ids: Sequence[str] | None = None,
            type: PosterTemplateOriginValue | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[PosterTemplate, DescribePosterTemplatesResponse]:
            """See `ImagesCalls.iter_poster_templates`."""
            ...

        async def describe_styles(
            self, *, style_name: Sequence[str] | None = None, **options: Unpack[CallOptions]
        ) -> DescribeStyleResponse:
            """See `ImagesCalls.describe_styles`."""
            ...

        async def get_aigc_metadata(
            self, key: str, **options: Unpack[CallOptions]
        ) -> AigcMetadataAnswer:
            """See `ImagesCalls.get_aigc_metadata`."""
            ...

        async def get_aigc_metadata_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_aigc_metadata_url`."""
            ...

        async def get_average_color(
            self, key: str, **options: Unpack[CallOptions]
        ) -> GetImageAverageColorResponse:
            """See `ImagesCalls.get_average_color`."""
            ...

        async def get_average_color_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_average_color_url`."""
            ...

        async def get_exif(self, key: str, **options: Unpack[CallOptions]) -> TextAnswer:
            """See `ImagesCalls.get_exif`."""
            ...

        async def get_exif_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_exif_url`."""
            ...

        async def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetImageInfoResponse:
            """See `ImagesCalls.get_info`."""
            ...

        async def get_info_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_info_url`."""
            ...

        async def get_original(self, key: str, **options: Unpack[CallOptions]) -> BinaryAnswer:
            """See `ImagesCalls.get_original`."""
            ...

        async def get_original_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_original_url`."""
            ...

        def get_original_stream(
            self, key: str, **options: Unpack[CallOptions]
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `ImagesCalls.get_original_stream`."""
            ...

        async def inspect(self, key: str, **options: Unpack[CallOptions]) -> InspectImageResponse:
            """See `ImagesCalls.inspect`."""
            ...

        async def inspect_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.inspect_url`."""
            ...

        async def process(
            self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
        ) -> BinaryAnswer:
            """See `ImagesCalls.process`."""
            ...

        async def process_url(
            self,
            key: str,
            *,
            rule: str | ImageRule,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ImagesCalls.process_url`."""
            ...

        def process_stream(
            self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `ImagesCalls.process_stream`."""
            ...

        async def process_stored(
            self,
            key: str,
            *,
            pic_operations: PicOperations | PicOperationsDict,
            **options: Unpack[CallOptions],
        ) -> ImageProcessingResponse:
            """See `ImagesCalls.process_stored`."""
            ...

        async def refresh_tdc(self, key: str, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.refresh_tdc`."""
            ...

        async def set_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.set_guetzli`."""
            ...

        async def set_hdr_image_processing(
            self, *, hdr_mode: Sequence[HdrImageModeValue], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_hdr_image_processing`."""
            ...

        async def set_hotlink(
            self,
            *,
            type: HotlinkTypeValue,
            url: Sequence[str] | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_hotlink`."""
            ...

        async def set_image_slim(
            self,
            *,
            slim_mode: Sequence[SlimModeValue],
            suffix: Sequence[SlimSuffixValue] | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_image_slim`."""
            ...

        async def set_origin_protection(
            self, *, suffix: Sequence[ProtectedSuffixValue], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_origin_protection`."""
            ...

        async def set_style(
            self, *, style_name: str, style_body: str | ImageRule, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_style`."""
            ...

        async def upload_and_process(
            self,
            key: str,
            *,
            body: bytes | str | Body | Source,
            pic_operations: PicOperations | PicOperationsDict,
            **options: Unpack[CallOptions],
        ) -> ImageProcessingResponse:
            """See `ImagesCalls.upload_and_process`."""
            ...
