"""The methods of the tiny API's clients: what they take, hand on, give back and say."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
import tinyapi

from cloudinfinite_codegen.operation_checks import RESERVED_ARGUMENTS
from cloudinfinite_runtime.operation import Operation

from .values import MODEL, argument

CALLS = {
    "DescribeOrder": "describe_order",
    "DescribeOrders": "describe_orders",
    "Import": "import_",
    "ListToys": "list_toys",
    "MakeToy": "make_toy",
    "MeltToy": "melt_toy",
    "PlaceOrder": "place_order",
}
ITERATORS = {"DescribeOrders": "iter_orders", "ListToys": "iter_list_toys"}
WAITERS = {"DescribeOrder": "wait_for_order"}
CLIENTS = [tinyapi.Client, tinyapi.AsyncClient]

Call = tuple[str, str, dict[str, Any]]


class Recorder(tinyapi.Client):
    """A client that keeps what its methods hand on."""

    def __init__(self) -> None:
        self.calls: list[Call] = []

    def _call(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any:
        self.calls.append(("call", operation.name, {**fields, **options}))
        return {**fields, **options}

    def _iterate(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any:
        self.calls.append(("iterate", operation.name, {**fields, **options}))
        return {**fields, **options}

    def _wait(
        self,
        operation: Operation[Any],
        target: Any,
        timeout: float,
        on_progress: Callable[[Any], object] | None,
        options: Mapping[str, Any],
    ) -> Any:
        given = {"id": target, "timeout": timeout, "on_progress": on_progress, **options}
        self.calls.append(("wait", operation.name, given))
        return given


class AsyncRecorder(tinyapi.AsyncClient):
    """The same for the other kind of client."""

    def __init__(self) -> None:
        self.calls: list[Call] = []

    async def _call(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any:
        self.calls.append(("call", operation.name, {**fields, **options}))
        return {**fields, **options}

    def _iterate(
        self, operation: Operation[Any], fields: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any:
        self.calls.append(("iterate", operation.name, {**fields, **options}))
        return {**fields, **options}

    async def _wait(
        self,
        operation: Operation[Any],
        target: Any,
        timeout: float,
        on_progress: Callable[[Any], object] | None,
        options: Mapping[str, Any],
    ) -> Any:
        given = {"id": target, "timeout": timeout, "on_progress": on_progress, **options}
        self.calls.append(("wait", operation.name, given))
        return given


@pytest.fixture(params=[Recorder, AsyncRecorder])
def recorder(request: pytest.FixtureRequest) -> Recorder | AsyncRecorder:
    made: Recorder | AsyncRecorder = request.param()
    return made


def outcome(given: Any) -> Any:
    """What a method comes to, however it is waited for."""

    async def wait(awaitable: Awaitable[Any]) -> Any:
        return await awaitable

    return asyncio.run(wait(given)) if inspect.isawaitable(given) else given


def fields_of(name: str) -> list[dict[str, Any]]:
    facts = MODEL["operations"][name]
    types = [facts[word] for word in ("params", "request") if word in facts]
    fields = [field for each in types for field in MODEL["records"][each]["fields"]]
    return [field for field in fields if "fixed" not in field]


def test_there_is_a_method_for_each_thing_that_the_spec_tells() -> None:
    operations = MODEL["operations"]
    assert set(CALLS) == set(operations)
    assert set(ITERATORS) == {name for name, facts in operations.items() if "paging" in facts}
    assert set(WAITERS) == {name for name, facts in operations.items() if "waiting" in facts}


@pytest.mark.parametrize(
    ("kind", "name", "method"),
    [
        *(("call", name, method) for name, method in CALLS.items()),
        *(("iterate", name, method) for name, method in ITERATORS.items()),
    ],
)
def test_a_stub_takes_every_field_and_hands_it_on(
    recorder: Recorder | AsyncRecorder, kind: str, name: str, method: str
) -> None:
    fields = fields_of(name)
    parameters = inspect.signature(getattr(type(recorder), method)).parameters
    names = [argument(field) for field in fields]
    assert list(parameters)[: len(fields) + 1] == ["self", *names]
    assert set(parameters) == {*names, *RESERVED_ARGUMENTS}
    for field in fields:
        parameter = parameters[argument(field)]
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert (parameter.default is inspect.Parameter.empty) == field["required"]
    given = {name: object() for name in parameters if name != "self"}
    assert outcome(getattr(recorder, method)(**given)) == given
    assert recorder.calls == [(kind, name, given)]


def test_a_wait_takes_the_id_and_hands_it_on(recorder: Recorder | AsyncRecorder) -> None:
    parameters = inspect.signature(recorder.wait_for_order).parameters
    assert list(parameters) == ["class_", "timeout", "on_progress"]
    outcome(recorder.wait_for_order("o1"))
    outcome(recorder.wait_for_order(class_="o2", timeout=1.5, on_progress=print))
    assert recorder.calls == [
        ("wait", "DescribeOrder", {"id": "o1", "timeout": 3600, "on_progress": None}),
        ("wait", "DescribeOrder", {"id": "o2", "timeout": 1.5, "on_progress": print}),
    ]


@pytest.mark.parametrize("method", [*CALLS.values(), *ITERATORS.values(), *WAITERS.values()])
def test_both_clients_have_the_same_methods(method: str) -> None:
    plain, other = (getattr(client, method) for client in CLIENTS)
    assert inspect.getdoc(plain) == inspect.getdoc(other)
    assert not inspect.iscoroutinefunction(plain)
    # What goes through pages is not waited for, but each page is.
    assert inspect.iscoroutinefunction(other) == (method not in ITERATORS.values())
    wanted, given = (inspect.signature(each) for each in (plain, other))
    assert given.parameters == wanted.parameters
    assert given.return_annotation.removeprefix("Async") == wanted.return_annotation


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("make_toy", "Make a toy, \"wind it\" \\ and let it '''run'''."),
        ("make_toy", "* There is paint. Otherwise: Unpainted."),
        ("make_toy", "2 to 12 characters: letters, '-', '[', ']', '\\', '^', '\"' and"),
        ("make_toy", "turns: How far to wind it. -3 to 100. The service's default is `7`."),
        ("make_toy", 'Deprecated: use the "box" \\ instead'),
        ("make_toy", "paint: The paint. Must be given when Finish is H.264."),
        ("make_toy", "parts: What it is made of. At most 3 items."),
        ("make_toy", "ServiceError: The service refused. Jammed: The spring is stuck."),
        ("make_toy", "OutcomeUnknownError: It may have been carried out, which no answer tells;"),
        ("make_toy", "TransportError: The connection failed; nothing was sent."),
        ("make_toy", 'toy:Paint: One page leaves it out, "another" \\ does not.'),
        ("make_toy", "https://example.com/make (en, 2024-02)"),
        ("place_order", "a mark of its own goes to the end of `wish.from_`"),
        ("place_order", "which leaves room for 9 characters of yours"),
        ("place_order", "is looked for with `describe_orders`."),
        ("place_order", "toy:Look: With `create_once` only."),
        ("list_toys", "DecodeError: The answer is none that the service is known to give."),
        ("list_toys", "TransportError: No complete answer came in."),
        ("iter_orders", "Go through everything that `describe_orders` lists, page after page."),
        ("iter_orders", "give its `next` as `from_`."),
        ("iter_orders", "customer: Of this customer."),
        ("iter_orders", "An iterable of Order, which begins anew each time it is used."),
        ("iter_orders", "PagingError: A page names a token that was used before"),
        ("iter_orders", "CAM actions: toy:Look"),
        ("wait_for_order", "The job is looked up with `describe_order`"),
        ("wait_for_order", "in every state but `Done`, `Sold` and `Lost`."),
        ("wait_for_order", "class_: The job's id."),
        ("wait_for_order", "The job, whose state is `Done` or `Sold`."),
        ("wait_for_order", "JobFailedError: The job's state is `Lost`; `code` and `message` tell"),
        ("wait_for_order", "JobNotFoundError: There is no such job."),
        ("wait_for_order", "WaitTimeoutError: The time is over; the job goes on."),
        ("wait_for_order", "CAM actions: toy:Look"),
    ],
)
def test_what_a_stub_says(method: str, words: str) -> None:
    assert words in said(method)


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("make_toy", "create_once"),  # there is no way to find the toy again
        ("make_toy", "DecodeError"),  # which would leave the outcome unknown
        ("list_toys", "OutcomeUnknownError"),
        ("wait_for_order", "JobCancelledError"),  # an order cannot be cancelled
    ],
)
def test_what_a_stub_does_not_say(method: str, words: str) -> None:
    assert words not in said(method)


def said(method: str) -> str:
    """A docstring, with every run of white space made one space."""
    return " ".join((inspect.getdoc(getattr(tinyapi.Client, method)) or "").split())


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_explains_every_argument(client: type) -> None:
    doc = inspect.getdoc(client) or ""
    for name in inspect.signature(client).parameters:
        assert f"\n    {name}: " in doc
    assert "By default 1. A call" in " ".join(doc.split())
