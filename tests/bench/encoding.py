"""Validating and encoding the request that starts a workflow on many objects, from datetimes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from lxml import etree

from . import arguments, inputs, peers
from .inputs import Trigger
from .plan import Plan
from .table import Row
from .timing import Contender, race

_CALLS = 100
_BAR = 4.0

Write = Callable[[Trigger], bytes]


def measure(plan: Plan) -> list[Row]:
    """Returns a row comparing it with the official SDK's writer, which validates nothing."""
    writers: dict[str, Write] = {"ours": arguments.encode, "format_xml": _format_xml()}
    _check(writers)
    run = race([_contender(name, write) for name, write in writers.items()], plan.rounds(160))
    return [
        Row.of(
            "validate and encode a trigger request, format_xml to ours",
            run.ratio("format_xml", "ours"),
            bar=_BAR,
            at_least=True,
            medians=run.medians(),
        )
    ]


def _contender(name: str, write: Write) -> Contender:
    seeds = count()

    def prepare() -> Callable[[], object]:
        given = inputs.triggers(_CALLS, next(seeds))

        def work() -> None:
            for trigger in given:
                write(trigger)

        return work

    return Contender(name, prepare, _CALLS)


def _format_xml() -> Write:
    format_xml = peers.format_xml()
    return lambda trigger: format_xml(data=arguments.mapping_of(trigger), root="Request")


def _check(writers: dict[str, Write]) -> None:
    """Checks that all writers write the same document."""
    (trigger,) = inputs.triggers(1)
    documents = {
        name: etree.tostring(etree.fromstring(write(trigger)), method="c14n")
        for name, write in writers.items()
    }
    assert len(set(documents.values())) == 1, documents
