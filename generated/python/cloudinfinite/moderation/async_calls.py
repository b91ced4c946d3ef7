# Generated from spec/service.xml spec/moderation/create_image_auditing_jobs.xsd
#   spec/moderation/describe_image_auditing_job.xsd (db7ddd28c4fb61bf).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.moderation`: those of `Client.moderation`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Unpack, overload

    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsResponse,
        ImageAuditingInput,
        ImageAuditingInputDict,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobResponse,
    )
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.settings.moderation_settings import FreezeSettings, FreezeSettingsDict
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import JobT, Model
    from cloudinfinite_runtime.options import CallOptions, LookUpOptions, WaitOptions
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.moderation.calls import ModerationCalls as AsyncModerationCalls

if TYPE_CHECKING:

    class AsyncModerationCalls(AsyncCalls):
        """See `ModerationCalls`."""

        async def create_image_jobs(
            self,
            *,
            input: Sequence[ImageAuditingInput | ImageAuditingInputDict],
            biz_type: str | None = None,
            detect_type: Sequence[str] | None = None,
            async_: int | None = None,
            callback: str | None = None,
            freeze: FreezeSettings | FreezeSettingsDict | None = None,
            **options: Unpack[CallOptions],
        ) -> CreateImageAuditingJobsResponse:
            """See `ModerationCalls.create_image_jobs`."""
            ...

        async def describe_image_job(
            self, job_id: str | Model, **options: Unpack[LookUpOptions]
        ) -> DescribeImageAuditingJobResponse:
            """See `ModerationCalls.describe_image_job`."""
            ...

        @overload
        async def wait_for_image(
            self,
            job: str | Model,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> ImageAuditingJob: ...

        @overload
        async def wait_for_image(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[ImageAuditingJob]: ...

        async def wait_for_image(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[ImageAuditingJob], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> ImageAuditingJob | list[ImageAuditingJob]:
            """See `ModerationCalls.wait_for_image`."""
            ...
