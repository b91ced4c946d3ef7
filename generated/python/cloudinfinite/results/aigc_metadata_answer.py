# Generated from spec/results/aigc_metadata_answer.xsd (8de40e15ca044b56).
# Do not edit: change the spec and run `make generate`.
"""`AigcMetadataAnswer`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer

if TYPE_CHECKING:
    from cloudinfinite.settings.aigc_metadata import AigcMetadata


@dataclass(slots=True, kw_only=True, repr=False)
class AigcMetadataAnswer(Answer):
    """The AI metadata of a file."""

    aigc: AigcMetadata | None = field(
        default=None, metadata=element("AIGC", "..settings.aigc_metadata:AigcMetadata")
    )
    """The metadata that marks the file as AI-generated, if any."""
