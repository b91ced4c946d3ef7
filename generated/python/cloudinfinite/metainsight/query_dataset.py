# Generated from spec/metainsight/query_dataset.xsd (c9d4f7c32934d8b8).
# Do not edit: change the spec and run `make generate`.
"""The operation QueryDataset and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypedDict

from cloudinfinite.metainsight.dataset import DATASET_NAME, JsonAnswer
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.metainsight.file_meta import FileMeta

META_FIELD_NAME = Text(min_length=1)
"""The name of a field of a file."""

META_RESULT_SIZE = Integer(minimum=0, maximum=2000)
"""A number of files or groups."""


class MetaOperation(OpenEnum):
    """How to compare a field with a value, or how to combine conditions."""

    AND: ClassVar[MetaOperation] = word("and")
    """All conditions must be met."""
    OR: ClassVar[MetaOperation] = word("or")
    """One condition must be met."""
    NOT: ClassVar[MetaOperation] = word("not")
    """The conditions must not be met."""
    NESTED: ClassVar[MetaOperation] = word("nested")
    """One item of a list must meet all conditions."""
    EQ: ClassVar[MetaOperation] = word("eq")
    """Equal to the value."""
    LT: ClassVar[MetaOperation] = word("lt")
    """Less than the value."""
    LTE: ClassVar[MetaOperation] = word("lte")
    """Less than or equal to the value."""
    GT: ClassVar[MetaOperation] = word("gt")
    """Greater than the value."""
    GTE: ClassVar[MetaOperation] = word("gte")
    """Greater than or equal to the value."""
    EXIST: ClassVar[MetaOperation] = word("exist")
    """The field exists."""
    PREFIX: ClassVar[MetaOperation] = word("prefix")
    """The field begins with the value."""
    MATCH_PHRASE: ClassVar[MetaOperation] = word("match-phrase")
    """The field contains the value."""


MetaOperationValue = MetaOperation | Literal[
    "and", "or", "not", "nested", "eq", "lt", "lte", "gt", "gte", "exist", "prefix", "match-phrase"
]  # fmt: skip
"""A value of `MetaOperation`: a member or its text."""


class MetaOrder(OpenEnum):
    """A sort direction."""

    ASC: ClassVar[MetaOrder] = word("asc")
    """Ascending."""
    DESC: ClassVar[MetaOrder] = word("desc")
    """Descending."""


MetaOrderValue = MetaOrder | Literal["asc", "desc"]
"""A value of `MetaOrder`: a member or its text."""


class MetaSum(OpenEnum):
    """A kind of aggregation."""

    MIN: ClassVar[MetaSum] = word("min")
    """The minimum value."""
    MAX: ClassVar[MetaSum] = word("max")
    """The maximum value."""
    AVERAGE: ClassVar[MetaSum] = word("average")
    """The average value."""
    SUM: ClassVar[MetaSum] = word("sum")
    """The sum."""
    COUNT: ClassVar[MetaSum] = word("count")
    """The number of files."""
    DISTINCT: ClassVar[MetaSum] = word("distinct")
    """The approximate number of distinct values."""
    GROUP: ClassVar[MetaSum] = word("group")
    """The number of occurrences of each value."""


MetaSumValue = MetaSum | Literal["min", "max", "average", "sum", "count", "distinct", "group"]
"""A value of `MetaSum`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class MetaQuery(BaseRecord):
    """A condition."""

    operation: MetaOperationValue = field(
        metadata=element("Operation", MetaOperation, required=True)
    )
    """How to compare the field with the value, or how to combine conditions. One of the values of
    `MetaOperation`.
    """
    sub_queries: list[MetaQuery] = field(
        default_factory=list,
        metadata=element(
            "SubQueries", "..metainsight.query_dataset:MetaQuery", many=True, max_items=100, depth=5
        ),
    )
    """The conditions to combine. Only with `and`, `or`, `not` and `nested`. At most 5 levels deep.
    At most 100 items.
    """
    field_: str | None = field(
        default=None,
        metadata=element(
            "Field", META_FIELD_NAME, required_unless=("Operation", ("and", "or", "not"))
        ),
    )
    """The field, such as Size, or CustomLabels.level for a label. Not empty. Required unless
    `operation` is `and`, `or` or `not`.
    """
    value: str | None = field(default=None, metadata=element("Value", ANY_TEXT))
    """The text or number to compare the field with."""


