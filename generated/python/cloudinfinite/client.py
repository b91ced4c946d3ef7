# Generated from spec/service.xml (3a1428f9ac53b263).
# Do not edit: change the spec and run `make generate`.
"""The client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from typing import Unpack

    from cloudinfinite.batch.calls import BatchCalls
    from cloudinfinite.buckets.calls import BucketsCalls
    from cloudinfinite.callbacks import Callback
    from cloudinfinite.common.callback_event import CallbackEvent
    from cloudinfinite.common.media_job import MediaJobDetail
    from cloudinfinite.documents.calls import DocumentsCalls
    from cloudinfinite.documents.document_job import DocumentJobDetail
    from cloudinfinite.files.calls import FilesCalls
    from cloudinfinite.files.file_job import FileJobDetail
    from cloudinfinite.image_search.calls import ImageSearchCalls
    from cloudinfinite.images.calls import ImagesCalls
    from cloudinfinite.media.calls import MediaCalls
    from cloudinfinite.metainsight.calls import MetainsightCalls
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
    from cloudinfinite.moderation.calls import ModerationCalls
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite.moderation.webpage_auditing_job import WebpageAuditingJob
    from cloudinfinite.queues.calls import QueuesCalls
    from cloudinfinite.recognition.ai_job import AiJobDetail
    from cloudinfinite.recognition.calls import RecognitionCalls
    from cloudinfinite.speech.calls import SpeechCalls
    from cloudinfinite.templates.calls import TemplatesCalls
    from cloudinfinite.workflows.calls import WorkflowsCalls
    from cloudinfinite.workflows.workflow_run import WorkflowRun
    from cloudinfinite_runtime.settings.options import CallOptions


class Client(BaseClient):
    """A client of Cloud Infinite, with its calls grouped by family.

    Use it in a `with` block, or close it when you are done. Any number of threads may share a
    client, and after a fork both processes may continue to use it.

    Arguments take precedence over environment variables, which take precedence over defaults.

    Args:
        bucket: The bucket's full name, such as `examplebucket-1250000000`. Variable:
            CLOUDINFINITE_BUCKET.
        region: The bucket's region, such as `ap-beijing`. Variable: CLOUDINFINITE_REGION.
        credentials: The key to sign with, or a provider of keys, which is called before each
            attempt. By default the variables TENCENTCLOUD_SECRET_ID,
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
        session: Your own `requests.Session` to send with. The client does not close it. It has its
            own proxies and certificates, and reports less precisely whether a request was sent.
        transport: Another way to send requests, such as a stub from `cloudinfinite.testing`.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _service = SERVICE
    _operations = OPERATIONS

    @overload
    def confirm(
        self, event: AuditingSummary, **options: Unpack[CallOptions]
    ) -> ImageAuditingJob | VideoAuditingJob | TextAuditingJob | AudioAuditingJob: ...

    @overload
    def confirm(
        self, event: ImageAuditingEvent, **options: Unpack[CallOptions]
    ) -> ImageAuditingJob: ...

    @overload
    def confirm(
        self, event: VideoAuditingEvent, **options: Unpack[CallOptions]
    ) -> VideoAuditingJob: ...

    @overload
    def confirm(
        self, event: AudioAuditingEvent, **options: Unpack[CallOptions]
    ) -> AudioAuditingJob: ...

    @overload
    def confirm(
        self, event: TextAuditingEvent, **options: Unpack[CallOptions]
    ) -> TextAuditingJob: ...

    @overload
    def confirm(
        self, event: DocumentAuditingEvent, **options: Unpack[CallOptions]
    ) -> DocumentAuditingJob: ...

    @overload
    def confirm(
        self, event: WebpageAuditingEvent, **options: Unpack[CallOptions]
    ) -> WebpageAuditingJob: ...

    @overload
    def confirm(
        self, event: CallbackEvent, **options: Unpack[CallOptions]
    ) -> list[WorkflowRun | DocumentJobDetail | FileJobDetail | AiJobDetail | MediaJobDetail]: ...

    def confirm(
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
        """Look up the jobs that a callback names, because anyone could have posted it.

        Act on what this returns, not on the callback: it comes from the service, over a signed
        call. It may say that the job is still running, or that it failed.

        Args:
            event: The callback, as `parse_callback` returned it.
            options: Options for each lookup; see `CallOptions`.

        Returns:
            The job, as its lookup returns it, or a list if the callback can name several jobs.

        Raises:
            JobNotFoundError: The callback names no job of this client's bucket, or more jobs than a
                callback can have. Ignore the callback.
            ValidationError: `event` is not a callback.
        """
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
        ) = self._confirm(KINDS, event, options)
        return job

    @property
    def batch(self) -> BatchCalls:
        """Batch jobs: run one workflow, or one kind of job, on many objects."""
        from cloudinfinite.batch.calls import BatchCalls

        return BatchCalls(self)

    @property
    def media(self) -> MediaCalls:
        """Media jobs: process a single file, usually audio or video, in the background."""
        from cloudinfinite.media.calls import MediaCalls

        return MediaCalls(self)

    @property
    def templates(self) -> TemplatesCalls:
        """Templates: stored settings that jobs and workflows refer to by ID."""
        from cloudinfinite.templates.calls import TemplatesCalls

        return TemplatesCalls(self)

    @property
    def queues(self) -> QueuesCalls:
        """Queues: hold jobs until they run."""
        from cloudinfinite.queues.calls import QueuesCalls

        return QueuesCalls(self)

    @property
    def moderation(self) -> ModerationCalls:
        """Moderation: check images, video, audio, text, documents and web pages against a policy,
        and scan files for viruses.
        """
        from cloudinfinite.moderation.calls import ModerationCalls

        return ModerationCalls(self)

    @property
    def documents(self) -> DocumentsCalls:
        """Documents: convert them to images, PDF or HTML."""
        from cloudinfinite.documents.calls import DocumentsCalls

        return DocumentsCalls(self)

    @property
    def files(self) -> FilesCalls:
        """Files: hash files of any type, and create or extract archives."""
        from cloudinfinite.files.calls import FilesCalls

        return FilesCalls(self)

    @property
    def recognition(self) -> RecognitionCalls:
        """Recognition: analyse text, images and audio, and edit images with AI."""
        from cloudinfinite.recognition.calls import RecognitionCalls

        return RecognitionCalls(self)

    @property
    def speech(self) -> SpeechCalls:
        """Speech: recognise speech in jobs of the older path, and manage tables of hot words."""
        from cloudinfinite.speech.calls import SpeechCalls

        return SpeechCalls(self)

    @property
    def images(self) -> ImagesCalls:
        """Images: process and inspect images, and manage a bucket's image settings: styles,
        compression and protection.
        """
        from cloudinfinite.images.calls import ImagesCalls

        return ImagesCalls(self)

    @property
    def image_search(self) -> ImageSearchCalls:
        """Image search: manage a bucket's image library, and search it for similar images."""
        from cloudinfinite.image_search.calls import ImageSearchCalls

        return ImageSearchCalls(self)

    @property
    def metainsight(self) -> MetainsightCalls:
        """MetaInsight: build datasets of file metadata, and search them."""
        from cloudinfinite.metainsight.calls import MetainsightCalls

        return MetainsightCalls(self)

    @property
    def buckets(self) -> BucketsCalls:
        """Buckets: bind them to the service, and enable its features."""
        from cloudinfinite.buckets.calls import BucketsCalls

        return BucketsCalls(self)

    @property
    def workflows(self) -> WorkflowsCalls:
        """Workflows: graphs of jobs that process every new object, or objects that you specify."""
        from cloudinfinite.workflows.calls import WorkflowsCalls

        return WorkflowsCalls(self)
