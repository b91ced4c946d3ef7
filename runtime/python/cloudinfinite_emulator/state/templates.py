"""Converts templates to documents and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..elements import plain
from ..jobs.template import Template, named_settings
from .keeper import Document, Keeper
from .reading import (
    Fields,
    Reader,
    read_job_id,
    read_kept,
    read_number,
    read_object,
    read_text,
    read_time,
    read_tree,
)
from .shelf import Shelf

_TEMPLATE: Mapping[str, Reader] = {
    "template_id": read_job_id,
    "bucket": read_text,
    "tag": read_text,
    "name": read_text,
    "settings": read_tree("Settings"),
    "created": read_time,
    "updated": read_time,
    "listed": read_number,
}


def dump_template(template: Template) -> dict[str, Any]:
    """Converts a template to a document."""
    return {
        **{name: getattr(template, name) for name in _TEMPLATE},
        "settings": plain(template.settings) or {},
        "created": template.created.isoformat(),
        "updated": template.updated.isoformat(),
    }


def read_template(document: object, place: str) -> Fields:
    """Reads the fields of a template from a document.

    Raises:
        ValueError: The document is invalid.
    """
    fields = read_object(document, place, _TEMPLATE, needed=("bucket", "tag", "name"))
    return {"settings": (), **fields}


def template_shelf(keeper: Keeper | None, account: str) -> Shelf[Template]:
    """Returns the collection of an account's templates."""
    return Shelf(keeper, account, "template", dump_template, _read)


def _read(document: Document) -> Template:
    fields = read_kept(document, _TEMPLATE)
    return Template(**{**fields, "settings": named_settings(fields["tag"], fields["settings"])})
