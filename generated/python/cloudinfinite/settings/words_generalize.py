# Generated from spec/settings/words_generalize.xsd (da0c2f6deb14d672).
# Do not edit: change the spec and run `make generate`.
"""`WordsGeneralize`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


class NerMethod(OpenEnum):
    """How names are recognised."""

    NER_BASIC: ClassVar[NerMethod] = word("NerBasic")
    """By rules."""
    DL: ClassVar[NerMethod] = word("DL")
    """By a neural network."""


NerMethodValue = NerMethod | Literal["NerBasic", "DL"]
"""A value of `NerMethod`: a member or its text."""


class SegMethod(OpenEnum):
    """How finely a text is segmented."""

    SEG_BASIC: ClassVar[SegMethod] = word("SegBasic")
    """Into the shortest words."""
    MIX: ClassVar[SegMethod] = word("MIX")
    """Into words of several lengths."""


SegMethodValue = SegMethod | Literal["SegBasic", "MIX"]
"""A value of `SegMethod`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralize(BaseRecord):
    """How a text is segmented into words."""

    ner_method: NerMethodValue | None = field(
        default=None, metadata=element("NerMethod", NerMethod, default="DL")
    )
    """How names are recognised. One of `NerBasic`, `DL`. Default: `DL`."""
    seg_method: SegMethodValue | None = field(
        default=None, metadata=element("SegMethod", SegMethod, default="MIX")
    )
    """How finely it is segmented. One of `SegBasic`, `MIX`. Default: `MIX`."""


class WordsGeneralizeDict(TypedDict, total=False):
    """`WordsGeneralize` as a mapping."""

    ner_method: NerMethodValue
    seg_method: SegMethodValue
