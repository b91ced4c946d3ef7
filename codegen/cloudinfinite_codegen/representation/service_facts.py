"""Facts about the service as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .operation_facts import Note, Source


class Host(NamedTuple):
    """A kind of host, with the template of its name; see binding.xsd for `token`."""

    kind: str
    template: str
    documentation: str
    token: str | None = None
    presigned: bool = False
    documentation_zh: str = ""


class Label(NamedTuple):
    """The values allowed for a name in a host template; see binding.xsd for `of`."""

    name: str
    pattern: str
    documentation: str
    of: str | None = None
    documentation_zh: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A header, or all headers with a prefix, in lower case."""

    name: str
    prefix: bool
    signed: bool
    public: bool
    role: str | None


class Judgement(NamedTuple):
    """The verdict on a failure: its kind, which calls may be retried, and the outcome."""

    kind: str | None = None
    again: str | None = None
    outcome: str = "refused"


class StatusRule(NamedTuple):
    """The verdict on statuses from `first` to `last`, for errors without a known code."""

    first: int
    last: int
    verdict: Judgement


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A row of the error table, with its verdict completed by the rule for its status."""

    code: str
    status: int | None
    number: int | None
    documentation: str
    verdict: Judgement
    documentation_zh: str = ""


class Signing(NamedTuple):
    """How a request is signed, and how long the signature is valid, in seconds.

    `url` is the default validity of a presigned URL.
    """

    algorithm: str
    before: float
    after: float
    url: int


class Limits(NamedTuple):
    """Limits that protect against harmful input; see binding.xsd."""

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
    """How often a call is retried, and after which delays, in seconds."""

    attempts: int
    base: float
    cap: float
    growth: float
    clock: float


class Polling(NamedTuple):
    """How often a wait looks up its job; times in seconds.

    `together` is the maximum number of jobs per lookup.
    """

    first: float
    longest: float
    growth: float
    spread: float
    missing: float
    together: int


class Once(NamedTuple):
    """How a call creates something exactly once; times in seconds."""

    validity: float
    settle: float
    pause: float
    mark: int
    alphabet: str

    @property
    def longest_mark(self) -> int:
        """Returns the length of a mark that follows a text, including its hyphen."""
        return self.mark + 1


class Family(NamedTuple):
    """A family: the operations of one folder, and facts about all of them."""

    name: str
    summary: str
    details: tuple[str, ...]
    preconditions: tuple[Note, ...]
    failures: tuple[Note, ...]
    line: int
    summary_zh: str = ""
    details_zh: tuple[str, ...] = ()


class Resource(NamedTuple):
    """The resource for permissions whose names begin with `service`."""

    service: str
    template: str


class Callback(NamedTuple):
    """A callback with its own record, and how to recognise it.

    Attributes:
        record: The name of the record.
        field: The field that identifies the callback.
        values: The values of the field that identify it. If empty, the field only has to exist.
        line: The line that declares it.
    """

    record: str
    field: str
    values: tuple[str, ...]
    line: int


class CallbackJob(NamedTuple):
    """A job that a callback names, and the operation that looks it up.

    Attributes:
        record: The name of the callback's record.
        path: The names of the fields that lead to the id.
        operation: The name of the operation that looks up the job.
        line: The line that declares it.
        field: The field next to the id that limits the row to some jobs, or None.
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
    """Everything that applies to all operations."""

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
    waiting: Polling
    once: Once
    resources: tuple[Resource, ...]
    families: tuple[Family, ...]
    source: Source
    callback: str | None = None
    """The record of callbacks that `callbacks` does not list."""
    callbacks: tuple[Callback, ...] = ()
    callback_jobs: tuple[CallbackJob, ...] = ()
