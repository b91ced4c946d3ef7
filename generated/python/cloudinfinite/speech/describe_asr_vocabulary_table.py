# Generated from spec/speech/describe_asr_vocabulary_table.xsd (2f9f4aa40f87897a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrVocabularyTable and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.speech.vocabulary_table import HotWord


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrVocabularyTableParams(BaseRecord):
    """The arguments of `client.speech.describe_vocabulary_table`."""

    table_id: str = field(metadata=element("tableId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrVocabularyTableResponse(Answer):
    """A table of hot words."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    table_id: str | None = field(default=None, metadata=element("TableId", IDENTIFIER))
    """The ID of the table. Not empty."""
    table_name: str | None = field(default=None, metadata=element("TableName", ANY_TEXT))
    """The name."""
    table_description: str | None = field(
        default=None, metadata=element("TableDescription", ANY_TEXT)
    )
    """The description of the table."""
    vocabulary_weights: list[HotWord] = field(
        default_factory=list,
        metadata=element("VocabularyWeights", "..speech.vocabulary_table:HotWord", many=True),
    )
    """The hot words."""
    vocabulary_weight_str: str | None = field(
        default=None, metadata=element("VocabularyWeightStr", ANY_TEXT)
    )
    """The hot words as a single text."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""


OPERATION: Final = Operation(
    name="DescribeAsrVocabularyTable",
    method="GET",
    path="/asrhotvocabtable/{tableId}",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="describe_vocabulary_table",
    schema="speech/describe_asr_vocabulary_table.xsd",
    summary="Look up a table of hot words.",
    params=DescribeAsrVocabularyTableParams,
    response=DescribeAsrVocabularyTableResponse,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
