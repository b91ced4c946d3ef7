# Generated from spec/metainsight/describe_dataset_bindings.xsd (ae1c7428bc33518a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDatasetBindings and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, META_PAGE_SIZE
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from cloudinfinite.metainsight.dataset_binding import DatasetBinding


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetBindingsParams(BaseRecord):
    """The arguments of `client.metainsight.describe_dataset_bindings`."""

    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "Accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )
    dataset_name: str | None = field(
        default=None, metadata=element("datasetname", DATASET_NAME, place="query")
    )
    max_results: int | None = field(
        default=None, metadata=element("maxresults", META_PAGE_SIZE, place="query", default="100")
    )
    next_token: str | None = field(
        default=None, metadata=element("nexttoken", ANY_TEXT, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetBindingsResponse(Answer):
    """One page of bindings."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token for the next page. Empty or absent on the last page."""
    bindings: list[DatasetBinding] = field(
        default_factory=list,
        metadata=element("Bindings", "..metainsight.dataset_binding:DatasetBinding", many=True),
    )
    """The bindings on this page."""


OPERATION: Final = Operation(
    name="DescribeDatasetBindings",
    method="GET",
    path="/datasetbindings",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="describe_dataset_bindings",
    schema="metainsight/describe_dataset_bindings.xsd",
    summary="List the bindings of a dataset, page by page.",
    params=DescribeDatasetBindingsParams,
    response=DescribeDatasetBindingsResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106161",),
    paging=Paging(
        token="next_token", next="next_token", items="bindings", size="max_results", most=200
    ),
)
