# Generated from spec/images/image_processing.xsd (3a4db3b5f800a073).
# Do not edit: change the spec and run `make generate`.
"""`PicOperations` and `ImageProcessingResponse`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite.settings.image_rule import IMAGE_RULE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from cloudinfinite.results.processed_image import OriginalImage, ProcessResults
    from cloudinfinite.settings.image_rule import ImageRule

PIC_FILE_ID = Text(min_length=1)
"""The location of a result. It must not end with a slash."""


@dataclass(slots=True, kw_only=True, repr=False)
class PicRule(BaseRecord):
    """The rule that produces one result, and the location of the result."""

    bucket: str | None = field(default=None, metadata=element("bucket", ANY_TEXT))
    """The full name of the bucket to store the result in. Default: the bucket of the original."""
    file_id: str = field(metadata=element("fileid", PIC_FILE_ID, required=True))
    """The key of the result. A key with a leading slash is relative to the root of the bucket; one
    without is relative to the folder of the original. Not empty.
    """
    rule: str | ImageRule = field(metadata=element("rule", IMAGE_RULE, required=True))
    """The processing rule. For a style, use `style/` followed by the name. Not empty."""


class PicRuleDict(TypedDict, total=False):
    """`PicRule` as a mapping."""

    bucket: str
    file_id: Required[str]
    rule: Required[str | ImageRule]


@dataclass(slots=True, kw_only=True, repr=False)
class PicOperations(BaseRecord):
    """The rules for processing an image, and the locations of the results."""

    is_pic_info: int | None = field(
        default=None, metadata=element("is_pic_info", BINARY_FLAG, default="0")
    )
    """Whether the response describes the original image: 1 for yes. 0 to 1. Default: `0`."""
    rules: list[PicRule] = field(
        default_factory=list, metadata=element("rules", PicRule, many=True, max_items=5)
    )
    """One rule per result. At most 5 items."""


class PicOperationsDict(TypedDict, total=False):
    """`PicOperations` as a mapping."""

    is_pic_info: int
    rules: Sequence[PicRule | PicRuleDict]


@dataclass(slots=True, kw_only=True, repr=False)
class ImageProcessingResponse(Answer):
    """The outcome of the processing."""

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..results.processed_image:OriginalImage")
    )
    """The original image."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..results.processed_image:ProcessResults")
    )
    """The results."""
