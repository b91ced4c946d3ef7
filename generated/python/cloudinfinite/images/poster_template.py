# Generated from spec/images/poster_template.xsd (4bcc186aa9a0c1f1).
# Do not edit: change the spec and run `make generate`.
"""`PosterTemplateResponse`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class PosterTemplate(BaseRecord):
    """A poster template."""

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The ID of the template. Not empty."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height of the poster, in pixels."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width of the poster, in pixels."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the template."""
    thumb: str | None = field(default=None, metadata=element("Thumb", ANY_TEXT))
    """The address of a thumbnail."""


@dataclass(slots=True, kw_only=True, repr=False)
class PosterTemplateResponse(Answer):
    """A poster template."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    template: PosterTemplate | None = field(
        default=None, metadata=element("Template", PosterTemplate)
    )
    """The template."""
