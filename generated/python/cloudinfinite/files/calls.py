# Generated from spec/service.xml spec/files/create_file_compress_job.xsd
#   spec/files/create_file_hash_job.xsd spec/files/create_file_uncompress_job.xsd
#   spec/files/describe_file_process_job.xsd spec/files/get_file_hash.xsd spec/files/preview_zip.xsd
#   (b090ddc44c17c86f).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cloudinfinite.files.describe_file_process_job import DescribeFileProcessJobResponse
    from cloudinfinite.files.file_job import CreateFileJobResponse, FileJobDetail
    from cloudinfinite.files.get_file_hash import GetFileHashResponse, HashNameValue
    from cloudinfinite.files.preview_zip import PreviewZipResponse
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackMqConfigDict,
        CallBackTypeValue,
        KafkaConfig,
        KafkaConfigDict,
    )
    from cloudinfinite.settings.file_archive import (
        FileArchiveFormatValue,
        FileCompressItem,
        FileCompressItemDict,
        FileUncompressSelection,
        FileUncompressSelectionDict,
    )
    from cloudinfinite.settings.file_hash import FileHashAlgorithmValue
    from cloudinfinite.settings.job_output import (
        JobOutput,
        JobOutputBucket,
        JobOutputBucketDict,
        JobOutputDict,
    )
    from cloudinfinite_runtime.model import BaseRecord, JobT
    from cloudinfinite_runtime.settings.options import (
        CallOptions,
        LookUpOptions,
        UrlOptions,
        WaitOptions,
    )


