# Generated from spec/service.xml spec/moderation/cancel_live_auditing_job.xsd
#   spec/moderation/create_audio_auditing_job.xsd spec/moderation/create_document_auditing_job.xsd
#   spec/moderation/create_image_auditing_jobs.xsd spec/moderation/create_live_auditing_job.xsd
#   spec/moderation/create_text_auditing_job.xsd spec/moderation/create_video_auditing_job.xsd
#   spec/moderation/create_virus_detect_job.xsd spec/moderation/create_webpage_auditing_job.xsd
#   spec/moderation/describe_audio_auditing_job.xsd
#   spec/moderation/describe_document_auditing_job.xsd
#   spec/moderation/describe_image_auditing_job.xsd spec/moderation/describe_text_auditing_job.xsd
#   spec/moderation/describe_video_auditing_job.xsd spec/moderation/describe_virus_detect_job.xsd
#   spec/moderation/describe_webpage_auditing_job.xsd spec/moderation/recognize_image.xsd
#   spec/moderation/report_badcase.xsd (f7fca82e707b72c3).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.moderation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudinfinite.moderation.audio_auditing_job import AudioAuditingJob
    from cloudinfinite.moderation.cancel_live_auditing_job import CancelLiveAuditingJobResponse
    from cloudinfinite.moderation.create_audio_auditing_job import CreateAudioAuditingJobResponse
    from cloudinfinite.moderation.create_document_auditing_job import (
        CreateDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsResponse,
        ImageAuditingInput,
        ImageAuditingInputDict,
    )
    from cloudinfinite.moderation.create_live_auditing_job import CreateLiveAuditingJobResponse
    from cloudinfinite.moderation.create_text_auditing_job import CreateTextAuditingJobResponse
    from cloudinfinite.moderation.create_video_auditing_job import CreateVideoAuditingJobResponse
    from cloudinfinite.moderation.create_virus_detect_job import CreateVirusDetectJobResponse
    from cloudinfinite.moderation.create_webpage_auditing_job import (
        CreateWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_audio_auditing_job import (
        DescribeAudioAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_document_auditing_job import (
        DescribeDocumentAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_text_auditing_job import DescribeTextAuditingJobResponse
    from cloudinfinite.moderation.describe_video_auditing_job import (
        DescribeVideoAuditingJobResponse,
    )
    from cloudinfinite.moderation.describe_virus_detect_job import (
        DescribeVirusDetectJobResponse,
        VirusDetectJob,
    )
    from cloudinfinite.moderation.describe_webpage_auditing_job import (
        DescribeWebpageAuditingJobResponse,
    )
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.moderation.recognize_image import RecognizeImageResponse
    from cloudinfinite.moderation.report_badcase import BadcaseContentValue, ReportBadcaseResponse
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite.moderation.webpage_auditing_job import WebpageAuditingJob
    from cloudinfinite.settings.moderation_settings import (
        CallbackVersionValue,
        CaptureSettings,
        CaptureSettingsDict,
        FreezeSettings,
        FreezeSettingsDict,
        ModerationUserInfo,
        ModerationUserInfoDict,
        StorageConf,
        StorageConfDict,
    )
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )


class ModerationCalls(Calls):
    """Moderation: check images, video, audio, text, documents and web pages against a policy, and
    scan files for viruses.

    On the wire, it is called auditing. A policy, created in the console, defines the content to
    detect.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use
            this operation. Otherwise the call fails with MediaBucketUnBinded.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def cancel_live_job(
        self, job_id: str | BaseRecord, **options: Unpack[CallOptions]
    ) -> CancelLiveAuditingJobResponse:
        """Stop moderating a live stream.

        The service accepts 20 such calls per second.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The job that was cancelled.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.

        CAM actions:
            ci:CancelAuditingJobs

        Pages:
            https://www.tencentcloud.com/document/product/436/48278 (en, 2025-12)
            https://cloud.tencent.com/document/product/436/76263 (zh)
            https://cloud.tencent.com/document/product/436/121182 (zh, 2025-09)
        """
        from cloudinfinite.moderation.cancel_live_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    def create_audio_job(
        self,
        *,
        object: str | None = None,
        url: str | None = None,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        callback_version: CallbackVersionValue | None = None,
        freeze: FreezeSettings | FreezeSettingsDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAudioAuditingJobResponse:
        """Create a job that moderates audio.

        The response contains the job's ID; look up the job for the verdict. Each job is billed, so
        do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the file in the bucket. Not empty.
            url: The http or https address of the content, instead of an object.
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            callback_version: The level of detail in the callback. One of `Simple`, `Detail`.
                Default: `Simple`.
            freeze: The scores at which to freeze the object. Content specified by its address is
                never frozen.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingAudioJob
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/48266 (en)
            https://cloud.tencent.com/document/product/460/53395 (zh)
            https://cloud.tencent.com/document/product/436/119488 (zh, 2025-08)
        """
        from cloudinfinite.moderation.create_audio_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "url": url,
                "data_id": data_id,
                "user_info": user_info,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "callback": callback,
                "callback_type": callback_type,
                "callback_version": callback_version,
                "freeze": freeze,
            },
            options,
        )

    def create_document_job(
        self,
        *,
        object: str | None = None,
        url: str | None = None,
        type: str | None = None,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        freeze: FreezeSettings | FreezeSettingsDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateDocumentAuditingJobResponse:
        """Create a job that moderates a document, page by page, as images.

        The response contains the job's ID; look up the job for the verdict. Each job is billed, so
        do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the document in the bucket. Not empty.
            url: The http or https address of the content, instead of an object.
            type: The type of the document, such as docx. Required if its name has no extension. Not
                empty.
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            freeze: The scores at which to freeze the object. Content specified by its address is
                never frozen.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingDocumentJob
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/52121 (en)
            https://www.tencentcloud.com/document/product/436/48258 (zh)
            https://cloud.tencent.com/document/product/436/59381 (zh)
            https://cloud.tencent.com/document/product/436/59378 (zh, 2025-08)
        """
        from cloudinfinite.moderation.create_document_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "url": url,
                "type": type,
                "data_id": data_id,
                "user_info": user_info,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "callback": callback,
                "callback_type": callback_type,
                "freeze": freeze,
            },
            options,
        )

    def create_image_jobs(
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
        """Moderate up to 100 images, immediately or in the background.

        The response contains the verdicts. With Async, it contains only the IDs of the jobs; look
        them up for the verdicts. An image that cannot be moderated has a Code and does not cause
        the others to fail.

        Each image is billed for each kind of content checked, so do not blindly retry a call whose
        outcome is unknown.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            input: The images. At most 100 items.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            async_: 1 to return before the images are moderated; 0 to wait. 0 to 1. Default: `0`.
            callback: The http or https address that receives detailed results; only with Async.
            freeze: The scores at which to freeze the object. Content specified by its address is
                never frozen.

        Returns:
            The images, in the order of the request.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingPictureJob
            cam:PassRole: Required for sub-accounts that use Async, because the service then reads
                objects through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/49321 (en)
            https://www.tencentcloud.com/document/product/436/48538 (zh)
            https://cloud.tencent.com/document/product/436/63593 (zh)
            https://cloud.tencent.com/document/product/460/63594 (zh)
        """
        from cloudinfinite.moderation.create_image_auditing_jobs import OPERATION

        return self._client._call(
            OPERATION,
            {
                "input": input,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "async_": async_,
                "callback": callback,
                "freeze": freeze,
            },
            options,
        )

    def create_live_job(
        self,
        *,
        url: str,
        biz_type: str,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        callback_version: CallbackVersionValue | None = None,
        storage_conf: StorageConf | StorageConfDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateLiveAuditingJobResponse:
        """Create a job that moderates a live stream while it runs, for up to five hours.

        The response contains the job's ID. Look it up, and wait for it, as a video job. Each job is
        billed, so do not blindly retry a call whose outcome is unknown.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            url: The address of the stream, such as rtmp://example.com/live/123. Not empty.
            biz_type: The ID of a policy for live streams that was created in the console. Not
                empty.
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            callback_version: The level of detail of the callback. One of `Simple`, `Detail`.
                Default: `Simple`.
            storage_conf: The location of a recording of the stream. By default, the stream is not
                recorded.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/436/48277 (en)
            https://cloud.tencent.com/document/product/436/76260 (zh)
            https://cloud.tencent.com/document/product/436/121181 (zh, 2025-08)
        """
        from cloudinfinite.moderation.create_live_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "url": url,
                "biz_type": biz_type,
                "data_id": data_id,
                "user_info": user_info,
                "callback": callback,
                "callback_type": callback_type,
                "callback_version": callback_version,
                "storage_conf": storage_conf,
            },
            options,
        )

    def create_text_job(
        self,
        *,
        object: str | None = None,
        url: str | None = None,
        content: str | None = None,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        callback_version: CallbackVersionValue | None = None,
        freeze: FreezeSettings | FreezeSettingsDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTextAuditingJobResponse:
        """Moderate a text, immediately or in the background.

        For a text in Content, the response contains the verdict. For an object or an address, it
        contains the job's ID; look up the job for the verdict.

        Each job is billed, so do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url`, `content` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of a text file in the bucket, in UTF-8 or GBK, up to 1 MB. Not empty.
            url: The http or https address of a text file, in UTF-8 or GBK, up to 1 MB.
            content: The text itself, in UTF-8 encoded as Base64. At most 10,000 characters before
                encoding. Not empty: Base64 characters (encode the content first).
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            callback_version: The level of detail in the callback. One of `Simple`, `Detail`.
                Default: `Simple`.
            freeze: The scores at which to freeze the object. Content specified by its address is
                never frozen.

        Returns:
            The job, with the verdict if the text was specified in Content.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingTextJob
            cam:PassRole: Required for sub-accounts that specify objects or addresses, because the
                service reads objects through a role.

        Pages:
            https://www.tencentcloud.com/document/product/436/48188 (en)
            https://cloud.tencent.com/document/product/436/56289 (zh)
        """
        from cloudinfinite.moderation.create_text_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "url": url,
                "content": content,
                "data_id": data_id,
                "user_info": user_info,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "callback": callback,
                "callback_type": callback_type,
                "callback_version": callback_version,
                "freeze": freeze,
            },
            options,
        )

    def create_video_job(
        self,
        *,
        snapshot: CaptureSettings | CaptureSettingsDict,
        object: str | None = None,
        url: str | None = None,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        detect_content: int | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        callback_version: CallbackVersionValue | None = None,
        freeze: FreezeSettings | FreezeSettingsDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVideoAuditingJobResponse:
        """Create a job that moderates a video: its frames and, optionally, its audio.

        The response contains the job's ID; look up the job for the verdict. Each job is billed, so
        do not blindly retry a call whose outcome is unknown.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            snapshot: The frames to check.
            object: The key of the video in the bucket. Not empty.
            url: The http or https address of the content, instead of an object.
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            detect_content: Whether to check the audio as well: 0 for no, 1 for yes. 0 to 1.
                Default: `0`.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            callback_version: The level of detail in the callback. One of `Simple`, `Detail`.
                Default: `Simple`.
            freeze: The scores at which to freeze the object. Content specified by its address is
                never frozen.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://cloud.tencent.com/document/product/460/46427 (zh)
            https://www.tencentcloud.com/document/product/436/48249 (en)
        """
        from cloudinfinite.moderation.create_video_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "snapshot": snapshot,
                "object": object,
                "url": url,
                "data_id": data_id,
                "user_info": user_info,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "detect_content": detect_content,
                "callback": callback,
                "callback_type": callback_type,
                "callback_version": callback_version,
                "freeze": freeze,
            },
            options,
        )

    def create_virus_job(
        self,
        *,
        object: str | None = None,
        url: str | None = None,
        callback: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateVirusDetectJobResponse:
        """Create a job that scans a file, or each file in an archive, for viruses.

        The response contains the job's ID; look up the job for the verdict. Do not blindly retry a
        call whose outcome is unknown, because it may have created a job.

        At least one of `object`, `url` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the file in the bucket. Not empty.
            url: The http or https address of the content, instead of an object.
            callback: The address that receives the result when the job ends.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingVirusJob
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/436/50132 (en, 2025-12)
            https://cloud.tencent.com/document/product/436/63961 (zh, 2024-11)
        """
        from cloudinfinite.moderation.create_virus_detect_job import OPERATION

        return self._client._call(
            OPERATION, {"object": object, "url": url, "callback": callback}, options
        )

    def create_webpage_job(
        self,
        *,
        url: str,
        data_id: str | None = None,
        user_info: ModerationUserInfo | ModerationUserInfoDict | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        callback: str | None = None,
        callback_type: int | None = None,
        return_highlight_html: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateWebpageAuditingJobResponse:
        """Create a job that moderates the images and the text of a web page.

        The response contains the job's ID; look up the job for the verdict. Each job is billed, so
        do not blindly retry a call whose outcome is unknown.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            url: The http or https address of the page.
            data_id: A custom string, returned in the job's details and callback; at most 512 bytes
                in UTF-8. At most 512 characters.
            user_info: Information about the author of the content and where it was posted.
            biz_type: The ID of a policy created in the console. If omitted, the default policy
                applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use BizType instead.
            callback: The http or https address that receives the result.
            callback_type: Which parts of the content the callback reports: 1 for all parts, 2 for
                only those that violate the policy. 1 to 2. Default: `1`.
            return_highlight_html: Whether the job and its callback contain the page with offending
                words highlighted. Default: `false`.

        Returns:
            The job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateAuditingWebpageJob
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/52185 (en)
            https://cloud.tencent.com/document/product/436/63958 (zh)
            https://cloud.tencent.com/document/product/436/121178 (zh, 2025-08)
        """
        from cloudinfinite.moderation.create_webpage_auditing_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "url": url,
                "data_id": data_id,
                "user_info": user_info,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "callback": callback,
                "callback_type": callback_type,
                "return_highlight_html": return_highlight_html,
            },
            options,
        )

    def describe_audio_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeAudioAuditingJobResponse:
        """Look up an audio job. Results are kept for a month.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The audio job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingAudioJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/48267 (en)
            https://cloud.tencent.com/document/product/460/53396 (zh)
            https://cloud.tencent.com/document/product/1533/64195 (zh, 2025-11)
        """
        from cloudinfinite.moderation.describe_audio_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_audio(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AudioAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AudioAuditingJob: ...

    @overload
    def wait_for_audio(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AudioAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[AudioAuditingJob]: ...

    def wait_for_audio(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[AudioAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> AudioAuditingJob | list[AudioAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_audio_job`. The first lookup is immediate; the interval
        then grows to half a minute. If one job of a list fails, the wait for the others continues,
        and the error is raised when all have ended, with `jobs` and `others`. To stop earlier,
        raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_audio_auditing_job import OPERATION

        found: AudioAuditingJob | list[AudioAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_document_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeDocumentAuditingJobResponse:
        """Look up a document job. Results are kept for three months.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The document job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingDocumentJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/52122 (en)
            https://cloud.tencent.com/document/product/436/59382 (zh)
        """
        from cloudinfinite.moderation.describe_document_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_document(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> DocumentAuditingJob: ...

    @overload
    def wait_for_document(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[DocumentAuditingJob]: ...

    def wait_for_document(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[DocumentAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> DocumentAuditingJob | list[DocumentAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_document_job`. The first lookup is immediate; the
        interval then grows to half a minute. If one job of a list fails, the wait for the others
        continues, and the error is raised when all have ended, with `jobs` and `others`. To stop
        earlier, raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_document_auditing_job import OPERATION

        found: DocumentAuditingJob | list[DocumentAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_image_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeImageAuditingJobResponse:
        """Look up an image job. Results are kept for a month.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The image job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingPictureJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/49322 (en)
            https://cloud.tencent.com/document/product/1235/108926 (zh, 2025-06)
        """
        from cloudinfinite.moderation.describe_image_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_image(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[ImageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> ImageAuditingJob: ...

    @overload
    def wait_for_image(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[ImageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[ImageAuditingJob]: ...

    def wait_for_image(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[ImageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> ImageAuditingJob | list[ImageAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_image_job`. The first lookup is immediate; the interval
        then grows to half a minute. If one job of a list fails, the wait for the others continues,
        and the error is raised when all have ended, with `jobs` and `others`. To stop earlier,
        raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_image_auditing_job import OPERATION

        found: ImageAuditingJob | list[ImageAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_text_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeTextAuditingJobResponse:
        """Look up a text job. Results are kept for at least a month.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The text job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingTextJob

        Pages:
            https://www.tencentcloud.com/document/product/436/48189 (en)
            https://cloud.tencent.com/document/product/436/56288 (zh)
        """
        from cloudinfinite.moderation.describe_text_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_text(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[TextAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> TextAuditingJob: ...

    @overload
    def wait_for_text(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[TextAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[TextAuditingJob]: ...

    def wait_for_text(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[TextAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> TextAuditingJob | list[TextAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_text_job`. The first lookup is immediate; the interval
        then grows to half a minute. If one job of a list fails, the wait for the others continues,
        and the error is raised when all have ended, with `jobs` and `others`. To stop earlier,
        raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_text_auditing_job import OPERATION

        found: TextAuditingJob | list[TextAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_video_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeVideoAuditingJobResponse:
        """Look up a job on a video or a live stream. Results are kept for a month.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The video job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingJobs

        Pages:
            https://www.tencentcloud.com/document/product/1045/48255 (en)
            https://cloud.tencent.com/document/product/460/46926 (zh)
            https://www.tencentcloud.com/document/product/436/48279 (en)
        """
        from cloudinfinite.moderation.describe_video_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_video(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VideoAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> VideoAuditingJob: ...

    @overload
    def wait_for_video(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VideoAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[VideoAuditingJob]: ...

    def wait_for_video(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VideoAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> VideoAuditingJob | list[VideoAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_video_job`. The first lookup is immediate; the interval
        then grows to half a minute. If one job of a list fails, the wait for the others continues,
        and the error is raised when all have ended, with `jobs` and `others`. To stop earlier,
        raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_video_auditing_job import OPERATION

        found: VideoAuditingJob | list[VideoAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_virus_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeVirusDetectJobResponse:
        """Look up a virus job.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The virus job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingVirusJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/72967 (en)
            https://www.tencentcloud.com/document/product/436/50133 (en, 2025-12)
            https://cloud.tencent.com/document/product/436/63962 (zh, 2024-11)
        """
        from cloudinfinite.moderation.describe_virus_detect_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_virus(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VirusDetectJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> VirusDetectJob: ...

    @overload
    def wait_for_virus(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VirusDetectJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[VirusDetectJob]: ...

    def wait_for_virus(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[VirusDetectJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> VirusDetectJob | list[VirusDetectJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_virus_job`. The first lookup is immediate; the interval
        then grows to half a minute. If one job of a list fails, the wait for the others continues,
        and the error is raised when all have ended, with `jobs` and `others`. To stop earlier,
        raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_virus_detect_job import OPERATION

        found: VirusDetectJob | list[VirusDetectJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_webpage_job(
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeWebpageAuditingJobResponse:
        """Look up a web page job. Results are kept for three months.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The web page job that was found.

        Raises:
            ServiceError: AuditingJobNotFound: The job does not exist.
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        CAM actions:
            ci:DescribeAuditingWebpageJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/52186 (en)
            https://cloud.tencent.com/document/product/436/63959 (zh)
        """
        from cloudinfinite.moderation.describe_webpage_auditing_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait_for_webpage(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WebpageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> WebpageAuditingJob: ...

    @overload
    def wait_for_webpage(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WebpageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[WebpageAuditingJob]: ...

    def wait_for_webpage(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[WebpageAuditingJob], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> WebpageAuditingJob | list[WebpageAuditingJob]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_webpage_job`. The first lookup is immediate; the
        interval then grows to half a minute. If one job of a list fails, the wait for the others
        continues, and the error is raised when all have ended, with `jobs` and `others`. To stop
        earlier, raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Failed`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
        """
        from cloudinfinite.moderation.describe_webpage_auditing_job import OPERATION

        found: WebpageAuditingJob | list[WebpageAuditingJob] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def recognize_image(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        interval: int | None = None,
        max_frames: int | None = None,
        large_image_detect: int | None = None,
        data_id: str | None = None,
        async_: int | None = None,
        callback: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecognizeImageResponse:
        """Moderate one image, immediately or in the background.

        The response contains the verdict. With async, it contains only the ID of the job; look up
        the job for the verdict.

        The image is billed for each kind of content checked, so do not blindly retry a call whose
        outcome is unknown.

        At least one of `key`, `detect_url` is required.

        Args:
            key: The key of the image in the bucket. Not empty.
            detect_url: The http or https address of an image outside the bucket. The service
                fetches it over the public internet.
            biz_type: The ID of a policy that was created in the console. If omitted, the default
                policy applies. Not empty.
            detect_type: The categories of content to detect. Not empty. Deprecated: The service no
                longer maintains it; use biz-type instead.
            interval: For a GIF: the interval between checked frames. At least 0. Default: `5`.
            max_frames: For a GIF: the maximum number of frames to check. At least 1. Default: `5`.
            large_image_detect: Whether to compress an image larger than 5 MB first, which is
                billed: 0 for no, 1 for yes. No image can be larger than 32 MB. 0 to 1. Default:
                `0`.
            data_id: A custom string, returned with the result. At most 512 bytes in UTF-8. At most
                512 characters.
            async_: 1 to return before the image is moderated; 0 to wait. 0 to 1. Default: `0`.
            callback: The http or https address that receives detailed results; only with async.

        Returns:
            The verdict on the image, or the job that determines it.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:CreateAuditingPictureJob

        Pages:
            https://www.tencentcloud.com/document/product/1045/33455 (en)
            https://cloud.tencent.com/document/product/460/37318 (zh)
        """
        from cloudinfinite.moderation.recognize_image import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "interval": interval,
                "max_frames": max_frames,
                "large_image_detect": large_image_detect,
                "data_id": data_id,
                "async_": async_,
                "callback": callback,
            },
            options,
        )

    def recognize_image_url(
        self,
        key: str | None = None,
        *,
        detect_url: str | None = None,
        biz_type: str | None = None,
        detect_type: Sequence[str] | None = None,
        interval: int | None = None,
        max_frames: int | None = None,
        large_image_detect: int | None = None,
        data_id: str | None = None,
        async_: int | None = None,
        callback: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `recognize_image`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.moderation.recognize_image import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "detect_url": detect_url,
                "biz_type": biz_type,
                "detect_type": detect_type,
                "interval": interval,
                "max_frames": max_frames,
                "large_image_detect": large_image_detect,
                "data_id": data_id,
                "async_": async_,
                "callback": callback,
            },
            expires,
            options,
        )

    def report_bad_case(
        self,
        *,
        content_type: BadcaseContentValue,
        label: str,
        suggested_label: str,
        text: str | None = None,
        url: str | None = None,
        job_id: str | None = None,
        moderation_time: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportBadcaseResponse:
        """Report a wrong verdict on an image or a text.

        A report does not change any verdict. The service reviews it, and applies the outcome to
        later jobs.

        Args:
            content_type: The kind of content with the wrong verdict. One of `1`, `2`.
            label: The label that the service returned. Not empty.
            suggested_label: The label that you expect. Not empty.
            text: The text, in Base64. Not empty: Base64 characters (encode the content first).
                Required if `content_type` is `1`.
            url: The address of the image. Required if `content_type` is `2`.
            job_id: The ID of the job, which helps the service find it. Not empty.
            moderation_time: The time of the moderation, which helps the service find the job. Not
                empty: digits, letters and - + : ..

        Returns:
            The acknowledgement of the report.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:ReportBadCase

        Pages:
            https://www.tencentcloud.com/document/product/1045/49324 (en)
            https://www.tencentcloud.com/document/product/1045/48480 (en)
            https://www.tencentcloud.com/document/product/436/48541 (zh, 2026-01)
            https://cloud.tencent.com/document/product/1235/108928 (zh, 2025-10)
        """
        from cloudinfinite.moderation.report_badcase import OPERATION

        return self._client._call(
            OPERATION,
            {
                "content_type": content_type,
                "label": label,
                "suggested_label": suggested_label,
                "text": text,
                "url": url,
                "job_id": job_id,
                "moderation_time": moderation_time,
            },
            options,
        )
