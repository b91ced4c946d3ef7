# Generated from spec/templates/snapshot_template_request.xsd (3fcd48800f3c95ff).
# Do not edit: change the spec and run `make generate`.
"""`SnapshotTemplateRequest`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite.templates.template import TEMPLATE_NAME, TemplateTag
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.snapshot import Snapshot
    from cloudinfinite.templates.template import TemplateTagValue


@dataclass(slots=True, kw_only=True, repr=False)
class SnapshotTemplateRequest(BaseRecord):
    """The arguments of `client.templates.update_snapshot_template`."""

    tag: TemplateTagValue = field(
        default=TemplateTag.SNAPSHOT,
        init=False,
        metadata=element("Tag", TemplateTag, required=True, fixed="Snapshot"),
    )
    name: str = field(metadata=element("Name", TEMPLATE_NAME, required=True))
    snapshot: Snapshot = field(
        metadata=element("Snapshot", "..settings.snapshot:Snapshot", required=True)
    )