class FilesCalls(Calls):
    """Files: hash files of any type, and create or extract archives.

    File jobs run in Beijing, Shanghai, Guangzhou, Chengdu, Nanjing, Chongqing, Hong Kong, Singapore
    and Silicon Valley. Objects in the storage classes ARCHIVE and DEEP ARCHIVE must be restored
    first.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite, and file processing is enabled for it.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def create_compress_job(
        self,
        *,
        flatten: int,
        format: FileArchiveFormatValue,
        output: JobOutput | JobOutputDict,
        url_list: str | None = None,
        prefix: str | None = None,
        key: Sequence[str] | None = None,
        type: str | None = None,
        compress_key: str | None = None,
        ignore_error: bool | None = None,
        key_config: Sequence[FileCompressItem | FileCompressItemDict] | None = None,
        user_data: str | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFileJobResponse:
        """Create a job that packs files into an archive.

        The call immediately returns the job's ID. Once the job has ended, the archive is in the
        output bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        A job can pack up to 10,000 files, or up to 1,000 files listed individually. The archive
        must be smaller than 50 GB.

        At least one of `url_list`, `prefix`, `key`, `key_config` is required.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            flatten: Whether to drop the folders of the files. With 0, source/demo.mp4 keeps its
                path; with 1, it becomes demo.mp4. 0 to 1.
            format: The format of the archive. One of `zip`, `tar`, `tar.gz`.
            output: The location of the archive.
            url_list: The key of a CSV file in the bucket that lists the addresses of the files in
                its first column, one per line; at most 10,000 files. Takes precedence over Prefix
                and Key. Not empty.
            prefix: The key prefix of the objects to pack, such as `test/`; at most 10,000 files.
                Takes precedence over Key. Not empty.
            key: The keys of the files to pack. Not empty. At most 1000 items.
            type: The method for creating the archive.
            compress_key: The password of the archive.
            ignore_error: Whether to skip files that cannot be read.
            key_config: The files to pack, each with a folder and name in the archive.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's file queue if omitted. Not empty.
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
            The file job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateFileProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/52873 (en)
        """
        from cloudinfinite.files.create_file_compress_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "flatten": flatten,
                "format": format,
                "output": output,
                "url_list": url_list,
                "prefix": prefix,
                "key": key,
                "type": type,
                "compress_key": compress_key,
                "ignore_error": ignore_error,
                "key_config": key_config,
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

    def create_hash_job(
        self,
        *,
        object: str,
        type: FileHashAlgorithmValue,
        add_to_header: bool | None = None,
        user_data: str | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFileJobResponse:
        """Create a job that hashes a file.

        The call immediately returns the job's ID. Once the job has ended, its details contain the
        hash. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            type: The hash algorithm. One of `MD5`, `SHA1`, `SHA256`.
            add_to_header: Whether to also store the hash in a header of the object, such as
                x-cos-meta-md5. Default: `false`.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's file queue if omitted. Not empty.
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
            The file job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateFileProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://www.tencentcloud.com/document/product/1045/52867 (en)
        """
        from cloudinfinite.files.create_file_hash_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "type": type,
                "add_to_header": add_to_header,
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

    def create_uncompress_job(
        self,
        *,
        object: str,
        output: JobOutputBucket | JobOutputBucketDict,
        prefix: str | None = None,
        prefix_replaced: int | None = None,
        uncompress_key: str | None = None,
        listing_file: bool | None = None,
        mode: str | None = None,
        download_config: FileUncompressSelection | FileUncompressSelectionDict | None = None,
        user_data: str | None = None,
        queue_id: str | None = None,
        call_back_format: CallBackFormatValue | None = None,
        call_back_type: CallBackTypeValue | None = None,
        call_back: str | None = None,
        call_back_mq_config: CallBackMqConfig | CallBackMqConfigDict | None = None,
        call_back_kafka_config: KafkaConfig | KafkaConfigDict | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFileJobResponse:
        """Create a job that extracts an archive.

        The call immediately returns the job's ID. Files appear in the output bucket while the job
        runs. Each job is billed, so do not blindly retry a call whose outcome is unknown.

        An archive can be up to 5 TB. Supported formats are zip, tar, gz, tar.gz, 7zip, rar and apk.
        If part of the archive is corrupt, the job stops, and the files extracted so far are kept.

        Before you make this call:
            * The role through which the service accesses the bucket has been authorised. Otherwise
                the call fails with CIRoleNotExist.

        Args:
            object: The key of the object in the bucket. Not empty.
            output: The output bucket.
            prefix: The key prefix of the extracted files; by default, the root of the bucket.
            prefix_replaced: What follows Prefix in the keys: 0 for nothing, 1 for the name of the
                archive without its extension, 2 for its full key without the extension. 0 to 2.
                Default: `0`.
            uncompress_key: The password of the archive, in Base64.
            listing_file: Whether to list the extracted files.
            mode: The filter for files to extract.
            download_config: The files to extract.
            user_data: A custom string, returned in the job's details and callback. At most 1024
                characters: printable ASCII.
            queue_id: The queue for the job; the bucket's file queue if omitted. Not empty.
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
            The file job that was created.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.
            ServiceError: QueueSaturated: The queue is full.
            ServiceError: QueuePaused: The queue is paused.

        CAM actions:
            ci:CreateFileProcessJobs
            cam:PassRole: Required for sub-accounts, because the service reads and writes objects
                through a role.

        Pages:
            https://cloud.tencent.com/document/product/460/83087 (zh)
            https://www.tencentcloud.com/document/product/1045/52870 (en)
        """
        from cloudinfinite.files.create_file_uncompress_job import OPERATION

        return self._client._call(
            OPERATION,
            {
                "object": object,
                "output": output,
                "prefix": prefix,
                "prefix_replaced": prefix_replaced,
                "uncompress_key": uncompress_key,
                "listing_file": listing_file,
                "mode": mode,
                "download_config": download_config,
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
        self, job_id: str | BaseRecord, **options: Unpack[LookUpOptions]
    ) -> DescribeFileProcessJobResponse:
        """Look up a file job of any kind.

        Args:
            job_id: The ID of the job. Not empty. You can also pass the job itself, or the response
                that created it.

        Returns:
            The file job, if it exists.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

        Pages:
            https://cloud.tencent.com/document/product/436/83109 (zh)
            https://cloud.tencent.com/document/product/436/83111 (zh)
            https://cloud.tencent.com/document/product/436/83113 (zh)
        """
        from cloudinfinite.files.describe_file_process_job import OPERATION

        return self._client._call(OPERATION, {"job_id": job_id}, options)

    @overload
    def wait(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[FileJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> FileJobDetail: ...

    @overload
    def wait(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[FileJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[FileJobDetail]: ...

    def wait(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[FileJobDetail], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> FileJobDetail | list[FileJobDetail]:
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up each job with `describe_job`. The first lookup is immediate; the interval then
        grows to half a minute. If one job of a list fails, the wait for the others continues, and
        the error is raised when all have ended, with `jobs` and `others`. To stop earlier, raise an
        exception in `on_progress`.

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
        from cloudinfinite.files.describe_file_process_job import OPERATION

        found: FileJobDetail | list[FileJobDetail] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def get_hash(
        self,
        key: str,
        *,
        type: HashNameValue,
        add_to_header: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetFileHashResponse:
        """Hash a file, and return the hash.

        A file can be up to 128 MB, and the call can take up to 10 seconds. For larger files, create
        a job.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the file in the bucket. Not empty.
            type: The algorithm. One of `md5`, `sha1`, `sha256`.
            add_to_header: Whether to also store the hash in a header of the object, such as
                x-cos-meta-md5. Default: `false`.

        Returns:
            The hash of a file.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/83107 (zh)
        """
        from cloudinfinite.files.get_file_hash import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "type": type, "add_to_header": add_to_header}, options
        )

    def get_hash_url(
        self,
        key: str,
        *,
        type: HashNameValue,
        add_to_header: bool | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `get_hash`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.files.get_file_hash import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "type": type, "add_to_header": add_to_header}, expires, options
        )

    def preview_zip(self, key: str, **options: Unpack[CallOptions]) -> PreviewZipResponse:
        """List the files in an archive without extracting it.

        Each call is billed, including repeats after a failure.

        Args:
            key: The key of the archive in the bucket. Not empty.

        Returns:
            The files in an archive.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/436/93032 (zh)
        """
        from cloudinfinite.files.preview_zip import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def preview_zip_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a signed URL for `preview_zip`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.files.preview_zip import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)
