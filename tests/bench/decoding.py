"""Decoding a page of batch jobs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from lxml import etree

from cloudinfinite import OPERATIONS, HttpResponse

from . import inputs, peers
from .plan import Plan
from .table import Row
from .timing import Contender, Race, race

_OPERATION = "DescribeInventoryTriggerJobs"
_PAGE = 100
_TO_LXML = {"indented": 2.8, "compact": 3.8}
_MANY = 10_000
_HEADERS = {
    "Content-Type": "application/xml",
    "Date": "Sun, 01 Nov 2026 00:00:00 GMT",
    "Server": "tencent-ci",
    "x-ci-request-id": "NTk0MjdmODlfMjQ4OGY3XzYzYzhf",
}


def measure(plan: Plan) -> list[Row]:
    """Returns rows comparing a page with three peers, with and without white space, and of many
    more jobs."""
    _check()
    pages = {"indented": inputs.page(_PAGE), "compact": inputs.page(_PAGE, indent=False)}
    rows = []
    for layout, bar in _TO_LXML.items():
        page = pages[layout]
        run = race([_ours(page), _lxml(page)], plan.rounds(200))
        rows.append(
            _row(f"decode {_PAGE} jobs, {layout}, to lxml.etree.fromstring", run, "lxml", bar=bar)
        )
    page = pages["indented"]
    readers = [_reader(name, page) for name in peers.handlers()]
    run = race([_ours(page), _dictionaries(page), *readers], plan.rounds(24))
    best = run.fastest([reader.name for reader in readers])
    rows.append(_faster(f"decode {_PAGE} jobs, xsdata's best handler to ours", run, best, bar=8.0))
    rows.append(_faster(f"decode {_PAGE} jobs, xml_to_dict to ours", run, "xml_to_dict", bar=5.0))
    return rows + _growth(plan)


def _growth(plan: Plan) -> list[Row]:
    """Returns the cost of a job among many relative to its cost on a page, divided by that of
    lxml."""
    page, many = inputs.page(_PAGE), inputs.page(_MANY)
    rows = []
    for collector in (False,) if plan.quick else (False, True):
        small, large = (
            race([_ours(body), _lxml(body)], plan.rounds(rounds), collector=collector)
            for body, rounds in ((page, 100), (many, 8))
        )
        ours, theirs = (
            (large.least(name) / _MANY) / (small.least(name) / _PAGE) for name in ("ours", "lxml")
        )
        rows.append(
            Row(
                work="the same, collecting garbage"
                if collector
                else f"decode {_MANY:,} jobs, growth of a job's cost to lxml's own",
                figure=ours / theirs,
                bar=None if collector else 1.2,
                medians=large.medians(),
            )
        )
    return rows


def _row(work: str, run: Race, peer: str, *, bar: float) -> Row:
    return Row.of(work, run.ratio("ours", peer), bar=bar, medians=run.medians("ours", peer))


def _faster(work: str, run: Race, peer: str, *, bar: float) -> Row:
    return Row.of(
        work, run.ratio(peer, "ours"), bar=bar, at_least=True, medians=run.medians("ours", peer)
    )


def _ours(page: bytes) -> Contender:
    decode = OPERATIONS[_OPERATION].decode_response

    def prepare() -> Callable[[], object]:
        return partial(decode, HttpResponse(200, _HEADERS, inputs.fresh(page)))

    return Contender("ours", prepare)


def _lxml(page: bytes) -> Contender:
    return Contender("lxml", lambda: partial(etree.fromstring, inputs.fresh(page)))


def _dictionaries(page: bytes) -> Contender:
    read = peers.xml_to_dict()
    return Contender("xml_to_dict", lambda: partial(read, inputs.fresh(page)))


def _reader(handler: str, page: bytes) -> Contender:
    read = peers.xsdata_reader(handler, _answer_type())
    return Contender(handler, lambda: partial(read, inputs.fresh(page)))


def _answer_type() -> type[Any]:
    return type(OPERATIONS[_OPERATION].decode_response(HttpResponse(200, {}, inputs.page(1))))


def _check() -> None:
    """Checks that all readers read the same from a page."""
    page = inputs.page(_PAGE)
    ours = OPERATIONS[_OPERATION].decode_response(HttpResponse(200, {}, page))
    assert not ours.metadata.anomalies
    last = ours.jobs_detail[-1]
    for handler in peers.handlers():
        theirs = peers.xsdata_reader(handler, _answer_type())(page)
        assert len(theirs.jobs_detail) == _PAGE
        assert theirs.jobs_detail[0] == ours.jobs_detail[0]
        assert theirs.jobs_detail[-1].operation == last.operation
    dictionary = peers.xml_to_dict()(page)
    assert [job["JobId"] for job in dictionary["JobsDetail"]] == [
        job.job_id for job in ours.jobs_detail
    ]
