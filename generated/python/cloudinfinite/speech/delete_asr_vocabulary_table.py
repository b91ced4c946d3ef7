# Generated from spec/speech/delete_asr_vocabulary_table.xsd (1c3bf88c4559615c).
# Do not edit: change the spec and run `make generate`.
"""The operation DeleteAsrVocabularyTable and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteAsrVocabularyTableParams(BaseRecord):
    """The arguments of `client.speech.delete_vocabulary_table`."""

    table_id: str = field(metadata=element("tableId", IDENTIFIER, place="path", required=True))


OPERATION: Final = Operation[EmptyAnswer](
    name="DeleteAsrVocabularyTable",
    method="DELETE",
    path="/asrhotvocabtable/{tableId}",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="delete_vocabulary_table",
    schema="speech/delete_asr_vocabulary_table.xsd",
    summary="Delete a table of hot words.",
    params=DeleteAsrVocabularyTableParams,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
