# Generated from spec/moderation/create_virus_detect_job.xsd (fec59873d208a416).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateVirusDetectJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.moderation.auditing_job import SubmittedAuditingJob


class VirusDetectType(OpenEnum):
    """A kind of threat to scan for."""

    VIRUS: ClassVar[VirusDetectType] = word("Virus")
    """Viruses, worms and Trojan horses."""


VirusDetectTypeValue = VirusDetectType | Literal["Virus"]
"""A value of `VirusDetectType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VirusDetectInput(BaseRecord):
    """The file to scan: smaller than 1 GB.

    A request needs at least one of `object`, `url`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Object", "Url"),)

    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the file in the bucket. Not empty."""
    url: str | None = field(default=None, metadata=element("Url", HTTP_ADDRESS))
    """The http or https address of the content, instead of an object."""


@dataclass(slots=True, kw_only=True, repr=False)
class VirusDetectConf(BaseRecord):
    """The scan settings."""

    detect_type: VirusDetectTypeValue = field(
        default=VirusDetectType.VIRUS,
        init=False,
        metadata=element("DetectType", VirusDetectType, required=True, fixed="Virus"),
    )
    """The kinds of threats to scan for. One of `Virus`."""
    callback: str | None = field(default=None, metadata=element("Callback", HTTP_ADDRESS))
    """The address that receives the result when the job ends."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateVirusDetectJobRequest(BaseRecord):
    """The arguments of `client.moderation.create_virus_job`."""

    input: VirusDetectInput = field(
        metadata=element("Input", VirusDetectInput, required=True, flatten=True)
    )
    conf: VirusDetectConf = field(
        metadata=element("Conf", VirusDetectConf, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateVirusDetectJobResponse(Answer):
    """The job that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: SubmittedAuditingJob = field(
        metadata=element(
            "JobsDetail", "..moderation.auditing_job:SubmittedAuditingJob", always=True
        )
    )
    """The job."""


OPERATION: Final = Operation(
    name="CreateVirusDetectJob",
    method="POST",
    path="/virus/detect",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="create_virus_job",
    schema="moderation/create_virus_detect_job.xsd",
    summary="Create a job that scans a file, or each file in an archive, for viruses.",
    request=CreateVirusDetectJobRequest,
    response=CreateVirusDetectJobResponse,
    safe=False,
    actions=("ci:CreateAuditingVirusJob", "cam:PassRole"),
    pages=(
        "https://www.tencentcloud.com/document/product/436/50132",
        "https://cloud.tencent.com/document/product/436/63961",
    ),
)
