"""Implements `CreateOnce`: creates exactly one thing, even if an answer is lost."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..codec.table import Field, table_of
from ..errors import CloudInfiniteError, ConfigurationError, OutcomeUnknownError
from ..service import Recovery
from ..settings.retry import CreateOnce, read_date
from ..wire.signing import VALID_BEFORE
from .paging import cursor_of
from .steps import Sleep, Steps

if TYPE_CHECKING:
    from ..model import Answer
    from ..operation import Operation
    from ..settings.hooks import Attempt
    from .dispatcher import Dispatcher

A = TypeVar("A", bound="Answer")

_SHORTEST_WAIT = 1.0
"""The shortest wait between lookups, since the ``Date`` of a response has whole seconds."""


class _Found(NamedTuple):
    items: list[Any]
    page: Answer
    asked: float


def create_once(
    dispatcher: Dispatcher,
    operation: Operation[A],
    recovery: Recovery,
    once: CreateOnce,
    arguments: Mapping[str, Any],
) -> Steps[A]:
    """Calls an operation under the guarantee of `CreateOnce`.

    Raises:
        OutcomeUnknownError: The outcome is unknown and could not be determined.
        CloudInfiniteError: As for any call. Nothing was created.
    """
    mark = dispatcher.clock.mark()
    marked, text = _add_mark(operation, recovery, arguments, mark)
    _check_extras(operation, recovery, arguments.get("extra_fields") or {})
    request = operation.encode_request(**marked)
    if mark.encode() not in request.body:
        # Without validation, the text may be missing or have another type.
        raise ConfigurationError(f"create_once needs a string in {'.'.join(recovery.mark)}")
    search = _Search(dispatcher, operation, recovery, marked, text)
    deadline = dispatcher.deadline()
    attempts: list[Attempt] = []
    while True:
        try:
            answer = yield from dispatcher.send(operation, request, deadline, once.validity)
        except OutcomeUnknownError as error:
            unknown = error
        except CloudInfiniteError as error:
            error.attempts = (*attempts, *error.attempts)
            raise
        else:
            answer.metadata = replace(
                answer.metadata, attempts=(*attempts, *answer.metadata.attempts)
            )
            return answer
        attempts += unknown.attempts
        unknown.attempts = tuple(attempts)
        ends = [each.valid_until or 0.0 for each in unknown.attempts]
        # No signature of this call was valid earlier, even if the clock was wrong at first.
        since = min(ends) - int(once.validity) - VALID_BEFORE
        found = yield from search.find(unknown, since, max(ends) + once.settle, deadline)
        if found is not None:
            return _answer(operation, recovery, found, attempts)


class _Search:
    """Looks for what a call created, by its mark."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        operation: Operation[Any],
        recovery: Recovery,
        arguments: Mapping[str, Any],
        text: str,
    ) -> None:
        self._dispatcher = dispatcher
        self._match = recovery.match
        self._text = text
        self._lookup = dispatcher.operations[recovery.operation]
        self._since = recovery.since
        self._arguments = _carried(operation, recovery, arguments)
        if recovery.by:
            self._arguments[recovery.by] = text

    def find(
        self, unknown: OutcomeUnknownError, since: float, quiet: float, deadline: float
    ) -> Steps[_Found | None]:
        """Repeats the lookup until it finds something, or until nothing more can appear.

        Args:
            unknown: The error of the call.
            since: The earliest possible creation, in Unix seconds by the service's clock.
            quiet: When nothing more can appear, in Unix seconds by the service's clock.
            deadline: When the call must be done.

        Raises:
            OutcomeUnknownError: The lookup failed, found several things, or would take too long.
        """
        dispatcher = self._dispatcher
        if self._since:
            moment = datetime.fromtimestamp(max(since, 0.0), UTC)
            self._arguments[self._since] = moment
        while True:
            asked = dispatcher.now()
            try:
                found = yield from self._look(deadline)
            except CloudInfiniteError as error:
                # An early lookup only saves waiting; the last one decides.
                decides = dispatcher.now() >= quiet
                if decides or dispatcher.judge(error).again not in ("any", "safe"):
                    raise _still(unknown, f"the lookup failed: {error}") from error
            except Exception as error:
                # An error of a hook or provider must not hide that something may exist now.
                raise _still(unknown, f"the lookup failed: {type(error).__name__}") from error
            else:
                if len(found.items) > 1:
                    why = f"{len(found.items)} have its mark, but at most one should"
                    raise _still(unknown, why, found.items)
                if found.items:
                    return found
                asked = found.asked
            left = quiet - asked
            if left <= 0:
                return None
            wait = max(left, _SHORTEST_WAIT)
            if dispatcher.clock.monotonic() + wait >= deadline:
                raise _still(
                    unknown, f"the total time is too short to wait {wait:.0f} s and look it up"
                )
            yield Sleep(wait)

    def _look(self, deadline: float) -> Steps[_Found]:
        dispatcher, lookup = self._dispatcher, self._lookup
        assert lookup.paging is not None  # noqa: S101 - the generator ensures it
        cursor = cursor_of(lookup.paging, self._arguments)
        items: list[Any] = []
        first: Answer | None = None
        asked = 0.0
        began = dispatcher.clock.monotonic()
        while not cursor.done:
            page = yield from dispatcher.send(
                lookup, lookup.encode_request(**cursor.arguments), deadline
            )
            if first is None:
                first = page
                asked = _moment_of(page, dispatcher) - (dispatcher.clock.monotonic() - began)
            for item in cursor.take(page):
                # A list that changes in the meantime may show an item twice.
                if self._has_mark(item) and item not in items:
                    items.append(item)
        assert first is not None  # noqa: S101 - a new cursor has a first page
        return _Found(items, first, asked)

    def _has_mark(self, item: Any) -> bool:
        for name in self._match:
            item = getattr(item, name, None)
        return bool(item == self._text)


