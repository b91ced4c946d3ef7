# Generated from spec/metainsight/describe_datasets.xsd (e9e2c9e4fa9e5b73).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDatasets and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.metainsight.dataset import META_PAGE_SIZE
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from cloudinfinite.metainsight.dataset import Dataset


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetsParams(BaseRecord):
    """The arguments of `client.metainsight.describe_datasets`."""

    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "Accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )
    max_results: int | None = field(
        default=None, metadata=element("maxresults", META_PAGE_SIZE, place="query", default="100")
    )
    next_token: str | None = field(
        default=None, metadata=element("nexttoken", ANY_TEXT, place="query")
    )
    prefix: str | None = field(default=None, metadata=element("prefix", ANY_TEXT, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetsResponse(Answer):
    """One page of datasets."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    datasets: list[Dataset] = field(
        default_factory=list,
        metadata=element("Datasets", "..metainsight.dataset:Dataset", many=True),
    )
    """The datasets on this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token for the next page. Empty or absent on the last page."""


OPERATION: Final = Operation(
    name="DescribeDatasets",
    method="GET",
    path="/datasets",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="describe_datasets",
    schema="metainsight/describe_datasets.xsd",
    summary="List datasets, page by page.",
    params=DescribeDatasetsParams,
    response=DescribeDatasetsResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106158",),
    paging=Paging(
        token="next_token", next="next_token", items="datasets", size="max_results", most=200
    ),
)
