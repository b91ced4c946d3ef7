# Generated from spec/moderation/report_badcase.xsd (330bc92a83c6adb3).
# Do not edit: change the spec and run `make generate`.
"""The operation ReportBadcase and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import BASE64_TEXT, HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

MODERATION_LABEL = Text(min_length=1)
"""A label of a verdict, such as Normal or Porn."""

MODERATION_TIME = Text(
    min_length=1,
    characters=(("0", "9"), ("A", "Z"), ("a", "z"), ("+", "+"), (":", ":"), (".", "."), ("-", "-")),
    says="digits, letters and - + : .",
)
"""A point in time, such as 2021-08-07T12:12:12+08:00."""


class BadcaseContent(OpenEnum):
    """The kind of content with the wrong verdict."""

    TEXT: ClassVar[BadcaseContent] = word("1")
    """A text."""
    IMAGE: ClassVar[BadcaseContent] = word("2")
    """An image."""


BadcaseContentValue = BadcaseContent | Literal["1", "2"]
"""A value of `BadcaseContent`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ReportBadcaseRequest(BaseRecord):
    """The arguments of `client.moderation.report_bad_case`."""

    content_type: BadcaseContentValue = field(
        metadata=element("ContentType", BadcaseContent, required=True)
    )
    text: str | None = field(
        default=None, metadata=element("Text", BASE64_TEXT, required_when=(("ContentType", "1"),))
    )
    url: str | None = field(
        default=None, metadata=element("Url", HTTP_ADDRESS, required_when=(("ContentType", "2"),))
    )
    label: str = field(metadata=element("Label", MODERATION_LABEL, required=True))
    suggested_label: str = field(
        metadata=element("SuggestedLabel", MODERATION_LABEL, required=True)
    )
    job_id: str | None = field(default=None, metadata=element("JobId", IDENTIFIER))
    moderation_time: str | None = field(
        default=None, metadata=element("ModerationTime", MODERATION_TIME)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ReportBadcaseResponse(Answer):
    """The acknowledgement of the report."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """


OPERATION: Final = Operation(
    name="ReportBadcase",
    method="POST",
    path="/report/badcase",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="report_bad_case",
    schema="moderation/report_badcase.xsd",
    summary="Report a wrong verdict on an image or a text.",
    request=ReportBadcaseRequest,
    response=ReportBadcaseResponse,
    safe=False,
    actions=("ci:ReportBadCase",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49324",
        "https://www.tencentcloud.com/document/product/1045/48480",
        "https://www.tencentcloud.com/document/product/436/48541",
        "https://cloud.tencent.com/document/product/1235/108928",
    ),
)
