"""Both clients take the same steps and reach the same outcomes."""

from __future__ import annotations

import ast
import inspect
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite import AsyncClient, Client
from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.problems import ValidationError
from cloudinfinite_runtime.errors import (
    JobFailedError,
    OutcomeUnknownError,
    PagingError,
    ServerError,
    ThrottledError,
    TransportError,
    WaitTimeoutError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.network import Timeout

from .async_pair import Network, Outcome, Pair, Stopped, Task
from .service import Habits, LateService
from .world import SteppedWorld

LOOK = Task("call", "batch.describe_job", {"job_id": "j1"})
CREATE = Task(
    "call",
    "batch.trigger_workflow",
    {"name": "nightly", "prefix": "uploads/", "workflow_ids": "w1"},
)
MEDIA = Task("call", "media.create_info_job", {"object": "a.mp4"})
ITEMS = Task("items", "batch.iter_jobs", {"size": 2})
PAGES = Task("pages", "media.iter_jobs", {"tag": "MediaInfo"})
WAIT = Task("wait", "batch.wait", {"job": "j1", "timeout": 100})
TASKS = [
    LOOK,
    CREATE,
    MEDIA,
    ITEMS,
    PAGES,
    WAIT,
    Task("call", "media.cancel_job", {"job_id": "j1"}),
    Task("call", "media.describe_job", {"job_id": ["j1", "j2"]}),
    Task("wait", "media.wait", {"job": "j1", "timeout": 20}),
]


@dataclass(frozen=True)
class Reply:
    """The reply to one request.

    Attributes:
        seconds: How long it takes.
        response: The response, or None for a fault.
        sent: With a fault, whether the request may have arrived.
        ahead: Seconds by which the Date header is ahead; None means no such header.
    """

    seconds: float
    response: HttpResponse | None = None
    sent: bool = True
    ahead: float | None = None


def good(state: str = "Running", token: str = "", job_id: str = "j1") -> HttpResponse:
    job = f"<JobsDetail><JobId>{job_id}</JobId><State>{state}</State></JobsDetail>"
    body = f"<Response>{job}<NextToken>{token}</NextToken></Response>"
    return HttpResponse(200, {"x-ci-request-id": "r0"}, body.encode())


def bad(status: int, code: str | None, retry_after: str | None = None) -> HttpResponse:
    body = f"<Error><Code>{code}</Code><Message>no</Message></Error>" if code else "<html>"
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return HttpResponse(status, {"x-ci-request-id": "r1", **headers}, body.encode())


def script(*replies: HttpResponse | Reply) -> Network:
    """Answers with these replies in order; the last one is repeated."""

    def network(world: SteppedWorld) -> Callable[[SignedRequest], HttpResponse]:
        left = [each if isinstance(each, Reply) else Reply(0.1, each) for each in replies]

        def answer(_: SignedRequest) -> HttpResponse:
            reply = left.pop(0) if len(left) > 1 else left[0]
            world.now += reply.seconds
            if reply.response is None:
                raise TransportError("the connection is down", sent=reply.sent)
            if reply.ahead is None:
                return reply.response
            date = {"Date": formatdate(world.now + reply.ahead, usegmt=True)}
            headers = {**reply.response.headers, **date}
            return HttpResponse(reply.response.status, headers, reply.response.body)

        return answer

    return network


responses = st.one_of(
    st.builds(
        good,
        st.sampled_from(["Submitted", "Running", "Success", "Failed", "Cancel"]),
        st.sampled_from(["", "1", "2", "3", "4"]),
        st.sampled_from(["j1", "j1", "j2"]),
    ),
    st.builds(
        bad,
        st.sampled_from([301, 400, 401, 403, 404, 409, 429, 500, 503]),
        st.none() | st.sampled_from([row.code for row in SERVICE.error_codes]),
        st.sampled_from([None, None, "0", "7", "1000"]),
    ),
    st.sampled_from([BUSY := bad(503, None), SLOW_DOWN := bad(429, "SlowDown", "2"), good()]),
    st.sampled_from([HttpResponse(200, {}, b"<Respon"), HttpResponse(204, {}, b"")]),
)
replies = st.builds(
    Reply,
    st.floats(0, 20),
    st.one_of(st.none(), responses, responses),
    st.booleans(),
    st.none() | st.floats(-5000, 5000),
)
rarely = st.sampled_from([0] * 6) | st.integers(1, 6)
pairs = st.builds(
    Pair,
    st.sampled_from(TASKS),
    st.lists(replies, min_size=1, max_size=6).map(lambda each: script(*each)),
    st.fixed_dictionaries(
        {
            "retries": st.integers(0, 4),
            "timeout": st.sampled_from([1.0, 30.0, Timeout()]),
        }
    ),
    seed=st.integers(0, 1000),
    local_clock_ahead=st.floats(-3000, 3000),
    uses_provider=st.booleans(),
    credentials_fail_at=rarely,
    hook_fails_at=rarely,
    stop_at=rarely,
)


@given(pairs)
def test_both_clients_reach_the_same_outcome(pair: Pair) -> None:
    outcome = pair.both()
    assert outcome.given or outcome.error
    assert outcome.count("end") == outcome.count("begin")
    # Once per attempt, even if a hook prevents it or it comes too late.
    assert not pair.uses_provider or outcome.count("asked") >= len(outcome.exchanges)


@given(st.integers(0, 10**6), st.integers(0, 3), st.sampled_from([CREATE, MEDIA]))
def test_both_clients_create_once_in_the_same_way(seed: int, retries: int, task: Task) -> None:
    Pair(task, late, {"create_once": True, "retries": retries, "timeout": 500}, seed).both()


def late(world: SteppedWorld) -> Callable[[SignedRequest], HttpResponse]:
    return LateService(world, Habits()).answer


def test_create_once_is_tried_with_every_outcome() -> None:
    seen: Counter[str] = Counter()
    for seed in range(60):
        settings = {"create_once": True, "timeout": 500}
        outcome = Pair((CREATE, MEDIA)[seed % 2], late, settings, seed).both()
        if outcome.error:
            seen[outcome.error["type"].__name__] += 1
        else:
            seen["recovered" if outcome.given[0][1].recovered else "answered"] += 1
            seen["again"] += sum(each.method == "POST" for each in outcome.exchanges) > 1
    names = ("answered", "recovered", "again", "OutcomeUnknownError")
    assert min(seen[name] for name in names) >= 3, seen


GONE = Reply(0.1, None, sent=False)
CONNECTION_LOST = Reply(0.1, None)


def answered(number: int, attempts: int) -> Callable[[Outcome], bool]:
    return lambda it: len(it.given) == number and len(it.exchanges) == attempts and not it.error


def failed(kind: type[Exception], attempts: int) -> Callable[[Outcome], bool]:
    return lambda it: it.error["type"] is kind and len(it.error["attempts"]) == attempts


CASES: dict[str, tuple[Task, list[Any], Callable[[Outcome], bool]]] = {
    "an answer": (LOOK, [good()], answered(1, 1)),
    "an answer after retries": (LOOK, [SLOW_DOWN, CONNECTION_LOST, good()], answered(1, 3)),
    "throttled for too long": (LOOK, [SLOW_DOWN], failed(ThrottledError, 3)),
    "created after a refusal": (CREATE, [SLOW_DOWN, GONE, good()], answered(1, 3)),
    "created or not": (CREATE, [SLOW_DOWN, CONNECTION_LOST], failed(OutcomeUnknownError, 2)),
    "a list": (ITEMS, [good(token="1"), BUSY, good(token="2"), good()], answered(3, 4)),
    "pages": (PAGES, [good(token="1"), good()], answered(2, 2)),
    "a list that fails": (ITEMS, [good(token="1"), BUSY], failed(ServerError, 3)),
    "an endless list": (PAGES, [good(token="1")], failed(PagingError, 0)),
    "a job that succeeds": (WAIT, [good("Submitted"), BUSY, good("Success")], answered(3, 3)),
    "a job that fails": (WAIT, [good(), good("Failed")], failed(JobFailedError, 0)),
    "a job that keeps running": (WAIT, [good()], failed(WaitTimeoutError, 0)),
    "invalid arguments": (
        replace(LOOK, arguments={"job_id": ""}),
        [good()],
        failed(ValidationError, 0),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_known_cases_have_the_same_outcome_in_both_clients(name: str) -> None:
    task, replies, check = CASES[name]
    outcome = Pair(task, script(*replies)).both()
    assert check(outcome), outcome


# Long enough to be interrupted in a call, before the next attempt, and between two lookups.
INTERRUPTED: dict[str, tuple[Task, Network, dict[str, Any]]] = {
    "call": (LOOK, script(SLOW_DOWN, CONNECTION_LOST, good()), {}),
    "create": (CREATE, script(SLOW_DOWN, GONE, good()), {}),
    "create once": (CREATE, script(CONNECTION_LOST, good(), BUSY, good()), {"create_once": True}),
    "wait": (WAIT, script(good(), BUSY, good(), good("Success")), {}),
    "list": (ITEMS, script(good(token="1"), BUSY, good(token="2"), good()), {}),
}


@pytest.mark.parametrize("name", INTERRUPTED)
def test_an_interrupt_leaves_all_hooks_and_sends_nothing_more(
    name: str,
) -> None:
    task, network, settings = INTERRUPTED[name]
    complete = Pair(task, network, settings).both()
    steps = len(complete.exchanges) + len(complete.slept)
    assert steps >= 5
    for stop in range(1, steps + 1):
        outcome = Pair(task, network, settings, stop_at=stop).both()
        assert outcome.error["type"] is Stopped
        assert len(outcome.exchanges) + len(outcome.slept) == stop - 1
        assert outcome.count("end") == outcome.count("begin")
        # The same as without an interrupt, up to this point.
        assert outcome.exchanges == complete.exchanges[: len(outcome.exchanges)]


FAMILIES = {each.family for each in OPERATIONS.values()}


def test_both_clients_have_the_same_methods_and_parameters() -> None:
    methods = {name for name in dir(Client) if not name.startswith("_")}
    assert {name for name in dir(AsyncClient) if not name.startswith("_")} == (
        methods - {"close"} | {"aclose"}
    )
    assert methods > FAMILIES
    for name in methods - {"close"} - FAMILIES:
        one, other = (inspect.signature(getattr(each, name)) for each in (Client, AsyncClient))
        assert one.parameters == other.parameters, name
        returned = other.return_annotation.replace("AbstractAsync", "Abstract").replace("Async", "")
        assert one.return_annotation == returned, name
        is_later = inspect.iscoroutinefunction(getattr(AsyncClient, name))
        assert is_later is not (name in ("stream", "with_options"))
    made, made_async = (
        {name: each.default for name, each in inspect.signature(kind).parameters.items()}
        for kind in (Client, AsyncClient)
    )
    del made["session"]
    assert made == made_async


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_both_clients_have_the_same_signatures_for_type_checkers(family: str) -> None:
    """At run time, both clients share their calls; only the annotations of the asynchronous ones
    differ."""
    folder = Path(cloudinfinite.__path__[0]) / family
    signatures = _signatures(folder / "calls.py")
    assert signatures
    assert _signatures(folder / "async_calls.py") == {
        name: (
            "-> Pager[" not in signature and "ContextManager[" not in signature,
            signature.replace("-> Pager[", "-> AsyncPager[").replace(
                "AbstractContextManager[", "AbstractAsyncContextManager[Async"
            ),
        )
        for name, (_, signature) in signatures.items()
    }


def _signatures(path: Path) -> dict[str, tuple[bool, str]]:
    """Returns, for each method, whether it must be awaited, and its signature as text."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        node.name: (
            isinstance(node, ast.AsyncFunctionDef),
            f"{ast.unparse(node.args)} -> {ast.unparse(node.returns) if node.returns else ''}",
        )
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, functions)
    }
