# Generated from spec/service.xml (3a1428f9ac53b263).
# Do not edit: change the spec and run `make generate`.
"""The asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.async_client import AsyncBaseClient

if TYPE_CHECKING:
    from typing import Unpack

    from cloudinfinite.batch.async_calls import AsyncBatchCalls
    from cloudinfinite.buckets.async_calls import AsyncBucketsCalls
    from cloudinfinite.callbacks import Callback
    from cloudinfinite.common.callback_event import CallbackEvent
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.documents.async_calls import AsyncDocumentsCalls
    from cloudinfinite.documents.document_job import DocumentJobDetail
    from cloudinfinite.files.async_calls import AsyncFilesCalls
    from cloudinfinite.files.file_job import FileJobDetail
    from cloudinfinite.image_search.async_calls import AsyncImageSearchCalls
    from cloudinfinite.images.async_calls import AsyncImagesCalls
    from cloudinfinite.media.async_calls import AsyncMediaCalls
    from cloudinfinite.metainsight.async_calls import AsyncMetainsightCalls
    from cloudinfinite.moderation.async_calls import AsyncModerationCalls
    from cloudinfinite.moderation.audio_auditing_job import AudioAuditingJob
    from cloudinfinite.moderation.auditing_event import (
        AudioAuditingEvent,
        AuditingSummary,
        DocumentAuditingEvent,
        ImageAuditingEvent,
        TextAuditingEvent,
        VideoAuditingEvent,
        WebpageAuditingEvent,
    )
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite.moderation.webpage_auditing_job import WebpageAuditingJob
    from cloudinfinite.queues.async_calls import AsyncQueuesCalls
    from cloudinfinite.recognition.ai_job import AiJobDetail
    from cloudinfinite.recognition.async_calls import AsyncRecognitionCalls
    from cloudinfinite.speech.async_calls import AsyncSpeechCalls
    from cloudinfinite.templates.async_calls import AsyncTemplatesCalls
    from cloudinfinite.workflows.async_calls import AsyncWorkflowsCalls
    from cloudinfinite.workflows.workflow_run import WorkflowRun
    from cloudinfinite_runtime.settings.options import CallOptions


class AsyncClient(AsyncBaseClient):
    """An asynchronous client of Cloud Infinite, with its calls grouped by family.

    Use it in an `async with` block, or await `aclose` when you are done. It runs on asyncio, and
    belongs to the event loop in which it was first used. Cancelling a call drops its connection;
    the outcome of a cancelled creating call is unknown.

    Arguments take precedence over environment variables, which take precedence over defaults.

    Args:
        bucket: The bucket's full name, such as `examplebucket-1250000000`. Variable:
            CLOUDINFINITE_BUCKET.
        region: The bucket's region, such as `ap-beijing`. Variable: CLOUDINFINITE_REGION.
        credentials: The key to sign with, or a provider of keys, which is called before each
            attempt, in a thread. By default the variables TENCENTCLOUD_SECRET_ID,
            TENCENTCLOUD_SECRET_KEY and, for a temporary key, TENCENTCLOUD_TOKEN; if none of them is
            set, the profile files of the vendor's tools and of `tccli`.
        endpoint_url: Scheme, host and port to call instead of the service, such as those of the
            emulator. With it, bucket and region are optional. Variable:
            CLOUDINFINITE_ENDPOINT_URL.
        timeout: Seconds to wait: a `Timeout`, or a number that applies to each of its limits. By
            default 5 to connect, 60 for each read, 300 for the call with all its attempts.
            Variables: CLOUDINFINITE_CONNECT_TIMEOUT, CLOUDINFINITE_READ_TIMEOUT,
            CLOUDINFINITE_TOTAL_TIMEOUT.
        retries: The maximum number of retries, or a `RetryPolicy`. By default 2. A call
            that is not safe to repeat is retried only if the service has certainly done nothing.
            Variable: CLOUDINFINITE_RETRIES.
        create_once: If True, a creating call finds out what it created if the response is lost;
            see `CreateOnce`.
        proxy: The proxy's URL; an empty text for none, regardless of the environment. By default
            HTTPS_PROXY, NO_PROXY and the like apply. Variable: CLOUDINFINITE_PROXY.
        verify: The path of a CA bundle. False trusts any certificate.
            Variable: CLOUDINFINITE_CA_BUNDLE.
        certificate: The path of a client certificate with its key, or the two paths.
            Variables: CLOUDINFINITE_CLIENT_CERTIFICATE, CLOUDINFINITE_CLIENT_KEY.
        pool_size: The maximum number of connections per host; further calls wait for one, in
            order. By default 64. Variable: CLOUDINFINITE_POOL_SIZE.
        user_agent: Words to add to the User-Agent, such as `gallery/2.1`. Variable:
            CLOUDINFINITE_USER_AGENT.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        transport: Another way to send requests, such as a stub from `cloudinfinite.testing`.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _service = SERVICE
    _operations = OPERATIONS

    @overload
    async def confirm(
        self, event: AuditingSummary, **options: Unpack[CallOptions]
    ) -> ImageAuditingJob | VideoAuditingJob | TextAuditingJob | AudioAuditingJob: ...

    @overload
    async def confirm(
        self, event: ImageAuditingEvent, **options: Unpack[CallOptions]
    ) -> ImageAuditingJob: ...

    @overload
    async def confirm(
        self, event: VideoAuditingEvent, **options: Unpack[CallOptions]
    ) -> VideoAuditingJob: ...

    @overload
    async def confirm(
        self, event: AudioAuditingEvent, **options: Unpack[CallOptions]
    ) -> AudioAuditingJob: ...

    @overload
    async def confirm(
        self, event: TextAuditingEvent, **options: Unpack[CallOptions]
    ) -> TextAuditingJob: ...

    @overload
    async def confirm(
        self, event: DocumentAuditingEvent, **options: Unpack[CallOptions]
    ) -> DocumentAuditingJob: ...

    @overload
    async def confirm(
        self, event: WebpageAuditingEvent, **options: Unpack[CallOptions]
    ) -> WebpageAuditingJob: ...

    @overload
    async def confirm(
        self, event: CallbackEvent, **options: Unpack[CallOptions]
    ) -> list[WorkflowRun | DocumentJobDetail | FileJobDetail | AiJobDetail | MediaJobDetail]: ...

    async def confirm(
        self, event: Callback, **options: Unpack[CallOptions]
    ) -> (
        ImageAuditingJob
        | VideoAuditingJob
        | TextAuditingJob
        | AudioAuditingJob
        | ImageAuditingJob
        | VideoAuditingJob
        | AudioAuditingJob
        | TextAuditingJob
        | DocumentAuditingJob
        | WebpageAuditingJob
        | list[WorkflowRun | DocumentJobDetail | FileJobDetail | AiJobDetail | MediaJobDetail]
    ):
        """Look up the jobs that a callback names; see `Client.confirm`."""
        from cloudinfinite.callbacks import KINDS

        job: (
            ImageAuditingJob
            | VideoAuditingJob
            | TextAuditingJob
            | AudioAuditingJob
            | ImageAuditingJob
            | VideoAuditingJob
            | AudioAuditingJob
            | TextAuditingJob
            | DocumentAuditingJob
            | WebpageAuditingJob
            | list[WorkflowRun | DocumentJobDetail | FileJobDetail | AiJobDetail | MediaJobDetail]
        ) = await self._confirm(KINDS, event, options)
        return job

    @property
    def batch(self) -> AsyncBatchCalls:
        """Batch jobs: run one workflow, or one kind of job, on many objects."""
        from cloudinfinite.batch.async_calls import AsyncBatchCalls

        return AsyncBatchCalls(self)

    @property
    def media(self) -> AsyncMediaCalls:
        """Media jobs: process a single file, usually audio or video, in the background."""
        from cloudinfinite.media.async_calls import AsyncMediaCalls

        return AsyncMediaCalls(self)

    @property
    def templates(self) -> AsyncTemplatesCalls:
        """Templates: stored settings that jobs and workflows refer to by ID."""
        from cloudinfinite.templates.async_calls import AsyncTemplatesCalls

        return AsyncTemplatesCalls(self)

    @property
    def queues(self) -> AsyncQueuesCalls:
        """Queues: hold jobs until they run."""
        from cloudinfinite.queues.async_calls import AsyncQueuesCalls

        return AsyncQueuesCalls(self)

    @property
    def moderation(self) -> AsyncModerationCalls:
        """Moderation: check images, video, audio, text, documents and web pages against a policy,
        and scan files for viruses.
        """
        from cloudinfinite.moderation.async_calls import AsyncModerationCalls

        return AsyncModerationCalls(self)

    @property
    def documents(self) -> AsyncDocumentsCalls:
        """Documents: convert them to images, PDF or HTML."""
        from cloudinfinite.documents.async_calls import AsyncDocumentsCalls

        return AsyncDocumentsCalls(self)

    @property
    def files(self) -> AsyncFilesCalls:
        """Files: hash files of any type, and create or extract archives."""
        from cloudinfinite.files.async_calls import AsyncFilesCalls

        return AsyncFilesCalls(self)

    @property
    def recognition(self) -> AsyncRecognitionCalls:
        """Recognition: analyse text, images and audio, and edit images with AI."""
        from cloudinfinite.recognition.async_calls import AsyncRecognitionCalls

        return AsyncRecognitionCalls(self)

    @property
    def speech(self) -> AsyncSpeechCalls:
        """Speech: recognise speech in jobs of the older path, and manage tables of hot words."""
        from cloudinfinite.speech.async_calls import AsyncSpeechCalls

        return AsyncSpeechCalls(self)

    @property
    def images(self) -> AsyncImagesCalls:
        """Images: process and inspect images, and manage a bucket's image settings: styles,
        compression and protection.
        """
        from cloudinfinite.images.async_calls import AsyncImagesCalls

        return AsyncImagesCalls(self)

    @property
    def image_search(self) -> AsyncImageSearchCalls:
        """Image search: manage a bucket's image library, and search it for similar images."""
        from cloudinfinite.image_search.async_calls import AsyncImageSearchCalls

        return AsyncImageSearchCalls(self)

    @property
    def metainsight(self) -> AsyncMetainsightCalls:
        """MetaInsight: build datasets of file metadata, and search them."""
        from cloudinfinite.metainsight.async_calls import AsyncMetainsightCalls

        return AsyncMetainsightCalls(self)

    @property
    def buckets(self) -> AsyncBucketsCalls:
        """Buckets: bind them to the service, and enable its features."""
        from cloudinfinite.buckets.async_calls import AsyncBucketsCalls

        return AsyncBucketsCalls(self)

    @property
    def workflows(self) -> AsyncWorkflowsCalls:
        """Workflows: graphs of jobs that process every new object, or objects that you specify."""
        from cloudinfinite.workflows.async_calls import AsyncWorkflowsCalls

        return AsyncWorkflowsCalls(self)
