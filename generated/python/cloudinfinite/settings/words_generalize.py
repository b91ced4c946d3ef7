# Generated from spec/settings/words_generalize.xsd (e25c0642ca7e5d28).
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
    """The method for recognising names."""

    NER_BASIC: ClassVar[NerMethod] = word("NerBasic")
    """Rules."""
    DL: ClassVar[NerMethod] = word("DL")
    """A neural network."""


NerMethodValue = NerMethod | Literal["NerBasic", "DL"]
"""A value of `NerMethod`: a member or its text."""


class SegMethod(OpenEnum):
    """The granularity of word segmentation."""

    SEG_BASIC: ClassVar[SegMethod] = word("SegBasic")
    """The shortest words."""
    MIX: ClassVar[SegMethod] = word("MIX")
    """Words of several lengths."""


SegMethodValue = SegMethod | Literal["SegBasic", "MIX"]
"""A value of `SegMethod`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordsGeneralize(BaseRecord):
    """Word segmentation settings."""

    ner_method: NerMethodValue | None = field(
        default=None, metadata=element("NerMethod", NerMethod, default="DL")
    )
    """The method for recognising names. One of `NerBasic`, `DL`. Default: `DL`."""
    seg_method: SegMethodValue | None = field(
        default=None, metadata=element("SegMethod", SegMethod, default="MIX")
    )
    """The granularity. One of `SegBasic`, `MIX`. Default: `MIX`."""


class WordsGeneralizeDict(TypedDict, total=False):
    """`WordsGeneralize` as a mapping."""

    ner_method: NerMethodValue
    seg_method: SegMethodValue
