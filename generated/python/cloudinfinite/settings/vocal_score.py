# Generated from spec/settings/vocal_score.xsd (7cdb79a38432031d).
# Do not edit: change the spec and run `make generate`.
"""`VocalScore`."""

from __future__ import annotations

from dataclasses import field
from typing import TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class VocalScore(BaseRecord):
    """Settings for scoring singing."""

    standard_object: str | None = field(
        default=None, metadata=element("StandardObject", OBJECT_KEY)
    )
    """The key of the reference recording. Not empty."""


class VocalScoreDict(TypedDict, total=False):
    """`VocalScore` as a mapping."""

    standard_object: str
