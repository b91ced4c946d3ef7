"""What goes wrong on purpose."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from math import inf
from typing import Any, Final, Self

from cloudinfinite_runtime.representation import shorten


class Action(StrEnum):
    """What goes wrong.

    Those that replace the answer do so before the request is acted on, or after it with `after`.
    """

    STATUS = "status"
    """A refusal with a status, and a code if one is given."""
    HTML = "html"
    """A page of HTML, as a gateway sends one."""
    RESET = "reset"
    """The connection is reset."""
    DELAY = "delay"
    """The request is acted on at once, and the answer comes `seconds` later."""
    ACT_LATE = "act-late"
    """The request is judged and acted on `seconds` later, even if the caller has gone."""
    LIST_LATE = "list-late"
    """What the request makes is listed `seconds` later."""
    CUT = "cut"
    """The second half of the body is missing, and the connection closed."""
    WRONG_LENGTH = "wrong-length"
    """The Content-Length promises a byte more than there is, and the connection stays open."""


_WITH_SECONDS = frozenset({Action.DELAY, Action.ACT_LATE, Action.LIST_LATE})
_REPLACING = frozenset({Action.STATUS, Action.HTML, Action.RESET})
_ANSWERING = frozenset({Action.STATUS, Action.HTML})
_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A rule: which calls it hits, and what goes wrong with them.

    Attributes:
        action: What goes wrong.
        operation: The operation that it hits; ``*`` for any.
        nth: The first call that it hits, counted from 1 among those of the operation.
        times: How many calls in a row it hits; None for all from there on.
        after: Whether the request is acted on first, for `status`, `html` and `reset`.
        status: The status of the answer, for `status` and `html`: 300 to 599, but not 304, which
            has no body.
        code: The service's code, for `status`; empty for an answer without a body.
        message: What the answer says, for `html`, and for `status` with a code.
        retry_after: Seconds in the answer's Retry-After, for `status`; None for none.
        seconds: How long, for `delay`, `act-late` and `list-late`.

    Raises:
        ValueError: These do not go together.
    """

    action: Action
    operation: str = "*"
    nth: int = 1
    times: int | None = 1
    after: bool = False
    status: int = 503
    code: str = ""
    message: str = "a fault, as it was asked for"
    retry_after: int | None = None
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if self.nth < 1 or (self.times is not None and self.times < 1):
            raise ValueError("nth and times count from 1")
        if not 300 <= self.status <= 599 or self.status == _NOT_MODIFIED:
            raise ValueError(
                f"status must be that of a failure, 300 to 599 but not 304, not {self.status}"
            )
        if self.retry_after is not None and self.retry_after < 0:
            raise ValueError(f"retry_after must be at least 0, not {self.retry_after}")
        if not 0 <= self.seconds < inf:
            raise ValueError(f"seconds must be a number from 0 on, not {self.seconds}")
        if (self.action in _WITH_SECONDS) != (self.seconds > 0):
            raise ValueError(
                f"seconds must be given for {_listed(_WITH_SECONDS)}, and for no other"
            )
        # What would be passed over without a word is a mistake in somebody's test.
        for name, actions in _GO_WITH.items():
            if getattr(self, name) != _DEFAULTS[name] and self.action not in actions:
                raise ValueError(f"{name} goes with {_listed(actions)} only")

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Self:
        """Reads a rule from JSON, with the attributes for keys.

        Raises:
            ValueError: A key is unknown, or a value is of the wrong type or makes no sense.
        """
        known = {each.name: each for each in fields(cls)}
        if unknown := sorted(set(document) - set(known)):
            raise ValueError(
                f"unknown: {', '.join(map(shorten, unknown))}; known are {', '.join(known)}"
            )
        if "action" not in document:
            raise ValueError(f"action is missing, one of {', '.join(Action)}")
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
    """What goes wrong with one call: the rules that hit it, at most one an action."""

    faults: tuple[Fault, ...] = field(default=())

    def find(self, *actions: Action, after: bool = False) -> Fault | None:
        """The first rule with one of these actions."""
        return next(
            (each for each in self.faults if each.action in actions and each.after is after), None
        )

    def seconds(self, action: Action) -> float:
        """How long a rule with this action asks for; 0 without one."""
        fault = self.find(action)
        return 0.0 if fault is None else fault.seconds

    @property
    def names(self) -> tuple[str, ...]:
        """The actions of the rules."""
        return tuple(str(each.action) for each in self.faults)


UNDISTURBED: Final = Disturbance()
"""Nothing goes wrong."""


class FaultPlan:
    """The rules of an account, with a count of the calls that each has seen.

    Args:
        operations: Gives the names of the operations that there are; None for any.
    """

    def __init__(self, operations: Callable[[], Collection[str]] | None = None) -> None:
        self._operations = operations
        self._rules: list[tuple[Fault, list[int]]] = []
        self._lock = threading.Lock()

    @property
    def faults(self) -> tuple[tuple[Fault, int], ...]:
        """The rules, each with how many calls of its operation came since it was added."""
        with self._lock:
            return tuple((fault, seen[0]) for fault, seen in self._rules)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add(self, fault: Fault) -> None:
        """Puts a rule in; calls are counted from now on.

        Raises:
            ValueError: There is no such operation, so that it would hit nothing.
        """
        # Asked for here and not before: most emulators see no fault, and read no spec to start.
        known = self._operations and self._operations()
        if known is not None and fault.operation != "*" and fault.operation not in known:
            raise ValueError(
                f"there is no operation {shorten(fault.operation)}; there are *, {', '.join(known)}"
            )
        with self._lock:
            self._rules.append((fault, [0]))

    def clear(self) -> None:
        """Takes all rules out."""
        with self._lock:
            self._rules.clear()

    def meet(self, operation: str) -> Disturbance:
        """What goes wrong with a call of an operation, which is counted."""
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
    # A bool is an int to Python, and to nobody else.
    if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
        names = " or ".join(each.__name__.replace("NoneType", "null") for each in wanted)
        raise ValueError(f"{name} must be {names}, not {shorten(value)}")
    return value
