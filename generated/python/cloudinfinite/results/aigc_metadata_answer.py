# Generated from spec/results/aigc_metadata_answer.xsd (1c3370666c9f2413).
# Do not edit: change the spec and run `make generate`.
"""`AigcMetadataAnswer`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import Answer

if TYPE_CHECKING:
    from cloudinfinite.settings.aigc_metadata import AigcMetadata


@dataclass(slots=True, kw_only=True, repr=False)
class AigcMetadataAnswer(Answer):
    """The mark that says of a file that it was generated."""

    aigc: AigcMetadata | None = field(
        default=None, metadata=element("AIGC", "..settings.aigc_metadata:AigcMetadata")
    )
    """The mark; files without one have none."""