def _moment_of(page: Answer, dispatcher: Dispatcher) -> float:
    """Returns the earliest possible time of a page, in Unix seconds by the service's clock."""
    date = read_date(page.metadata.headers.get("date"))
    # Without a date, our clock may be ahead by as much as the service tolerates.
    return dispatcher.now() - VALID_BEFORE if date is None else min(date, dispatcher.now())


def _check_extras(
    operation: Operation[Any], recovery: Recovery, extra_fields: Mapping[str, Any]
) -> None:
    """Ensures that extra fields do not replace what the lookup relies on."""
    assert operation.request is not None  # noqa: S101 - the generator ensures it
    names = {recovery.mark[0], *recovery.carry.values()}
    fields = table_of(operation.request).fields
    taken = [each.wire for each in fields if each.name in names and each.wire in extra_fields]
    if taken:
        raise ConfigurationError(
            f"create_once cannot be combined with {taken[0]} in extra_fields, "
            "since the lookup relies on it"
        )


def _still(
    unknown: OutcomeUnknownError, why: str, found: Sequence[object] = ()
) -> OutcomeUnknownError:
    return OutcomeUnknownError(
        f"{unknown.reason}; {why}",
        operation=unknown.operation,
        request=unknown.request,
        cause=unknown.cause,
        found=found,
        attempts=unknown.attempts,
    )


def _answer(
    operation: Operation[A], recovery: Recovery, found: _Found, attempts: list[Attempt]
) -> A:
    assert operation.response is not None  # noqa: S101 - the generator ensures it
    model = operation.response
    (item,) = found.items
    fields = table_of(model).by_name
    values: dict[str, Any] = {each.name: None for each in fields.values() if each.always}
    values[recovery.item] = [item] if fields[recovery.item].many else item
    answer = model(**values)
    answer.metadata = replace(found.page.metadata, attempts=tuple(attempts), recovered=True)
    return answer


def _add_mark(
    operation: Operation[Any], recovery: Recovery, arguments: Mapping[str, Any], mark: str
) -> tuple[dict[str, Any], str]:
    """Returns the arguments with the mark added, and the whole marked text."""
    assert operation.request is not None  # noqa: S101 - the generator ensures it
    model, (name, *path) = operation.request, recovery.mark
    field = table_of(model).by_name[name]
    while field.flatten and path and arguments.get(name) is None:
        # The caller passes the fields of this record as arguments of the call.
        name, *path = path
        field = table_of(field.record).by_name[name]
    value, text = _extended(field, path, arguments.get(name), mark)
    return {**arguments, name: value}, text


def _extended(field: Field, path: list[str], value: Any, mark: str) -> tuple[Any, str]:
    """Returns a field's value with the mark appended to the text at a path, and that text."""
    if not path:
        if value is None and field.required:
            return value, ""  # the writer rejects it
        text = mark if not value else f"{value}-{mark}"
        return text, text
    name, *path = path
    inner = table_of(field.record).by_name[name]
    # A copy, since the caller's value must not change.
    if value is None or isinstance(value, Mapping):
        held = dict(value or {})
        held[name], text = _extended(inner, path, held.get(name), mark)
        return held, text
    if not isinstance(value, field.record):
        return value, ""  # the writer rejects this, too
    copied = copy.copy(value)
    changed, text = _extended(inner, path, getattr(copied, name, None), mark)
    setattr(copied, name, changed)
    return copied, text


def _carried(
    operation: Operation[Any], recovery: Recovery, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """Returns the arguments of the lookup that are copied from fields of the request."""
    assert operation.request is not None  # noqa: S101 - the generator ensures it
    fields = {each.name: each for each in table_of(operation.request).fields}
    return {
        parameter: arguments.get(name) if fields[name].fixed is None else fields[name].constant
        for parameter, name in recovery.carry.items()
    }
