# Generated from spec/settings/dna_config.xsd (098785dedb2756e7).
# Do not edit: change the spec and run `make generate`.
"""`DnaConfig`."""

from __future__ import annotations

from dataclasses import field
from typing import TypedDict

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class DnaConfig(BaseRecord):
    """What to do with the fingerprint of a media file."""

    rule_type: str | None = field(default=None, metadata=element("RuleType", ANY_TEXT))
    """What to do, such as GetFingerPrint."""
    dna_db_id: str | None = field(default=None, metadata=element("DnaDbId", IDENTIFIER))
    """The id of the library of fingerprints. Not empty."""
    video_id: str | None = field(default=None, metadata=element("VideoId", IDENTIFIER))
    """The id of the media file in the library. Not empty."""


class DnaConfigDict(TypedDict, total=False):
    """`DnaConfig` as a mapping."""

    rule_type: str
    dna_db_id: str
    video_id: str
