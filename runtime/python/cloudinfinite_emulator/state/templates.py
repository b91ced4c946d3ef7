"""Templates as documents, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..elements import plain
from ..jobs.template import Template
from .keeper import Keeper
from .reading import (
    Fields,
    Reader,
    read_job_id,
    read_number,
    read_object,
    read_text,
    read_time,
    read_tree,
)

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
_KIND = "template"


def dump_template(template: Template) -> dict[str, Any]:
    """Writes a template as a document."""
    return {
        **{name: getattr(template, name) for name in _TEMPLATE},
        "settings": plain(template.settings) or {},
        "created": template.created.isoformat(),
        "updated": template.updated.isoformat(),
    }


def read_template(document: object, place: str) -> Fields:
    """Reads the fields of a template.

    Raises:
        ValueError: The document is invalid.
    """
    fields = read_object(document, place, _TEMPLATE, needed=("bucket", "tag", "name"))
    return {"settings": (), **fields}


class TemplateKeeper:
    """The templates of an account in the keeper.

    Args:
        keeper: The keeper.
        account: The account.
    """

    def __init__(self, keeper: Keeper, account: str) -> None:
        self._keeper = keeper
        self._account = account

    def save(self, template: Template) -> None:
        """Saves a template in its present state."""
        document = dump_template(template)
        self._keeper.save(self._account, _KIND, template.template_id, template.number, document)

    def remove(self, template_id: str) -> None:
        """Removes a template."""
        self._keeper.remove(self._account, _KIND, template_id)

    def load(self) -> list[Fields]:
        """Returns the fields of the templates that were saved, the oldest first."""
        return [
            {
                **read_template({name: document.get(name) for name in _TEMPLATE}, key),
                "number": number,
            }
            for key, number, document in self._keeper.load(self._account, _KIND)
        ]
