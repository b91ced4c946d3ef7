# Generated from spec/media/create_media_info_job.xsd (b0355b4834759259).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from cloudinfinite.models.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
    )
    from cloudinfinite.models.create_media_info_job import (
        CreateMediaInfoJobResponse,
        MediaInfoJobInput,
    )
    from cloudinfinite.models.media_job import MediaJobOptions


class MediaCalls(BaseClient):
    """The calls of the family media; `Client` has them all."""

    def create_media_info_job(
        self,
        *,
        input: MediaInfoJobInput,
        operation: MediaJobOptions | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | None = None,
        validate: bool = True,
    ) -> CreateMediaInfoJobResponse:
        """Create a job that finds out about a media file: its container and its streams.

        The answer comes at once, with the job's id; what was found is in the job's details once it
        has ended. Every job is billed, so a call whose outcome is unknown must not simply be
        repeated.

        Before you call it:
            * The bucket is bound to Cloud Infinite. A bucket that was unbound by hand since can no
                longer use this. Otherwise: MediaBucketUnBinded.
            * The role through which the service reaches the bucket has been authorised. Otherwise:
                CIRoleNotExist.
            * The account is within the usage limits of the service. Otherwise: SlowDown.

        Args:
            input: The file to look at.
            operation: Settings of the job.
            queue_id: The queue to wait in. Without it the service takes the bucket's queue for
                media jobs. Not empty.
            call_back_format: The form of the callback; it goes before the queue's setting. One of
                `XML`, `JSON`. The service's default is `XML`.
            call_back_type: The way that the callback takes; it goes before the queue's setting. One
                of `Url`, `TDMQ`. The service's default is `Url`.
            call_back: Where to post the callback; it goes before the queue's setting. The word `no`
                silences the queue's callback.
            call_back_mq_config: The message queue that gets the callback. Must be given when
                CallBackType is TDMQ.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.

        Returns:
            The job that was created. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. InvalidArgument: A field was refused; AccessDenied:
                The key lacks a CAM action, or the bucket is not the account's; QueueSaturated: The
                queue holds as many jobs as it can take; QueuePaused: The queue is paused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        CAM actions:
            ci:CreateMediaJobs
            cam:PassRole: Needed by sub-accounts, since the service reads and writes objects through
                a role. The pages spell it cam:passrole.

        Pages:
            https://www.tencentcloud.com/document/product/1045/72943 (en, 2025-11)
            https://www.tencentcloud.com/document/product/1045/48932 (en, 2024-02)
            https://cloud.tencent.com/document/product/460/84776 (zh)
        """
        from cloudinfinite.operations.create_media_info_job import OPERATION

        return self._call(
            OPERATION,
            validate,
            input=input,
            operation=operation,
            queue_id=queue_id,
            call_back_format=call_back_format,
            call_back_type=call_back_type,
            call_back=call_back,
            call_back_mq_config=call_back_mq_config,
        )
