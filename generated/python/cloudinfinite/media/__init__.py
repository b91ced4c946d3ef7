# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Media jobs: what the service does with one audio or video file in the background."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.common.job import JobState as JobState
    from cloudinfinite.common.job import JobStateFilter as JobStateFilter
    from cloudinfinite.common.job import JobStateFilterValue as JobStateFilterValue
    from cloudinfinite.common.job import JobStateValue as JobStateValue
    from cloudinfinite.common.job import SortOrder as SortOrder
    from cloudinfinite.common.job import SortOrderValue as SortOrderValue
    from cloudinfinite.common.media_job import CosHeader as CosHeader
    from cloudinfinite.common.media_job import MediaJobDetail as MediaJobDetail
    from cloudinfinite.common.media_job import MediaJobInput as MediaJobInput
    from cloudinfinite.common.media_job import MediaJobOperation as MediaJobOperation
    from cloudinfinite.common.media_job import MediaJobOptions as MediaJobOptions
    from cloudinfinite.common.media_job import MediaJobTag as MediaJobTag
    from cloudinfinite.common.media_job import MediaJobTagValue as MediaJobTagValue
    from cloudinfinite.common.media_job import MediaJobWorkflow as MediaJobWorkflow
    from cloudinfinite.media.cancel_media_job import CancelMediaJobParams as CancelMediaJobParams
    from cloudinfinite.media.create_media_info_job import (
        CreateMediaInfoJobRequest as CreateMediaInfoJobRequest,
    )
    from cloudinfinite.media.create_media_info_job import (
        CreateMediaInfoJobResponse as CreateMediaInfoJobResponse,
    )
    from cloudinfinite.media.create_media_job import CreateMediaJobRequest as CreateMediaJobRequest
    from cloudinfinite.media.create_media_job import (
        CreateMediaJobResponse as CreateMediaJobResponse,
    )
    from cloudinfinite.media.describe_media_job import (
        DescribeMediaJobParams as DescribeMediaJobParams,
    )
    from cloudinfinite.media.describe_media_job import (
        DescribeMediaJobResponse as DescribeMediaJobResponse,
    )
    from cloudinfinite.media.describe_media_jobs import (
        DescribeMediaJobsParams as DescribeMediaJobsParams,
    )
    from cloudinfinite.media.describe_media_jobs import (
        DescribeMediaJobsResponse as DescribeMediaJobsResponse,
    )
    from cloudinfinite.results.media_info import MediaInfo as MediaInfo
    from cloudinfinite.results.media_info import MediaInfoAudio as MediaInfoAudio
    from cloudinfinite.results.media_info import MediaInfoFormat as MediaInfoFormat
    from cloudinfinite.results.media_info import MediaInfoStream as MediaInfoStream
    from cloudinfinite.results.media_info import MediaInfoSubtitle as MediaInfoSubtitle
    from cloudinfinite.results.media_info import MediaInfoVideo as MediaInfoVideo
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
    from cloudinfinite.settings.job_input import JobInput as JobInput
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.common.job": (
                "JobState JobStateFilter JobStateFilterValue JobStateValue SortOrder SortOrderValue"
            ),
            "cloudinfinite.common.media_job": (
                "CosHeader MediaJobDetail MediaJobInput MediaJobOperation MediaJobOptions "
                "MediaJobTag MediaJobTagValue MediaJobWorkflow"
            ),
            "cloudinfinite.media.cancel_media_job": "CancelMediaJobParams",
            "cloudinfinite.media.create_media_info_job": (
                "CreateMediaInfoJobRequest CreateMediaInfoJobResponse"
            ),
            "cloudinfinite.media.create_media_job": "CreateMediaJobRequest CreateMediaJobResponse",
            "cloudinfinite.media.describe_media_job": (
                "DescribeMediaJobParams DescribeMediaJobResponse"
            ),
            "cloudinfinite.media.describe_media_jobs": (
                "DescribeMediaJobsParams DescribeMediaJobsResponse"
            ),
            "cloudinfinite.results.media_info": (
                "MediaInfo MediaInfoAudio MediaInfoFormat MediaInfoStream MediaInfoSubtitle "
                "MediaInfoVideo"
            ),
            "cloudinfinite.settings.callback": (
                "CallBackFormat CallBackFormatValue CallBackMqConfig CallBackMqConfigDict "
                "CallBackType CallBackTypeValue MqMode MqModeValue MqRegion MqRegionValue"
            ),
            "cloudinfinite.settings.job_input": "JobInput",
        },
    )
