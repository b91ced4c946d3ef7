# Generated from spec/speech/create_asr_vocabulary_table.xsd (0c7382ac96e54652).
# Do not edit: change the spec and run `make generate`.
"""The operation CreateAsrVocabularyTable and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.speech.vocabulary_table import HotWord


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAsrVocabularyTableRequest(BaseRecord):
    """The arguments of `client.speech.create_vocabulary_table`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("VocabularyWeights", "VocabularyWeightStr"),)

    table_name: str = field(metadata=element("TableName", ANY_TEXT, required=True))
    table_description: str | None = field(
        default=None, metadata=element("TableDescription", ANY_TEXT)
    )
    vocabulary_weights: list[HotWord] = field(
        default_factory=list,
        metadata=element("VocabularyWeights", "..speech.vocabulary_table:HotWord", many=True),
    )
    vocabulary_weight_str: str | None = field(
        default=None, metadata=element("VocabularyWeightStr", ANY_TEXT)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class CreateAsrVocabularyTableResponse(Answer):
    """The table that was created."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """Success, or an error code."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for a failure."""
    table_id: str | None = field(default=None, metadata=element("TableId", IDENTIFIER))
    """The ID of the table. Not empty."""


OPERATION: Final = Operation(
    name="CreateAsrVocabularyTable",
    method="POST",
    path="/asrhotvocabtable",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="create_vocabulary_table",
    schema="speech/create_asr_vocabulary_table.xsd",
    summary="Create a table of hot words: words that speech recognition gives priority to.",
    request=CreateAsrVocabularyTableRequest,
    response=CreateAsrVocabularyTableResponse,
    safe=False,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
