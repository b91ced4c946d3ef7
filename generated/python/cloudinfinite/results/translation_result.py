# Generated from spec/results/translation_result.xsd (34af136362e909ea).
# Do not edit: change the spec and run `make generate`.
"""`AiTranslateResult`."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class AiTranslateResult(BaseRecord):
    """A translation."""

    result: str | None = field(default=None, metadata=element("Result", ANY_TEXT))
    """The translated text."""
