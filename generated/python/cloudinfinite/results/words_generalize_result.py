# Generated from spec/results/words_generalize_result.xsd (f6d88eca90a7e16b).
# Do not edit: change the spec and run `make generate`.
"""`WordsGeneralizeResult`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralizeLabel(BaseRecord):
    """A word with its category."""

    category: str | None = field(default=None, metadata=element("Category", ANY_TEXT))
    """The category."""
    word: str | None = field(default=None, metadata=element("Word", ANY_TEXT))
    """The word."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralizeToken(BaseRecord):
    """A word in the text."""

    word: str | None = field(default=None, metadata=element("Word", ANY_TEXT))
    """The word."""
    offset: int | None = field(default=None, metadata=element("Offset", ANY_INTEGER))
    """The position of the word in the text."""
    length: int | None = field(default=None, metadata=element("Length", ANY_INTEGER))
    """The length of the word."""
    pos: str | None = field(default=None, metadata=element("Pos", ANY_TEXT))
    """The part of speech, such as N for a noun, V for a verb, NR for a person's name."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralizeResult(BaseRecord):
    """The result of word segmentation."""

    words_generalize_label: list[WordsGeneralizeLabel] = field(
        default_factory=list,
        metadata=element("WordsGeneralizeLable", WordsGeneralizeLabel, many=True),
    )
    """The words with categories."""
    words_generalize_token: list[WordsGeneralizeToken] = field(
        default_factory=list,
        metadata=element("WordsGeneralizeToken", WordsGeneralizeToken, many=True),
    )
    """The words of the text, in order."""
