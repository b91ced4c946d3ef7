"""The trials of create-once against the emulator, which checks signatures, bodies and lists."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import settings

from cloudinfinite import batch, media
from cloudinfinite.operations import OPERATIONS
from cloudinfinite_emulator import Action, Fault, Job, Kind
from cloudinfinite_runtime.calling.call import call
from cloudinfinite_runtime.errors import (
    CloudInfiniteError,
    OutcomeUnknownError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.settings.network import Timeout

from .emulated import WorldOnEmulator
from .world import SteppedWorld

CALLS: dict[str, dict[str, Any]] = {
    "TriggerInventoryWorkflow": {
        "name": "nightly",
        "input": batch.InventoryTriggerInput(prefix="uploads/"),
        "operation": batch.InventoryWorkflowOperation(workflow_ids="w1"),
    },
    "CreateMediaInfoJob": {"input": media.JobInput(object="demo.mp4")},
}
SEEDS = 100 if settings().max_examples < 10 else 200 * (1 + settings().max_examples // 100)
OFTEN = (
    *("act-late", "list-late", "delay", "cut", "wrong-length"),
    *("status", "status-after", "html", "html-after", "reset", "reset-after"),
    *("act-late, made", "act-late, SignatureExpired"),
)
LISTED_BY_NAME = {"TriggerInventoryWorkflow"}


class Trial:
    """The outcome of one call, after all requests have arrived."""

    def __init__(self, seed: int, name: str, **habits: float) -> None:
        # Local clocks that are right, slightly ahead, far ahead, and far behind; the same for the
        # emulator's clock.
        world = SteppedWorld(seed, local_clock_ahead=(0, 10, 50, 3000, -3000)[seed % 5])
        self.emulated = WorldOnEmulator(world, name, ahead=(-2000, 0, 2000)[seed % 3], **habits)
        caller = world.caller(
            create_once=True, timeout=Timeout(total=3000), retries=world.random.randrange(4)
        )
        self.answer: Any = None
        self.error: CloudInfiniteError | None = None
        try:
            self.answer = world.run(
                call(caller, OPERATIONS[name], CALLS[name]), self.emulated.answer
            )
        except CloudInfiniteError as error:
            self.error = error
        self.emulated.let_everything_arrive()
        self.made = self.emulated.made

    @property
    def job_id(self) -> str:
        """The ID that the caller got."""
        detail = self.answer.jobs_detail
        returned: str = (detail[0] if isinstance(detail, list) else detail).job_id
        return returned

    @property
    def outcome(self) -> str:
        """The kind of outcome, after checking that what the caller learned is true."""
        if self.answer is not None:
            assert [job.job_id for job in self.made] == [self.job_id]
            return "recovered" if self.answer.metadata.recovered else "answered"
        assert len(self.made) <= 1
        if isinstance(self.error, OutcomeUnknownError):
            return "unknown"
        # Any other error means that nothing was created.
        assert isinstance(self.error, ServiceError | TransportError)
        assert not self.made, self.error
        return "failed"


def mark_of(job: Job) -> str | None:
    if job.kind is Kind.BATCH:
        return job.labels["Name"]
    return None if job.operation is None else job.operation.findtext("UserData")


@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_duplicated_or_lost(name: str) -> None:
    outcomes: Counter[str] = Counter()
    met: Counter[str] = Counter()
    for seed in range(SEEDS):
        trial = Trial(seed, name)
        try:
            outcomes[trial.outcome] += 1
        except AssertionError as error:
            raise AssertionError(f"seed {seed} of {name}") from error
        emulated = trial.emulated
        outcomes["retried"] += trial.answer is not None and emulated.creates > 1
        met += emulated.met
        for entry in emulated.service.account.journal.entries:
            assert entry.code != "InvalidAuthorization"
            assert not entry.deviations
            if "act-late" in entry.faults:
                met[f"act-late, {entry.code or 'made'}"] += 1
            met["next page"] += b"nextToken=" in entry.request.raw_query
        marks = {mark_of(job) for job in trial.made}
        assert len(marks) == len(trial.made)
        assert None not in marks
    # The trials prove little unless all of this is frequent.
    least = {"answered": 20, "recovered": 20, "unknown": 10, "failed": 10, "retried": 30}
    assert {each: outcomes[each] for each in least if outcomes[each] < least[each]} == {}, outcomes
    assert {each: met[each] for each in OFTEN if met[each] < 2} == {}, met
    assert name in LISTED_BY_NAME or met["next page"] >= 40


def test_a_look_up_requests_full_pages() -> None:
    # 2,000 jobs were created just before, within the window of the lookup.
    world = SteppedWorld(1)
    emulated = WorldOnEmulator(world, "CreateMediaInfoJob", strangers=2000)
    faults = emulated.service.account.faults
    faults.clear()
    faults.add(Fault(action=Action.RESET, operation="CreateMediaInfoJob", nth=1, after=True))
    steps = call(
        world.caller(create_once=True, retries=0),
        OPERATIONS["CreateMediaInfoJob"],
        CALLS["CreateMediaInfoJob"],
    )
    answer = world.run(steps, emulated.answer)
    assert answer.metadata.recovered
    entries = emulated.service.account.journal.entries
    assert sum(each.request.method == "GET" for each in entries) == 21


def test_the_same_seed_gives_the_same_trial() -> None:
    for name in CALLS:
        one, other = Trial(7, name), Trial(7, name)
        assert one.outcome == other.outcome
        assert one.emulated.met == other.emulated.met
        assert [mark_of(job) for job in one.made] == [mark_of(job) for job in other.made]


@pytest.mark.parametrize("name", CALLS)
def test_a_lagging_list_can_cause_a_duplicate(name: str) -> None:
    # What the trials above would find if the emulator went beyond the assumptions.
    assert any(len(Trial(seed, name, settle=600).made) > 1 for seed in range(60))
