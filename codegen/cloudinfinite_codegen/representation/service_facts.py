"""What the model tells about the service as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .operation_facts import Note, Source


class Host(NamedTuple):
    """A kind of host and the template of its name; `token` names what carries a token there."""

    kind: str
    template: str
    documentation: str
    token: str | None = None
    presigned: bool = False
    documentation_zh: str = ""


class Label(NamedTuple):
    """What may stand for a name in a host template; `of` names the label whose end it is."""

    name: str
    pattern: str
    documentation: str
    of: str | None = None
    documentation_zh: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A header, or every header with a prefix; lower-case."""

    name: str
    prefix: bool
    signed: bool
    public: bool
    role: str | None


class Judgement(NamedTuple):
    """What a failure is, which calls may be sent again, and whether it may have done its work."""

    kind: str | None = None
    again: str | None = None
    outcome: str = "refused"


class StatusRule(NamedTuple):
    """What the statuses from `first` to `last` say, where no code says it."""

    first: int
    last: int
    verdict: Judgement


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A row of the error table, its verdict completed by the rule of its status."""

    code: str
    status: int | None
    number: int | None
    documentation: str
    verdict: Judgement
    documentation_zh: str = ""


class Signing(NamedTuple):
    """How a request is signed, and for which span around its own time, in seconds.

    `url` is how long a presigned URL is valid unless the caller says otherwise.
    """

    algorithm: str
    before: float
    after: float
    url: int


class Limits(NamedTuple):
    """What is refused, or cut off, so that nothing that comes can do harm; binding.xsd has each."""

    body: int
    depth: int
    elements: int
    anomalies: int
    callback: int
    json_depth: int
    json_elements: int
    tree_depth: int
    digits: int
    width: int


class Retry(NamedTuple):
    """How often and how late a call is sent again; times in seconds."""

    attempts: int
    base: float
    cap: float
    growth: float
    clock: float


class Looking(NamedTuple):
    """How often a job that is waited for is looked up; times in seconds.

    `together` is how many jobs one look is at, at most.
    """

    first: float
    longest: float
    growth: float
    spread: float
    missing: float
    together: int


class Once(NamedTuple):
    """How a call makes one thing and no second; times in seconds."""

    validity: float
    settle: float
    pause: float
    mark: int
    alphabet: str

    @property
    def longest_mark(self) -> int:
        """How long a mark is behind a text that is there: with a hyphen."""
        return self.mark + 1


class Family(NamedTuple):
    """Operations of one folder, and what holds for each of them."""

    name: str
    summary: str
    details: tuple[str, ...]
    preconditions: tuple[Note, ...]
    failures: tuple[Note, ...]
    line: int
    summary_zh: str = ""
    details_zh: tuple[str, ...] = ()


class Resource(NamedTuple):
    """On what the permissions are granted whose names begin with `service`."""

    service: str
    template: str


class Callback(NamedTuple):
    """A callback with a record of its own, and how to recognise it.

    Attributes:
        record: The name of the record.
        field: The field of it that identifies the callback.
        values: The values of the field that identify it. Empty: the field only has to exist.
        line: The line that declares it.
    """

    record: str
    field: str
    values: tuple[str, ...]
    line: int


class CallbackJob(NamedTuple):
    """A job that a callback names, and what looks it up.

    Attributes:
        record: The name of the callback's record.
        path: The names of the fields that lead to the id.
        operation: The name of the operation that looks the job up.
        line: The line that declares it.
        field: The field beside the id that limits the row to some jobs, or None.
        values: The values of that field.
    """

    record: str
    path: tuple[str, ...]
    operation: str
    line: int
    field: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """What holds for every operation."""

    name: str
    error: str
    hosts: tuple[Host, ...]
    labels: tuple[Label, ...]
    headers: tuple[Header, ...]
    statuses: tuple[StatusRule, ...]
    errors: tuple[ErrorCode, ...]
    signing: Signing
    limits: Limits
    retry: Retry
    waiting: Looking
    once: Once
    resources: tuple[Resource, ...]
    families: tuple[Family, ...]
    source: Source
    callback: str | None = None
    """The record of all callbacks that `callbacks` does not list."""
    callbacks: tuple[Callback, ...] = ()
    callback_jobs: tuple[CallbackJob, ...] = ()
