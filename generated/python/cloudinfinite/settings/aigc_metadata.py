# Generated from spec/settings/aigc_metadata.xsd (21bb1c633ecfd1bb).
# Do not edit: change the spec and run `make generate`.
"""`DocAigcMetadata`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TypedDict

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class AigcMetadata(BaseRecord):
    """Marks media as AI-generated, and names the producer."""

    label: str | None = field(default=None, metadata=element("Label", ANY_TEXT))
    """The Label field of the mark."""
    content_producer: str | None = field(
        default=None, metadata=element("ContentProducer", ANY_TEXT)
    )
    """The ContentProducer field of the mark."""
    produce_id: str | None = field(default=None, metadata=element("ProduceID", ANY_TEXT))
    """The ProduceID field of the mark."""
    reserved_code1: str | None = field(default=None, metadata=element("ReservedCode1", ANY_TEXT))
    """The ReservedCode1 field of the mark."""
    content_propagator: str | None = field(
        default=None, metadata=element("ContentPropagator", ANY_TEXT)
    )
    """The ContentPropagator field of the mark."""
    propagate_id: str | None = field(default=None, metadata=element("PropagateID", ANY_TEXT))
    """The PropagateID field of the mark."""
    reserved_code2: str | None = field(default=None, metadata=element("ReservedCode2", ANY_TEXT))
    """The ReservedCode2 field of the mark."""


class AigcMetadataDict(TypedDict, total=False):
    """`AigcMetadata` as a mapping."""

    label: str
    content_producer: str
    produce_id: str
    reserved_code1: str
    content_propagator: str
    propagate_id: str
    reserved_code2: str


@dataclass(slots=True, kw_only=True, repr=False)
class DocAigcMetadata(BaseRecord):
    """The mark of an AI-generated document."""

    aigc_metadata: AigcMetadata | None = field(
        default=None, metadata=element("AIGCMetadata", AigcMetadata)
    )
    """The mark."""


class DocAigcMetadataDict(TypedDict, total=False):
    """`DocAigcMetadata` as a mapping."""

    aigc_metadata: AigcMetadata | AigcMetadataDict
