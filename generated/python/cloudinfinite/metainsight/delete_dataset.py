# Generated from spec/metainsight/delete_dataset.xsd (e190cea1462abaab).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteDataset and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, DatasetResponse, JsonAnswer
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteDatasetRequest(BaseRecord):
    """The arguments of `client.metainsight.delete_dataset`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))


OPERATION: Final = Operation(
    name="DeleteDataset",
    method="DELETE",
    path="/dataset",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="delete_dataset",
    schema="metainsight/delete_dataset.xsd",
    summary="Delete a dataset.",
    params=JsonAnswer,
    request=DeleteDatasetRequest,
    response=DatasetResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106157",),
)
