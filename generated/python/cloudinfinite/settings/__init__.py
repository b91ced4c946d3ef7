# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types that several calls share."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.settings.aigc_metadata import AigcMetadata as AigcMetadata
    from cloudinfinite.settings.callback import CallBackFormat as CallBackFormat
    from cloudinfinite.settings.callback import CallBackFormatValue as CallBackFormatValue
    from cloudinfinite.settings.callback import CallBackMqConfig as CallBackMqConfig
    from cloudinfinite.settings.callback import CallBackMqConfigDict as CallBackMqConfigDict
    from cloudinfinite.settings.callback import CallBackType as CallBackType
    from cloudinfinite.settings.callback import CallBackTypeValue as CallBackTypeValue
    from cloudinfinite.settings.callback import MqMode as MqMode
    from cloudinfinite.settings.callback import MqModeValue as MqModeValue
    from cloudinfinite.settings.callback import MqRegion as MqRegion
    from cloudinfinite.settings.callback import MqRegionValue as MqRegionValue
    from cloudinfinite.settings.document import DocProcess as DocProcess
    from cloudinfinite.settings.document import DocumentTargetType as DocumentTargetType
    from cloudinfinite.settings.document import DocumentTargetTypeValue as DocumentTargetTypeValue
    from cloudinfinite.settings.document import DocWatermark as DocWatermark
    from cloudinfinite.settings.document import DocWatermarkDict as DocWatermarkDict
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
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.settings.aigc_metadata": "AigcMetadata",
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue MqMode MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.document": (
                "DocProcess DocWatermark DocWatermarkDict DocumentTargetType "
                "DocumentTargetTypeValue"
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
