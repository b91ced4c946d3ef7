# Generated from spec/media/describe_media_job.xsd (08c50b52875e9c73).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/media/describe_media_job.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite.models.media_job import MediaJobDetail
from cloudinfinite_runtime.model import Answer, Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaJobParams(Model):
    """Which media jobs to look up."""

    job_id: list[str] = field(metadata=element("jobId"))
    """The id of the job, or of each. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaJobResponse(Answer):
    """The media jobs that were looked up."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    jobs_detail: list[MediaJobDetail] = field(default_factory=list, metadata=element("JobsDetail"))
    """The jobs that there are."""
    non_exist_job_ids: list[str] = field(default_factory=list, metadata=element("NonExistJobIds"))
    """The ids for which there is no job. Not empty."""
