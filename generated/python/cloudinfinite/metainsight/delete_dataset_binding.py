# Generated from spec/metainsight/delete_dataset_binding.xsd (b873207df9fbbac4).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteDatasetBinding and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteDatasetBindingRequest(BaseRecord):
    """The arguments of `client.metainsight.delete_dataset_binding`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    uri: str = field(metadata=element("URI", RESOURCE_URI, required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteDatasetBindingResponse(Answer):
    """The confirmation that the bucket is unbound."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """


OPERATION: Final = Operation(
    name="DeleteDatasetBinding",
    method="DELETE",
    path="/datasetbinding",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="delete_dataset_binding",
    schema="metainsight/delete_dataset_binding.xsd",
    summary="Unbind a bucket from a dataset, so that new files are no longer indexed.",
    params=JsonAnswer,
    request=DeleteDatasetBindingRequest,
    response=DeleteDatasetBindingResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106160",),
)
