# Generated from spec/documents/compare_documents.xsd (e43d26eee9e5debe).
# Do not edit: change the spec and run `make generate`.
"""The operation CompareDocuments and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, TextAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class CompareDocumentsParams(BaseRecord):
    """The arguments of `client.documents.compare`."""

    object: str = field(metadata=element("object", OBJECT_KEY, place="query", required=True))
    compare_path: str | None = field(
        default=None, metadata=element("comparePath", OBJECT_KEY, place="query")
    )
    compare_url: str | None = field(
        default=None, metadata=element("compareUrl", ANY_TEXT, place="query")
    )
    src_type: str | None = field(default=None, metadata=element("srcType", ANY_TEXT, place="query"))
    target_uri: str | None = field(
        default=None, metadata=element("tgtUri", ANY_TEXT, place="query")
    )


OPERATION: Final = Operation[TextAnswer](
    name="CompareDocuments",
    method="GET",
    path="/doccompare",
    service=SERVICE,
    host="object",
    family="documents",
    call="compare",
    schema="documents/compare_documents.xsd",
    summary="Compare two documents.",
    params=CompareDocumentsParams,
    answer="text",
    safe=False,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/47074",),
)
