# Generated from spec/recognition/recognize_game.xsd (307f2e7d26218f88).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeGame and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GameLabel(BaseRecord):
    """A game."""

    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    first_category: str | None = field(default=None, metadata=element("FirstCategory", ANY_TEXT))
    """The category."""
    second_category: str | None = field(default=None, metadata=element("SecondCategory", ANY_TEXT))
    """The subcategory."""
    game_name: str | None = field(default=None, metadata=element("GameName", ANY_TEXT))
    """The name."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeGameParams(BaseRecord):
    """The arguments of `client.recognition.recognize_game`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIGameRec",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="AIGameRec"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeGameResponse(Answer):
    """The game in an image."""

    game_labels: GameLabel | None = field(default=None, metadata=element("GameLabels", GameLabel))
    """The game."""


OPERATION: Final = Operation(
    name="RecognizeGame",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_game",
    schema="recognition/recognize_game.xsd",
    summary="Recognise the game shown in an image.",
    params=RecognizeGameParams,
    response=RecognizeGameResponse,
    response_root="RecognitionResult",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/93153",),
)
