"""The work of jobs, which executors do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

from ..clock import Clock
from ..objects.bucket import Bucket
from .store import JobStore


@dataclass(frozen=True, slots=True)
class Workplace:
    """The stores and the clock that jobs use.

    Attributes:
        store: The store of the jobs.
        clock: The clock.
        buckets: The buckets, by name.
    """

    store: JobStore
    clock: Clock
    buckets: Mapping[str, Bucket]


class JobFailure(Exception):
    """Raised by an executor to fail its job.

    Attributes:
        code: The job's Code, from the spec's table of errors.
        message: Its Message.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


class Unmet(Exception):
    """Raised by an executor whose job succeeds, but ends its workflow."""


@dataclass(frozen=True, slots=True)
class NodeDone:
    """A node of a workflow that has been carried out.

    Attributes:
        kind: Its Type.
        operation: Its Operation, with placeholders filled in, or None.
        key: The key of its output, or else of its object; None if nothing follows the node, since
            it failed or its condition is not met.
    """

    kind: str
    operation: _Element | None
    key: str | None


@dataclass(frozen=True, slots=True)
class Work:
    """The work of a job.

    Attributes:
        tag: The Tag of the job.
        bucket: The bucket of its object.
        key: The object's key; empty if the job needs no object.
        operation: The request's Operation with placeholders and templates filled in, or None.
        buckets: All buckets, by name.
        nodes: The nodes of its workflow that have been carried out, by name.
    """

    tag: str
    bucket: Bucket
    key: str
    operation: _Element | None
    buckets: Mapping[str, Bucket] = field(default_factory=dict)
    nodes: Mapping[str, NodeDone] = field(default_factory=dict)


Executor = Callable[[Work], Mapping[str, object]]
"""Does the work of a job, and returns its result, by wire names of the Operation.

May raise `JobFailure` or `Unmet`."""
