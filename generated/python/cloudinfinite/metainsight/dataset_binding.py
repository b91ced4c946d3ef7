# Generated from spec/metainsight/dataset_binding.xsd (53195db235653056).
# Do not edit: change the spec and run `make generate`.
"""`DatasetBindingResponse`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from datetime import datetime


class StockState(OpenEnum):
    """The indexing state of the existing files."""

    NO_INDEXING: ClassVar[StockState] = word("NoIndexing")
    """The files are not being indexed."""
    INDEXING: ClassVar[StockState] = word("Indexing")
    """The files are being indexed."""
    SUCCESS: ClassVar[StockState] = word("Success")
    """All files are indexed."""


StockStateValue = StockState | Literal["NoIndexing", "Indexing", "Success"]
"""A value of `StockState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DatasetBinding(BaseRecord):
    """A bucket that is bound to a dataset."""

    uri: str | None = field(default=None, metadata=element("URI", ANY_TEXT))
    """The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
    cos://examplebucket-1250000000/a/.
    """
    state: str | None = field(default=None, metadata=element("State", ANY_TEXT))
    """The state of the binding, such as Running."""
    stock_state: StockStateValue | None = field(
        default=None, metadata=element("StockState", StockState)
    )
    """The indexing state of the existing files. One of `NoIndexing`, `Indexing`, `Success`."""
    create_time: datetime | None = field(default=None, metadata=element("CreateTime", TIMESTAMP))
    """The creation time."""
    update_time: datetime | None = field(default=None, metadata=element("UpdateTime", TIMESTAMP))
    """The time of the last change."""
    dataset_name: str | None = field(default=None, metadata=element("DatasetName", ANY_TEXT))
    """The name of the dataset."""
    detail: str | None = field(default=None, metadata=element("Detail", ANY_TEXT))
    """Details about the state."""


@dataclass(slots=True, kw_only=True, repr=False)
class DatasetBindingResponse(Answer):
    """The binding."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    binding: DatasetBinding | None = field(
        default=None, metadata=element("Binding", DatasetBinding)
    )
    """The binding."""
