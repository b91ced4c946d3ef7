"""The least that each operation takes, made up from its types: no test lists it by hand."""

from __future__ import annotations

from functools import cache
from typing import Any

from cloudinfinite import OPERATIONS
from cloudinfinite_pages.draft.samples import draft_samples

from .pages.ideal import real_model


@cache
def smallest(name: str) -> dict[str, Any]:
    """The fields of the smallest request of an operation, in wire names."""
    model = real_model()
    fields: dict[str, Any] = draft_samples(model, model.operations[name])["requests"][0]["fields"]
    return fields


def arguments(name: str) -> dict[str, Any]:
    """The same as the arguments of `encode_request`."""
    return dict(OPERATIONS[name].fields_from_wire(smallest(name)))
