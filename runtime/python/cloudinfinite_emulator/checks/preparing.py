"""Brings a request into the form that all checks expect."""

from __future__ import annotations

from dataclasses import replace

from ..incoming import Incoming
from .authorization import with_authorization
from .hosts import without_kind


def prepare(request: Incoming) -> Incoming:
    """Takes the kind of host out of the path, and a presigned signature out of the query.

    A request that is prepared already is returned as it is.
    """
    if request.is_prepared:
        return request
    return replace(with_authorization(without_kind(request)), is_prepared=True)