class MetaQueryDict(TypedDict, total=False):
    """`MetaQuery` as a mapping."""

    operation: Required[MetaOperationValue]
    sub_queries: Sequence[MetaQuery | MetaQueryDict]
    field_: str
    value: str


@dataclass(slots=True, kw_only=True, repr=False)
class MetaAggregation(BaseRecord):
    """An aggregation to calculate."""

    operation: MetaSumValue = field(metadata=element("Operation", MetaSum, required=True))
    """The kind of aggregation. One of `min`, `max`, `average`, `sum`, `count`, `distinct`,
    `group`.
    """
    field_: str = field(metadata=element("Field", META_FIELD_NAME, required=True))
    """The field. Not empty."""


class MetaAggregationDict(TypedDict, total=False):
    """`MetaAggregation` as a mapping."""

    operation: Required[MetaSumValue]
    field_: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class QueryDatasetRequest(BaseRecord):
    """The arguments of `client.metainsight.query_dataset`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    query: MetaQuery | None = field(default=None, metadata=element("Query", MetaQuery))
    max_results: int | None = field(
        default=None, metadata=element("MaxResults", META_RESULT_SIZE, default="100")
    )
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    sort: list[str] = field(
        default_factory=list,
        metadata=element("Sort", META_FIELD_NAME, many=True, comma=True, max_items=5),
    )
    order: list[MetaOrderValue] = field(
        default_factory=list,
        metadata=element("Order", MetaOrder, many=True, comma=True, max_items=5),
    )
    aggregations: list[MetaAggregation] = field(
        default_factory=list, metadata=element("Aggregations", MetaAggregation, many=True)
    )
    with_fields: list[str] = field(
        default_factory=list, metadata=element("WithFields", META_FIELD_NAME, many=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class MetaGroup(BaseRecord):
    """The files with the same value."""

    value: str | None = field(default=None, metadata=element("Value", ANY_TEXT))
    """The value."""
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """The number of files."""


@dataclass(slots=True, kw_only=True, repr=False)
class MetaAggregationResult(BaseRecord):
    """The result of an aggregation."""

    operation: MetaSumValue | None = field(default=None, metadata=element("Operation", MetaSum))
    """The kind of aggregation. One of `min`, `max`, `average`, `sum`, `count`, `distinct`,
    `group`.
    """
    field_: str | None = field(default=None, metadata=element("Field", ANY_TEXT))
    """The field."""
    value: Decimal | None = field(default=None, metadata=element("Value", ANY_DECIMAL))
    """The sum."""
    groups: list[MetaGroup] = field(
        default_factory=list, metadata=element("Groups", MetaGroup, many=True)
    )
    """The number of occurrences of each value."""


@dataclass(slots=True, kw_only=True, repr=False)
class QueryDatasetResponse(Answer):
    """The results of the query."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    files: list[FileMeta] = field(
        default_factory=list,
        metadata=element("Files", "..metainsight.file_meta:FileMeta", many=True),
    )
    """The files."""
    aggregations: list[MetaAggregationResult] = field(
        default_factory=list, metadata=element("Aggregations", MetaAggregationResult, many=True)
    )
    """The results of the aggregations."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token for the next page. Empty or absent on the last page."""


OPERATION: Final = Operation(
    name="QueryDataset",
    method="POST",
    path="/datasetquery/simple",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="query_dataset",
    schema="metainsight/query_dataset.xsd",
    summary="Find or aggregate the files in a dataset that match a query.",
    params=JsonAnswer,
    request=QueryDatasetRequest,
    response=QueryDatasetResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106375",),
)
