"""Finds the handlers for queues, buckets, play keys, datasets and tables of hot words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from lxml.etree import _Element

from ..checks.facts import Facts, OperationFacts
from ..resources.processing import PATHS as PROCESSING
from ..resources.queues import PATHS as QUEUES
from .bucket_calls import (
    bind,
    change_play_keys,
    create_play_keys,
    describe_bound,
    describe_play_keys,
    disable,
    enable,
    list_bound,
    list_enabled,
    unbind,
)
from .call import Call, Handler
from .dataset_calls import dataset_handler
from .queue_calls import change_queue, list_queues
from .vocabulary_calls import vocabulary_handler

_OF_PROCESSING: Final[Mapping[str, Callable[[Call, str], list[_Element]]]] = {
    "POST": enable,
    "DELETE": disable,
    "GET": list_enabled,
}
_OTHERS: Final[Mapping[tuple[str, str, bool], Handler]] = {
    ("PUT", "", False): bind,
    ("PUT", "", True): unbind,
    ("GET", "", False): describe_bound,
    ("GET", "cibuckets", True): list_bound,
    ("POST", "playKey", False): create_play_keys,
    ("GET", "playKey", False): describe_play_keys,
    ("PUT", "playKey", True): change_play_keys,
}
"""The handlers, by method, path, and whether the operation has parameters."""


def resource_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of an operation on one of these resources; None for other operations."""
    segments = operation.path.strip("/").split("/")
    if (kind := QUEUES.get(segments[0])) is not None:
        if operation.method == "PUT":
            return partial(change_queue, kind=kind)
        held = facts.records[operation.response or ""].fields["NonExistPIDs"].type_name
        inner = "".join(facts.records[held].fields) if held in facts.records else ""
        return partial(list_queues, kind=kind, missing=inner)
    if (found := dataset_handler(operation) or vocabulary_handler(operation)) is not None:
        return found
    if segments[0] in PROCESSING:
        work, path = _OF_PROCESSING[operation.method], segments[0]
        return lambda call: work(call, path)
    if operation.call.partition(".")[0] not in ("buckets", "media"):
        return None
    return _OTHERS.get((operation.method, "/".join(segments), operation.params is not None))
