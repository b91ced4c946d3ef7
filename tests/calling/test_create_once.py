"""Hundreds of trials of create-once within its assumptions, and what happens beyond them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from cloudinfinite import batch, media
from cloudinfinite.operations import OPERATIONS
from cloudinfinite_runtime.calling.call import call
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import (
    CloudInfiniteError,
    ConfigurationError,
    OutcomeUnknownError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.settings.network import Timeout
from cloudinfinite_runtime.settings.retry import CreateOnce

from .service import Habits, LateService
from .world import SteppedWorld

BATCH: dict[str, Any] = {
    "name": "nightly",
    "input": batch.InventoryTriggerInput(prefix="uploads/"),
    "operation": batch.InventoryWorkflowOperation(workflow_ids="w1"),
}
MEDIA: dict[str, Any] = {"input": media.JobInput(object="demo.mp4")}
CALLS = {"TriggerInventoryWorkflow": BATCH, "CreateMediaInfoJob": MEDIA}


@dataclass
class Trial:
    """The outcome of one call, after all requests have arrived."""

    service: LateService
    answer: Any = None
    error: CloudInfiniteError | None = None

    @property
    def job_id(self) -> str:
        detail = self.answer.jobs_detail
        job: str = (detail[0] if isinstance(detail, list) else detail).job_id
        return job


def try_once(
    seed: int,
    habits: Habits,
    *,
    ahead: float = 0.0,
    total: float | None = 3000,
    once: CreateOnce | bool = True,
) -> Trial:
    name = ("TriggerInventoryWorkflow", "CreateMediaInfoJob")[seed % 2]
    world = SteppedWorld(seed, local_clock_ahead=ahead)
    service = LateService(world, habits)
    caller = world.caller(
        create_once=once, timeout=Timeout(total=total), retries=world.random.randrange(4)
    )
    trial = Trial(service)
    try:
        trial.answer = world.run(call(caller, OPERATIONS[name], CALLS[name]), service.answer)
    except CloudInfiniteError as error:
        trial.error = error
    service.let_everything_arrive()
    return trial


@pytest.mark.parametrize("block", range(3))
def test_nothing_is_duplicated_or_lost(block: int) -> None:
    outcomes = {"answered": 0, "recovered": 0, "unknown": 0, "failed": 0, "retried": 0}
    for seed in range(block * 100, block * 100 + 100):
        habits = Habits(clock_ahead=(-2000, 0, 2000)[seed % 3], slow_list=(1, 50)[seed // 3 % 2])
        # Local clocks that are right, slightly ahead, far ahead, and far behind.
        trial = try_once(seed, habits, ahead=(0, 10, 50, 3000, -3000)[seed % 5])
        made = trial.service.jobs
        assert len(made) <= 1, f"seed {seed} made {len(made)}"
        if trial.answer is not None:
            assert [job.job_id for job in made] == [trial.job_id], f"seed {seed}"
            outcomes["recovered" if trial.answer.metadata.recovered else "answered"] += 1
            outcomes["retried"] += trial.service.creates > 1
        elif isinstance(trial.error, OutcomeUnknownError):
            outcomes["unknown"] += 1
        else:
            # Any other error means that nothing was created.
            assert isinstance(trial.error, ServiceError | TransportError), f"seed {seed}"
            assert not made, f"seed {seed}: {trial.error}"
            outcomes["failed"] += 1
    # The trials prove little unless each outcome is frequent in each block.
    assert outcomes["answered"] >= 20, outcomes
    assert outcomes["recovered"] >= 10, outcomes
    assert outcomes["retried"] >= 20, outcomes


def test_a_service_that_accepts_expired_signatures_can_create_duplicates() -> None:
    trials = [
        try_once(
            seed, Habits(refuses_expired=False, late=600), once=CreateOnce(validity=5, settle=5)
        )
        for seed in range(200)
    ]
    assert any(len(trial.service.jobs) > 1 for trial in trials)


def test_a_service_with_a_lagging_list_can_create_duplicates() -> None:
    trials = [try_once(seed, Habits(settle=600)) for seed in range(200)]
    assert any(len(trial.service.jobs) > 1 for trial in trials)
    # If the list shows both, the caller gets an error instead of one of them.
    errors = [each.error for each in trials if isinstance(each.error, OutcomeUnknownError)]
    assert any(len(error.found) > 1 for error in errors)
    assert any("2 have its mark" in str(error) for error in errors)


def test_nothing_is_retried_if_the_look_up_is_denied() -> None:
    for seed in range(200):
        trial = try_once(seed, Habits(lookup_denied=True))
        assert len(trial.service.jobs) <= 1
        if isinstance(trial.error, OutcomeUnknownError):
            assert "the lookup failed: AccessDenied" in str(trial.error)
            # Only what was certainly refused was retried before.
            assert all(each.error for each in trial.error.attempts)
            assert trial.service.creates == len(trial.error.attempts)
        elif trial.answer is not None:
            assert not trial.answer.metadata.recovered


def test_nothing_is_retried_if_too_little_time_is_left() -> None:
    unknown = 0
    for seed in range(200):
        trial = try_once(seed, Habits(), total=50)
        assert len(trial.service.jobs) <= 1
        if isinstance(trial.error, OutcomeUnknownError):
            unknown += 1
            assert trial.service.world.now - 10_000 < 1_800_000_000 + 50 + 60 + 1
    assert unknown


def test_a_found_job_is_returned_as_the_answer() -> None:
    world = SteppedWorld(3)
    service = LateService(world, Habits(trouble=0, settle=0))
    caller = world.caller(create_once=True)
    lost: list[Any] = []

    def lose_the_first(exchange: Any) -> Any:
        answer = service.answer(exchange)
        if not lost:
            lost.append(exchange)
            raise TransportError("the connection was lost")
        return answer

    operation = OPERATIONS["CreateMediaInfoJob"]
    options = media.MediaJobOptions(user_data="order 7")
    answer = world.run(call(caller, operation, {**MEDIA, "operation": options}), lose_the_first)
    assert service.creates == 1
    assert [job.job_id for job in answer.jobs_detail] == ["j1"]
    assert answer.metadata.recovered
    assert [attempt.error for attempt in answer.metadata.attempts] == ["the connection was lost"]
    # The caller's own value is unchanged; the mark is appended.
    assert options.user_data == "order 7"
    assert service.jobs[0].mark.startswith("order 7-")
    assert len(service.jobs[0].mark) == len("order 7-") + 20
    # Only the response was lost, so there is no need to wait for the signature to expire.
    assert sum(world.slept) < 10


def test_a_name_without_room_for_the_mark_is_refused() -> None:
    world = SteppedWorld()
    caller = world.caller(create_once=True)
    steps = call(caller, OPERATIONS["TriggerInventoryWorkflow"], {**BATCH, "name": "n" * 108})
    with pytest.raises(
        ValidationError, match=r"\(Request\.Name\) must have at most 128 characters"
    ):
        world.run(steps, lambda exchange: pytest.fail("sent"))


def test_create_once_needs_a_look_up() -> None:
    from dataclasses import replace

    world = SteppedWorld()
    operation = replace(OPERATIONS["TriggerInventoryWorkflow"], recovery=None)
    with pytest.raises(ConfigurationError, match="create_once is impossible for"):
        call(world.caller(create_once=True), operation, BATCH)


@pytest.mark.parametrize("wrong", [{"validity": 4}, {"settle": -1}, {"validity": True}])
def test_invalid_assumptions_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="must be"):
        CreateOnce(**wrong)


@pytest.mark.parametrize("name", CALLS)
def test_extra_fields_that_would_hide_the_mark_are_refused(name: str) -> None:
    world = SteppedWorld()
    extra = {"TriggerInventoryWorkflow": {"Name": "n"}, "CreateMediaInfoJob": {"Tag": "Other"}}
    steps = call(
        world.caller(create_once=True),
        OPERATIONS[name],
        {**CALLS[name], "extra_fields": extra[name]},
    )
    with pytest.raises(ConfigurationError, match="create_once cannot be combined with"):
        world.run(steps, lambda exchange: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match="create_once needs a string in name"):
        world.run(
            call(
                world.caller(create_once=True),
                OPERATIONS["TriggerInventoryWorkflow"],
                {**BATCH, "name": None, "validate": False},
            ),
            lambda exchange: pytest.fail("sent"),
        )


@pytest.mark.parametrize("wrong", [{"UserData": "x"}, "x"])
def test_wrong_types_are_left_to_validation(wrong: Any) -> None:
    world = SteppedWorld()
    steps = call(
        world.caller(create_once=True),
        OPERATIONS["CreateMediaInfoJob"],
        {**MEDIA, "operation": wrong},
    )
    with pytest.raises(ValidationError, match=r"Request\.Operation"):
        world.run(steps, lambda exchange: pytest.fail("sent"))


def test_a_failing_look_up_does_not_hide_the_unknown_outcome() -> None:
    world = SteppedWorld()
    service = LateService(world, Habits(trouble=0))

    def answer(exchange: Any) -> Any:
        if exchange.method == "GET":
            raise LookupError("raised by a hook")
        service.answer(exchange)
        raise TransportError("the connection was lost")

    steps = call(world.caller(create_once=True), OPERATIONS["TriggerInventoryWorkflow"], BATCH)
    with pytest.raises(OutcomeUnknownError, match="the lookup failed: LookupError"):
        world.run(steps, answer)
    assert service.creates == 1
