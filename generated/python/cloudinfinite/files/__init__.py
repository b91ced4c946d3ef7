# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Files: hash files of any type, and create or extract archives."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.files.create_file_compress_job import (
        CreateFileCompressJobOperation as CreateFileCompressJobOperation,
    )
    from cloudinfinite.files.create_file_compress_job import (
        CreateFileCompressJobRequest as CreateFileCompressJobRequest,
    )
    from cloudinfinite.files.create_file_hash_job import (
        CreateFileHashJobOperation as CreateFileHashJobOperation,
    )
    from cloudinfinite.files.create_file_hash_job import (
        CreateFileHashJobRequest as CreateFileHashJobRequest,
    )
    from cloudinfinite.files.create_file_uncompress_job import (
        CreateFileUncompressJobOperation as CreateFileUncompressJobOperation,
    )
    from cloudinfinite.files.create_file_uncompress_job import (
        CreateFileUncompressJobRequest as CreateFileUncompressJobRequest,
    )
    from cloudinfinite.files.describe_file_process_job import (
        DescribeFileProcessJobParams as DescribeFileProcessJobParams,
    )
    from cloudinfinite.files.describe_file_process_job import (
        DescribeFileProcessJobResponse as DescribeFileProcessJobResponse,
    )
    from cloudinfinite.files.file_job import CreateFileJobResponse as CreateFileJobResponse
    from cloudinfinite.files.file_job import FileJobDetail as FileJobDetail
    from cloudinfinite.files.file_job import FileJobInput as FileJobInput
    from cloudinfinite.files.file_job import FileJobOperation as FileJobOperation
    from cloudinfinite.files.file_job import FileJobOutput as FileJobOutput
    from cloudinfinite.files.file_job import FileJobTag as FileJobTag
    from cloudinfinite.files.file_job import FileJobTagValue as FileJobTagValue
    from cloudinfinite.files.get_file_hash import GetFileHashParams as GetFileHashParams
    from cloudinfinite.files.get_file_hash import GetFileHashResponse as GetFileHashResponse
    from cloudinfinite.files.get_file_hash import HashName as HashName
    from cloudinfinite.files.get_file_hash import HashNameValue as HashNameValue
    from cloudinfinite.files.preview_zip import PreviewZipParams as PreviewZipParams
    from cloudinfinite.files.preview_zip import PreviewZipResponse as PreviewZipResponse
    from cloudinfinite.files.preview_zip import ZipEntry as ZipEntry
    from cloudinfinite.results.file_archive_result import FileCompressErrors as FileCompressErrors
    from cloudinfinite.results.file_archive_result import FileCompressResult as FileCompressResult
    from cloudinfinite.results.file_archive_result import (
        FileUncompressResult as FileUncompressResult,
    )
    from cloudinfinite.results.file_hash_result import FileHashCodeResult as FileHashCodeResult
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import KafkaConfig as KafkaConfig
    from cloudinfinite.settings.callback import KafkaConfigDict as KafkaConfigDict
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.file_archive import FileArchiveFormat as FileArchiveFormat
    from cloudinfinite.settings.file_archive import FileArchiveFormatValue as FileArchiveFormatValue
    from cloudinfinite.settings.file_archive import FileCompressConfig as FileCompressConfig
    from cloudinfinite.settings.file_archive import FileCompressItem as FileCompressItem
    from cloudinfinite.settings.file_archive import FileCompressItemDict as FileCompressItemDict
    from cloudinfinite.settings.file_archive import FileUncompressConfig as FileUncompressConfig
    from cloudinfinite.settings.file_archive import (
        FileUncompressSelection as FileUncompressSelection,
    )
    from cloudinfinite.settings.file_archive import (
        FileUncompressSelectionDict as FileUncompressSelectionDict,
    )
    from cloudinfinite.settings.file_hash import FileHashAlgorithm as FileHashAlgorithm
    from cloudinfinite.settings.file_hash import FileHashAlgorithmValue as FileHashAlgorithmValue
    from cloudinfinite.settings.file_hash import FileHashCodeConfig as FileHashCodeConfig
    from cloudinfinite.settings.job_input import JobInput as JobInput
    from cloudinfinite.settings.job_output import JobOutput as JobOutput
    from cloudinfinite.settings.job_output import JobOutputBucket as JobOutputBucket
    from cloudinfinite.settings.job_output import JobOutputBucketDict as JobOutputBucketDict
    from cloudinfinite.settings.job_output import JobOutputDict as JobOutputDict
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": "JobState JobStateValue",
            "cloudinfinite.files.create_file_compress_job": (
                "CreateFileCompressJobOperation CreateFileCompressJobRequest"
            ),
            "cloudinfinite.files.create_file_hash_job": (
                "CreateFileHashJobOperation CreateFileHashJobRequest"
            ),
            "cloudinfinite.files.create_file_uncompress_job": (
                "CreateFileUncompressJobOperation CreateFileUncompressJobRequest"
            ),
            "cloudinfinite.files.describe_file_process_job": (
                "DescribeFileProcessJobParams DescribeFileProcessJobResponse"
            ),
            "cloudinfinite.files.file_job": (
                "CreateFileJobResponse FileJobDetail FileJobInput FileJobOperation "
                "FileJobOutput FileJobTag FileJobTagValue"
            ),
            "cloudinfinite.files.get_file_hash": (
                "GetFileHashParams GetFileHashResponse HashName HashNameValue"
            ),
            "cloudinfinite.files.preview_zip": "PreviewZipParams PreviewZipResponse ZipEntry",
            "cloudinfinite.results.file_archive_result": (
                "FileCompressErrors FileCompressResult FileUncompressResult"
            ),
            "cloudinfinite.results.file_hash_result": "FileHashCodeResult",
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue KafkaConfig KafkaConfigDict MqMode "
                "MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.file_archive": (
                "FileArchiveFormat FileArchiveFormatValue FileCompressConfig FileCompressItem"
                " FileCompressItemDict FileUncompressConfig FileUncompressSelection "
                "FileUncompressSelectionDict"
            ),
            "cloudinfinite.settings.file_hash": (
                "FileHashAlgorithm FileHashAlgorithmValue FileHashCodeConfig"
            ),
            "cloudinfinite.settings.job_input": "JobInput",
            "cloudinfinite.settings.job_output": (
                "JobOutput JobOutputBucket JobOutputBucketDict JobOutputDict"
            ),
        },
    )
