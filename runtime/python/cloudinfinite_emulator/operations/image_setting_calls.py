"""Calls that store image settings of a bucket, which have no effect on images."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import Final

from lxml.etree import _Element

from ..checks.facts import Facts, OperationFacts
from ..elements import copies, element
from .call import Call, Handler

_STATUS: Final = "Status"


def setting_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of an operation on the setting named by its flag; None for others."""
    fields = [*facts.fields(operation.params)]
    if operation.host != "image" or len(fields) != 1 or fields[0].location != "flag":
        return None
    name = fields[0].name
    if operation.method == "PUT":
        return partial(_put, name=name)
    if operation.method == "DELETE":
        return partial(_delete, name=name)
    shown = frozenset(field.name for field in facts.fields(operation.response))
    return partial(_get, name=name, shown=shown)


def _put(call: Call, name: str) -> list[_Element]:
    call.account.images.put(call.bucket, name, copies(call.body))
    return []


def _delete(call: Call, name: str) -> list[_Element]:
    call.account.images.remove(call.bucket, name)
    return []


def _get(call: Call, name: str, shown: frozenset[str]) -> list[_Element]:
    content = call.account.images.find(call.bucket, name)
    kept = [deepcopy(each) for each in content or () if each.tag in shown]
    # A stored setting may itself be off.
    is_on = content is not None and all(each.text != "off" for each in content)
    return [element(_STATUS, "on" if is_on else "off"), *kept]
