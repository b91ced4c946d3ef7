"""The benchmark measures correctly: its clock, its table and its inputs.

These tests do not run it; `make bench QUICK=1` does.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from lxml import etree

from cloudinfinite import OPERATIONS, HttpResponse

from . import inputs
from .plan import Plan
from .processes import of_process, run_program
from .table import Row, format_time, render
from .timing import Contender, Figure, Race, alternate, race

# There are too few values of these for every job to have its own.
_SHARED = {"Code", "Type", "State", "Tag", "JobLevel", "Region", "Message", "StartTime", "EndTime"}


def test_contenders_take_turns_and_the_order_alternates() -> None:
    seen: list[str] = []

    def run(name: str) -> float:
        seen.append(name)
        return 1.0

    times = alternate({"a": lambda: run("a"), "b": lambda: run("b")}, 3).times
    assert "".join(seen) == "abbaab"
    assert times == {"a": [1.0] * 3, "b": [1.0] * 3}


def test_only_the_work_is_timed_and_inputs_are_fresh() -> None:
    clock = iter(range(1000))
    prepared = count()
    given: list[int] = []

    def prepare() -> Callable[[], object]:
        number = next(prepared)
        return lambda: given.append(number)

    result = race([Contender("a", prepare, calls=4)], 3, clock=lambda: next(clock))
    assert result.times == {"a": [0.25] * 3}
    assert given == [0, 1, 2, 3]


def test_slower_work_takes_longer() -> None:
    few, many = range(2_000), range(20_000)
    result = race(
        [Contender("few", lambda: lambda: sum(few)), Contender("many", lambda: lambda: sum(many))],
        7,
    )
    assert 3 < result.ratio("many", "few").value < 30
    assert result.fastest(["many", "few"]) == "few"


def test_ratios_use_the_fastest_runs_and_spread_over_rounds() -> None:
    result = Race({"a": [3.0, 4.0, 30.0], "b": [1.0, 4.0, 10.0]})
    assert result.ratio("a", "b") == Figure(3.0, 1.0, 3.0)
    assert result.figure("a") == Figure(3.0, 3.0, 30.0)
    assert result.medians("b") == {"b": 4.0}
    assert Figure.middle(range(11)) == Figure(5, 1, 9)
    assert Figure.least([7.0]) == Figure(7.0, 7.0, 7.0)


def test_other_threads_are_not_measured() -> None:
    over = threading.Event()

    def spin() -> None:
        while not over.is_set():
            sum(range(1_000))

    other = threading.Thread(target=spin, daemon=True)
    other.start()
    result = race([Contender("idle", lambda: lambda: time.sleep(0.05))], 1)
    over.set()
    other.join(10)
    assert result.least("idle") < 0.02


@pytest.mark.parametrize(
    ("figure", "bar", "at_least", "met"),
    [
        (2.0, 3.0, False, True),
        (3.0, 3.0, False, True),
        (3.1, 3.0, False, False),
        (3.0, 3.0, True, True),
        (2.9, 3.0, True, False),
        (9.0, None, False, None),
    ],
)
def test_a_bar_is_met_or_not(
    figure: float, bar: float | None, at_least: bool, met: bool | None
) -> None:
    assert Row(work="w", figure=figure, bar=bar, at_least=at_least).met is met


def test_the_table_shows_rows() -> None:
    figure = Figure(0.002, 0.001, 0.004)
    rows = [
        Row.of("one", figure, scale=1e3, unit="ms", bar=1.5, medians={"a": 0.002, "b": 3e-6}),
        Row(work="another", figure=12345.6, bar=8, at_least=True),
    ]
    assert render(rows).splitlines()[2:] == [
        "one      2 ms     ≤ 1.5 ms  NO   1–4      a 2.00 ms, b 3.0 µs",
        "another  12346 ×  ≥ 8 ×     yes",
    ]
    rate = Row.of("w", Figure(12_345.6, 9_000, 23_456.7), unit="/s")
    assert rate.cells()[1:5] == ("12346 /s", "", "", "9000–23457")
    assert format_time(2) == "2.00 s"
    rows_as_json = json.loads(json.dumps([row.as_json() for row in rows]))
    assert rows_as_json[0] == {
        "work": "one",
        "figure": 2.0,
        "unit": "ms",
        "bar": 1.5,
        "sense": "at most",
        "met": False,
        "spread": [1.0, 4.0],
        "medians": {"a": 0.002, "b": 3e-6},
    }


@pytest.mark.parametrize("indent", [True, False])
def test_a_page_has_all_jobs_and_no_anomaly(indent: bool) -> None:
    page = inputs.page(100, indent=indent)
    answer = OPERATIONS["DescribeInventoryTriggerJobs"].decode_response(HttpResponse(200, {}, page))
    assert not answer.metadata.anomalies
    jobs = answer.jobs_detail
    assert Counter(job.type for job in jobs) == {"Workflow": 50, "Job": 50}
    assert {job.start_time is None for job in jobs} == {True, False}
    assert answer.next_token == "100"


def test_jobs_on_a_page_share_no_value() -> None:
    texts = Counter(
        element.text
        for element in etree.fromstring(inputs.page(100)).iter("{*}*")
        if len(element) == 0 and element.tag not in _SHARED
    )
    assert texts.most_common(1)[0][1] == 1
    assert len(texts) > 100 * 6


def test_inputs_are_fresh_and_reproducible() -> None:
    assert inputs.page(20) == inputs.page(20)
    page = inputs.page(1)
    assert inputs.fresh(page) == page
    assert inputs.fresh(page) is not page
    made = [*inputs.triggers(50, 1), *inputs.triggers(50, 2)]
    for values in zip(*(vars(trigger).values() for trigger in made), strict=True):
        assert len(set(values)) == 100


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("TriggerInventoryWorkflow", inputs.trigger_answer()),
        ("CreateMediaInfoJob", inputs.media_info_answer()),
    ],
)
def test_canned_responses_have_no_anomaly(name: str, body: bytes) -> None:
    answer = OPERATIONS[name].decode_response(HttpResponse(200, {}, body))
    assert answer.jobs_detail
    assert not answer.metadata.anomalies


def test_a_quick_run_has_fewer_rounds(tmp_path: Path) -> None:
    assert Plan(tmp_path).rounds(30) == 30
    assert Plan(tmp_path, quick=True).rounds(30) == 3
    assert Plan(tmp_path, quick=True).rounds(3) == 2


def test_only_the_time_of_the_process_is_measured() -> None:
    spin = run_program("import time\nwhile time.process_time() < 0.3: pass\nprint(0)")
    assert 0.3 <= spin.took < 3
    assert run_program("import time; time.sleep(0.3)").took < 0.3
    assert of_process(os.getpid()) == pytest.approx(time.process_time(), abs=1)


def test_programs_may_use_byte_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert run_program("import sys; print(int(sys.dont_write_bytecode))").json() == 0
    with pytest.raises(AssertionError, match="on purpose"):
        run_program("raise SystemExit('on purpose')")
