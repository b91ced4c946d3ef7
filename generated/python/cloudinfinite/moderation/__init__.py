# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Moderation: checks images, video, sound, texts, documents and web pages against a policy, and
files for viruses.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import AuditingJobState as AuditingJobState
    from cloudinfinite.moderation.auditing_job import AuditingJobStateValue as AuditingJobStateValue
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsRequest as CreateImageAuditingJobsRequest,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        CreateImageAuditingJobsResponse as CreateImageAuditingJobsResponse,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingConf as ImageAuditingConf,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingInput as ImageAuditingInput,
    )
    from cloudinfinite.moderation.create_image_auditing_jobs import (
        ImageAuditingInputDict as ImageAuditingInputDict,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobParams as DescribeImageAuditingJobParams,
    )
    from cloudinfinite.moderation.describe_image_auditing_job import (
        DescribeImageAuditingJobResponse as DescribeImageAuditingJobResponse,
    )
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob as ImageAuditingJob
    from cloudinfinite.results.moderation_results import ImageLibraryHit as ImageLibraryHit
    from cloudinfinite.results.moderation_results import ImageScene as ImageScene
    from cloudinfinite.results.moderation_results import ModerationArea as ModerationArea
    from cloudinfinite.results.moderation_results import (
        ModerationObjectResult as ModerationObjectResult,
    )
    from cloudinfinite.results.moderation_results import ModerationOcrResult as ModerationOcrResult
    from cloudinfinite.results.moderation_results import UserListHit as UserListHit
    from cloudinfinite.results.moderation_results import UserListInfo as UserListInfo
    from cloudinfinite.settings.moderation_settings import FreezeSettings as FreezeSettings
    from cloudinfinite.settings.moderation_settings import FreezeSettingsDict as FreezeSettingsDict
    from cloudinfinite.settings.moderation_settings import ModerationUserInfo as ModerationUserInfo
    from cloudinfinite.settings.moderation_settings import (
        ModerationUserInfoDict as ModerationUserInfoDict,
    )
else:
    # Hidden from type checkers, which would take any name for granted.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.moderation.auditing_job": "AuditingJobState AuditingJobStateValue",
            "cloudinfinite.moderation.create_image_auditing_jobs": (
                "CreateImageAuditingJobsRequest CreateImageAuditingJobsResponse "
                "ImageAuditingConf ImageAuditingInput ImageAuditingInputDict"
            ),
            "cloudinfinite.moderation.describe_image_auditing_job": (
                "DescribeImageAuditingJobParams DescribeImageAuditingJobResponse"
            ),
            "cloudinfinite.moderation.image_auditing_job": "ImageAuditingJob",
            "cloudinfinite.results.moderation_results": (
                "ImageLibraryHit ImageScene ModerationArea ModerationObjectResult "
                "ModerationOcrResult UserListHit UserListInfo"
            ),
            "cloudinfinite.settings.moderation_settings": (
                "FreezeSettings FreezeSettingsDict ModerationUserInfo ModerationUserInfoDict"
            ),
        },
    )
