# Generated from spec/settings/poster_production.xsd (0bd778d46bc30eda).
# Do not edit: change the spec and run `make generate`.
"""`PosterProduction`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required


@dataclass(slots=True, kw_only=True, repr=False)
class PosterProduction(BaseRecord):
    """Poster settings."""

    template_id: str | None = field(metadata=element("TemplateId", IDENTIFIER, required=True))
    """The poster template. Not empty."""
    info: Mapping[str, Any] | None = field(default=None, metadata=element("Info", ANY_TREE))
    """The content of the poster: a text or the address of an image for each field of the template,
    by field name.
    """


class PosterProductionDict(TypedDict, total=False):
    """`PosterProduction` as a mapping."""

    template_id: Required[str]
    info: Mapping[str, Any]
