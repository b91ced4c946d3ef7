# Generated from spec/settings/dna_config.xsd (3abb18ad3aa01ab5).
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
    """Settings for the fingerprint of a media file."""

    rule_type: str | None = field(default=None, metadata=element("RuleType", ANY_TEXT))
    """The operation to run, such as GetFingerPrint."""
    dna_db_id: str | None = field(default=None, metadata=element("DnaDbId", IDENTIFIER))
    """The ID of the fingerprint library. Not empty."""
    video_id: str | None = field(default=None, metadata=element("VideoId", IDENTIFIER))
    """The ID of the media file in the library. Not empty."""


class DnaConfigDict(TypedDict, total=False):
    """`DnaConfig` as a mapping."""

    rule_type: str
    dna_db_id: str
    video_id: str
