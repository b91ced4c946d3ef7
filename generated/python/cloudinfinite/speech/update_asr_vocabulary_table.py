# Generated from spec/speech/update_asr_vocabulary_table.xsd (682c14af89690075).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdateAsrVocabularyTable and its types."""

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
class UpdateAsrVocabularyTableRequest(BaseRecord):
    """The arguments of `client.speech.update_vocabulary_table`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("VocabularyWeights", "VocabularyWeightStr"),)

    table_id: str = field(metadata=element("TableId", IDENTIFIER, required=True))
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
class UpdateAsrVocabularyTableResponse(Answer):
    """The table that was changed."""

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
    name="UpdateAsrVocabularyTable",
    method="PUT",
    path="/asrhotvocabtable",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="update_vocabulary_table",
    schema="speech/update_asr_vocabulary_table.xsd",
    summary="Set the name, description and words of a table of hot words.",
    request=UpdateAsrVocabularyTableRequest,
    response=UpdateAsrVocabularyTableResponse,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/cos-go-sdk-v5",),
)
