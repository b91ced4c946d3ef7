# Generated from spec/metainsight/create_dataset_binding.xsd (1f2ad4d8fcb0b9ad).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateDatasetBinding and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.metainsight.dataset_binding import DatasetBindingResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDatasetBindingRequest(BaseRecord):
    """The arguments of `client.metainsight.create_dataset_binding`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    uri: str = field(metadata=element("URI", RESOURCE_URI, required=True))
    mode: int | None = field(default=None, metadata=element("Mode", BINARY_FLAG, default="0"))


OPERATION: Final = Operation(
    name="CreateDatasetBinding",
    method="POST",
    path="/datasetbinding",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="create_dataset_binding",
    schema="metainsight/create_dataset_binding.xsd",
    summary="Bind a bucket to a dataset, so that its files are indexed.",
    params=JsonAnswer,
    request=CreateDatasetBindingRequest,
    response=DatasetBindingResponse,
    answer="json",
    body="json",
    safe=False,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106159",),
)
