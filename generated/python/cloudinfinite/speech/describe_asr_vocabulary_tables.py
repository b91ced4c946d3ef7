# Generated from spec/speech/describe_asr_vocabulary_tables.xsd (ad1b7aab3b41161a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrVocabularyTables and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER, TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.speech.vocabulary_table import HotWord

LIST_OFFSET = Integer(minimum=0)
"""The number of list items to skip."""

LIST_LIMIT = Integer(minimum=1)
"""The number of list items to return."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrVocabularyTablesParams(BaseRecord):
    """The arguments of `client.speech.describe_vocabulary_tables`."""

    offset: int | None = field(
        default=None, metadata=element("offset", LIST_OFFSET, place="query", default="0")
    )
    limit: int | None = field(default=None, metadata=element("limit", LIST_LIMIT, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class VocabularyTable(BaseRecord):
    """A table of hot words."""

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


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrVocabularyTablesResponse(Answer):
    """Tables of hot words."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The total number of tables."""
    vocabulary_table: list[VocabularyTable] = field(
        default_factory=list, metadata=element("VocabularyTable", VocabularyTable, many=True)
    )
    """The tables."""


OPERATION: Final = Operation(
    name="DescribeAsrVocabularyTables",
    method="GET",
    path="/asrhotvocabtable",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="describe_vocabulary_tables",
    schema="speech/describe_asr_vocabulary_tables.xsd",
    summary="List the tables of hot words.",
    params=DescribeAsrVocabularyTablesParams,
    response=DescribeAsrVocabularyTablesResponse,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
