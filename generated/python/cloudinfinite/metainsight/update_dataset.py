# Generated from spec/metainsight/update_dataset.xsd (2a254996fb309a25).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateDataset and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import (
    DATASET_DESCRIPTION,
    DATASET_NAME,
    DATASET_TEMPLATE,
    DatasetResponse,
    JsonAnswer,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateDatasetRequest(BaseRecord):
    """The arguments of `client.metainsight.update_dataset`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    description: str | None = field(
        default=None, metadata=element("Description", DATASET_DESCRIPTION)
    )
    template_id: str | None = field(default=None, metadata=element("TemplateId", DATASET_TEMPLATE))


OPERATION: Final = Operation(
    name="UpdateDataset",
    method="PUT",
    path="/dataset",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="update_dataset",
    schema="metainsight/update_dataset.xsd",
    summary="Change the description or the template of a dataset.",
    params=JsonAnswer,
    request=UpdateDatasetRequest,
    response=DatasetResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106156",),
)
