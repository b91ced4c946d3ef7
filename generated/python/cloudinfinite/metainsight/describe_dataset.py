# Generated from spec/metainsight/describe_dataset.xsd (cf9cf6939459710e).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDataset and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, DatasetResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetParams(BaseRecord):
    """The arguments of `client.metainsight.describe_dataset`."""

    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "Accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )
    dataset_name: str = field(
        metadata=element("datasetname", DATASET_NAME, place="query", required=True)
    )
    statistics: bool | None = field(
        default=None, metadata=element("statistics", ANY_BOOLEAN, place="query", default="false")
    )


OPERATION: Final = Operation(
    name="DescribeDataset",
    method="GET",
    path="/dataset",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="describe_dataset",
    schema="metainsight/describe_dataset.xsd",
    summary="Look up a dataset.",
    params=DescribeDatasetParams,
    response=DatasetResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106155",),
)
