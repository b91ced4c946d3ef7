"""Faults that tests inject."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from math import inf
from typing import Any, Final, Self

from cloudinfinite_runtime.nearby import calls_near, question
from cloudinfinite_runtime.representation import shorten


class Action(StrEnum):
    """The kind of fault.

    Actions that replace the response prevent the request from being carried out, unless `after` is
    set.
    """

    STATUS = "status"
    """The response is an error with a status, and a code if one is given."""
    HTML = "html"
    """The response is an HTML page, as from a gateway."""
    RESET = "reset"
    """The connection is reset."""
    DELAY = "delay"
    """The request is carried out at once, but the response is sent `seconds` later."""
    ACT_LATE = "act-late"
    """The request is checked and carried out `seconds` later, even if the caller is gone."""
    LIST_LATE = "list-late"
    """Everything that the request creates appears in lists `seconds` later."""
    CUT = "cut"
    """The connection is closed after half of the response body."""
    WRONG_LENGTH = "wrong-length"
    """The Content-Length is one byte too large, and the connection stays open."""


_WITH_SECONDS = frozenset({Action.DELAY, Action.ACT_LATE, Action.LIST_LATE})
_REPLACING = frozenset({Action.STATUS, Action.HTML, Action.RESET})
_ANSWERING = frozenset({Action.STATUS, Action.HTML})
_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A rule: the calls that it hits, and the fault that it injects into them.

    Attributes:
        action: The kind of fault.
        operation: The operation that it hits; ``*`` for any.
        nth: The first call of the operation that it hits, from 1.
        times: How many consecutive calls it hits; None for all that follow.
        after: Whether the request is carried out first, for `status`, `html` and `reset`.
        status: The status of the response, for `status` and `html`: 300 to 599, but not 304, which
            has no body.
        code: The service's error code, for `status`; empty for a response without a body.
        message: The message in the response, for `html`, and for `status` with a code.
        retry_after: The response's Retry-After header, in seconds, for `status`; None to omit it.
        seconds: The duration, for `delay`, `act-late` and `list-late`.

    Raises:
        ValueError: The attributes contradict each other.
    """

    action: Action
    operation: str = "*"
    nth: int = 1
    times: int | None = 1
    after: bool = False
    status: int = 503
    code: str = ""
    message: str = "an injected fault"
    retry_after: int | None = None
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if self.nth < 1 or (self.times is not None and self.times < 1):
            raise ValueError("nth and times must be at least 1")
        if not 300 <= self.status <= 599 or self.status == _NOT_MODIFIED:
            raise ValueError(
                f"status must be 300 to 599, but not 304, which has no body; not {self.status}"
            )
        if self.retry_after is not None and self.retry_after < 0:
            raise ValueError(f"retry_after must be at least 0, not {self.retry_after}")
        if not 0 <= self.seconds < inf:
            raise ValueError(f"seconds must be a finite number of at least 0, not {self.seconds}")
        if (self.action in _WITH_SECONDS) != (self.seconds > 0):
            raise ValueError(
                f"seconds must be given for {_listed(_WITH_SECONDS)}, and for no other action"
            )
        # Ignoring these would hide mistakes in tests.
        for name, actions in _GO_WITH.items():
            if getattr(self, name) != _DEFAULTS[name] and self.action not in actions:
                raise ValueError(f"{name} only applies to {_listed(actions)}")

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Self:
        """Parses a rule from JSON, with the attributes as keys.

        Raises:
            ValueError: A key is unknown, or a value has the wrong type or is invalid.
        """
        known = {each.name: each for each in fields(cls)}
        if unknown := sorted(set(document) - set(known)):
            raise ValueError(
                f"unknown: {', '.join(map(shorten, unknown))}; known: {', '.join(known)}"
            )
        if "action" not in document:
            raise ValueError(f"action is missing; use one of {', '.join(Action)}")
        values: dict[str, Any] = {name: _checked(name, value) for name, value in document.items()}
        return cls(**values)


_GO_WITH: Final[Mapping[str, frozenset[Action]]] = {
    "after": _REPLACING,
    "status": _ANSWERING,
    "code": frozenset({Action.STATUS}),
    "message": _ANSWERING,
    "retry_after": frozenset({Action.STATUS}),
}
_DEFAULTS: Final = {each.name: each.default for each in fields(Fault)}


def _listed(actions: frozenset[Action]) -> str:
    return ", ".join(sorted(actions))


@dataclass(frozen=True, slots=True)
class Disturbance:
    """The rules that hit one call, at most one for each action."""

    faults: tuple[Fault, ...] = field(default=())

    def find(self, *actions: Action, after: bool = False) -> Fault | None:
        """Returns the first rule with one of these actions."""
        return next(
            (each for each in self.faults if each.action in actions and each.after is after), None
        )

    def seconds(self, action: Action) -> float:
        """Returns the duration of the rule with this action; 0 if there is none."""
        fault = self.find(action)
        return 0.0 if fault is None else fault.seconds

    @property
    def names(self) -> tuple[str, ...]:
        """The actions of the rules."""
        return tuple(str(each.action) for each in self.faults)


UNDISTURBED: Final = Disturbance()
"""No rule hits the call."""


class FaultPlan:
    """The rules of an account, and how many calls each has counted.

    Args:
        operations: Returns the names of all operations; None to accept any name.
    """

    def __init__(self, operations: Callable[[], Collection[str]] | None = None) -> None:
        self._operations = operations
        self._rules: list[tuple[Fault, list[int]]] = []
        self._lock = threading.Lock()

    @property
    def faults(self) -> tuple[tuple[Fault, int], ...]:
        """The rules, each with the number of matching calls since it was added."""
        with self._lock:
            return tuple((fault, seen[0]) for fault, seen in self._rules)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add(self, fault: Fault) -> None:
        """Adds a rule, which counts calls from now on.

        Raises:
            ValueError: There is no such operation, so the rule would hit nothing.
        """
        # Looked up only here: most emulators inject no faults and need not load the spec.
        known = self._operations and self._operations()
        if known is not None and fault.operation != "*" and fault.operation not in known:
            raise ValueError(
                f"there is no operation {shorten(fault.operation)}"
                + (question(calls_near(fault.operation, known)) or "; * stands for all of them")
            )
        with self._lock:
            self._rules.append((fault, [0]))

    def clear(self) -> None:
        """Removes all rules."""
        with self._lock:
            self._rules.clear()

    def meet(self, operation: str) -> Disturbance:
        """Counts a call of an operation, and returns the rules that hit it."""
        hits: dict[Action, Fault] = {}
        with self._lock:
            for fault, seen in self._rules:
                if fault.operation not in ("*", operation):
                    continue
                seen[0] += 1
                since = seen[0] - fault.nth
                if since >= 0 and (fault.times is None or since < fault.times):
                    hits.setdefault(fault.action, fault)
        return Disturbance(tuple(hits.values()))


_TYPES: Mapping[str, tuple[type, ...]] = {
    "operation": (str,),
    "nth": (int,),
    "times": (int, type(None)),
    "after": (bool,),
    "status": (int,),
    "code": (str,),
    "message": (str,),
    "retry_after": (int, type(None)),
    "seconds": (int, float),
}


def _checked(name: str, value: object) -> object:
    if name == "action":
        if value not in list(Action):
            raise ValueError(f"action must be one of {', '.join(Action)}, not {shorten(value)}")
        return Action(str(value))
    wanted = _TYPES[name]
    # In Python, a bool is also an int.
    if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
        names = " or ".join(each.__name__.replace("NoneType", "null") for each in wanted)
        raise ValueError(f"{name} must be {names}, not {shorten(value)}")
    return value
