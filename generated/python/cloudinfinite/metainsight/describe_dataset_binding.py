# Generated from spec/metainsight/describe_dataset_binding.xsd (78319005c325c4cc).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDatasetBinding and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI
from cloudinfinite.metainsight.dataset_binding import DatasetBindingResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDatasetBindingParams(BaseRecord):
    """The arguments of `client.metainsight.describe_dataset_binding`."""

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
    uri: str = field(metadata=element("uri", RESOURCE_URI, place="query", required=True))


OPERATION: Final = Operation(
    name="DescribeDatasetBinding",
    method="GET",
    path="/datasetbinding",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="describe_dataset_binding",
    schema="metainsight/describe_dataset_binding.xsd",
    summary="Look up the binding of a bucket to a dataset.",
    params=DescribeDatasetBindingParams,
    response=DatasetBindingResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106485",),
)
