# Generated from spec/service.xml (45a306dd4a554e5d).
# Do not edit: change the spec and run `make generate`.
"""The client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from cloudinfinite.batch.calls import BatchCalls
    from cloudinfinite.buckets.calls import BucketsCalls
    from cloudinfinite.documents.calls import DocumentsCalls
    from cloudinfinite.files.calls import FilesCalls
    from cloudinfinite.image_search.calls import ImageSearchCalls
    from cloudinfinite.images.calls import ImagesCalls
    from cloudinfinite.media.calls import MediaCalls
    from cloudinfinite.metainsight.calls import MetainsightCalls
    from cloudinfinite.moderation.calls import ModerationCalls
    from cloudinfinite.queues.calls import QueuesCalls
    from cloudinfinite.recognition.calls import RecognitionCalls
    from cloudinfinite.speech.calls import SpeechCalls
    from cloudinfinite.templates.calls import TemplatesCalls
    from cloudinfinite.workflows.calls import WorkflowsCalls


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
        endpoint_url: Scheme, host and port of a stand-in for the service. With it, bucket and
            region are optional. Variable: CLOUDINFINITE_ENDPOINT_URL.
        timeout: Seconds to wait: a `Timeout`, or a number that applies to each of its limits. By
            default 5 to connect, 60 for each read, 300 for the call with all its attempts.
            Variables: CLOUDINFINITE_CONNECT_TIMEOUT, CLOUDINFINITE_READ_TIMEOUT,
            CLOUDINFINITE_TOTAL_TIMEOUT.
        retries: The maximum number of retries, or a `RetryPolicy`. By default 2. A call
            that is not safe to repeat is only retried if the service has certainly done nothing.
            Variable: CLOUDINFINITE_RETRIES.
        create_once: True makes a creating call find out what it created if the response is lost;
            see `CreateOnce`.
        proxy: The proxy's URL; an empty text for none, regardless of the environment. By default
            HTTPS_PROXY, NO_PROXY and the like apply. Variable: CLOUDINFINITE_PROXY.
        verify: The path of a CA bundle; False trusts any certificate.
            Variable: CLOUDINFINITE_CA_BUNDLE.
        certificate: The path of a client certificate with its key, or the two paths.
            Variables: CLOUDINFINITE_CLIENT_CERTIFICATE, CLOUDINFINITE_CLIENT_KEY.
        pool_size: The maximum number of connections per host; further calls wait for one, in
            order. By default 64. Variable: CLOUDINFINITE_POOL_SIZE.
        user_agent: Words to add to the User-Agent, such as `gallery/2.1`. Variable:
            CLOUDINFINITE_USER_AGENT.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        session: Your own `requests.Session` to send with; closing it is up to you. It has its own
            proxies and certificates, and reports less precisely whether a request was sent.
        transport: Another way to send requests, such as a stand-in from `cloudinfinite.testing`.

    Raises:
        ConfigurationError: An argument is invalid, or a required one is missing.
        CredentialsError: `credentials` is neither a `Credentials` nor a provider.
    """

    _service = SERVICE
    _operations = OPERATIONS

    @property
    def batch(self) -> BatchCalls:
        """Batch jobs: one workflow, or one kind of job, run on many objects."""
        from cloudinfinite.batch.calls import BatchCalls

        return BatchCalls(self)

    @property
    def media(self) -> MediaCalls:
        """Media jobs: what the service does to one file, mostly audio or video, in the
        background.
        """
        from cloudinfinite.media.calls import MediaCalls

        return MediaCalls(self)

    @property
    def templates(self) -> TemplatesCalls:
        """Templates: stored settings that jobs and workflows refer to by id."""
        from cloudinfinite.templates.calls import TemplatesCalls

        return TemplatesCalls(self)

    @property
    def queues(self) -> QueuesCalls:
        """Queues, in which jobs wait to be run."""
        from cloudinfinite.queues.calls import QueuesCalls

        return QueuesCalls(self)

    @property
    def moderation(self) -> ModerationCalls:
        """Moderation: checks images, video, sound, texts, documents and web pages against a policy,
        and files for viruses.
        """
        from cloudinfinite.moderation.calls import ModerationCalls

        return ModerationCalls(self)

    @property
    def documents(self) -> DocumentsCalls:
        """Documents: converting them to images, PDF or HTML."""
        from cloudinfinite.documents.calls import DocumentsCalls

        return DocumentsCalls(self)

    @property
    def files(self) -> FilesCalls:
        """Files of any kind: hashes and archives."""
        from cloudinfinite.files.calls import FilesCalls

        return FilesCalls(self)

    @property
    def recognition(self) -> RecognitionCalls:
        """Recognition of texts, images and sound, and AI-based image editing."""
        from cloudinfinite.recognition.calls import RecognitionCalls

        return RecognitionCalls(self)

    @property
    def speech(self) -> SpeechCalls:
        """Speech: recognising it in jobs of the older path, and tables of words to listen for."""
        from cloudinfinite.speech.calls import SpeechCalls

        return SpeechCalls(self)

    @property
    def images(self) -> ImagesCalls:
        """Images: processing and inspecting them, and a bucket's image settings: styles,
        compression, protection.
        """
        from cloudinfinite.images.calls import ImagesCalls

        return ImagesCalls(self)

    @property
    def image_search(self) -> ImageSearchCalls:
        """Image search: a bucket's library of images, and the search for those that are like
        another.
        """
        from cloudinfinite.image_search.calls import ImageSearchCalls

        return ImageSearchCalls(self)

    @property
    def metainsight(self) -> MetainsightCalls:
        """MetaInsight: datasets of what is known about files, and searches in them."""
        from cloudinfinite.metainsight.calls import MetainsightCalls

        return MetainsightCalls(self)

    @property
    def buckets(self) -> BucketsCalls:
        """Buckets: binding them to the service, and enabling its kinds of processing."""
        from cloudinfinite.buckets.calls import BucketsCalls

        return BucketsCalls(self)

    @property
    def workflows(self) -> WorkflowsCalls:
        """Workflows: graphs of jobs that each new object goes through, or each object that a call
        names.
        """
        from cloudinfinite.workflows.calls import WorkflowsCalls

        return WorkflowsCalls(self)
