"""Checking and writing the request that starts a workflow on many objects, from datetimes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from cloudinfinite import OPERATIONS, models

from . import inputs, peers
from .inputs import Trigger
from .plan import Plan
from .table import Row
from .timing import Contender, race

_OPERATION = "TriggerInventoryWorkflow"
_CALLS = 100
_PEERS = {"format_xml": 6.0, "xsdata": 12.0}

Write = Callable[[Trigger], bytes]


def measure(plan: Plan) -> list[Row]:
    """A row for each peer."""
    writers = {"ours": _ours(), "format_xml": _dictionaries(), "xsdata": _serializer()}
    _check(writers)
    run = race([_contender(name, write) for name, write in writers.items()], plan.rounds(160))
    return [
        Row.of(
            f"validate and encode a trigger request, {name} to ours",
            run.ratio(name, "ours"),
            bar=bar,
            at_least=True,
            medians=run.medians("ours", name),
        )
        for name, bar in _PEERS.items()
    ]


def _contender(name: str, write: Write) -> Contender:
    seeds = iter(range(1_000_000))

    def prepare() -> Callable[[], object]:
        given = inputs.triggers(_CALLS, next(seeds))

        def work() -> None:
            for trigger in given:
                write(trigger)

        return work

    return Contender(name, prepare, _CALLS)


def _ours() -> Write:
    encode = OPERATIONS[_OPERATION].encode_request

    def write(trigger: Trigger) -> bytes:
        return encode(
            name=trigger.name,
            input=source_of(trigger),
            operation=operation_of(trigger),
        ).body

    return write


def _serializer() -> Write:
    render = peers.xsdata_writer()

    def write(trigger: Trigger) -> bytes:
        request = models.TriggerInventoryWorkflowRequest(
            name=trigger.name,
            input=source_of(trigger),
            operation=operation_of(trigger),
        )
        return render(request).encode()

    return write


def source_of(trigger: Trigger) -> models.InventoryTriggerInput:
    """The request's `Input`."""
    return models.InventoryTriggerInput(prefix=trigger.prefix)


def operation_of(trigger: Trigger) -> models.InventoryWorkflowOperation:
    """The request's `Operation`."""
    return models.InventoryWorkflowOperation(
        workflow_ids=trigger.workflow,
        time_interval=models.TimeInterval(start=trigger.start, end=trigger.end),
    )


def _dictionaries() -> Write:
    format_xml = peers.format_xml()

    def write(trigger: Trigger) -> bytes:
        return format_xml(data=mapping_of(trigger), root="Request")

    return write


def mapping_of(trigger: Trigger) -> dict[str, Any]:
    """The request's body as the official SDK takes it."""
    shape = "%Y-%m-%dT%H:%M:%S%z"
    return {
        "Name": trigger.name,
        "Type": "Workflow",
        "Input": {"Prefix": trigger.prefix},
        "Operation": {
            "TimeInterval": {
                "Start": trigger.start.strftime(shape),
                "End": trigger.end.strftime(shape),
            },
            "WorkflowIds": trigger.workflow,
        },
    }


def _check(writers: dict[str, Write]) -> None:
    """See that all write the same document."""
    (trigger,) = inputs.triggers(1)
    documents = {
        name: etree.tostring(etree.fromstring(write(trigger)), method="c14n")
        for name, write in writers.items()
    }
    assert len(set(documents.values())) == 1, documents
