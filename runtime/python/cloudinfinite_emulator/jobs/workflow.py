"""Workflows: those in the settings, and those that calls create."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from lxml.etree import _Element

from ..clock import Clock
from ..elements import to_moment
from ..objects.content_type import content_type
from ..state.shelf import Shelf

ANY: Final = "*"
"""Matches every other id, and every Tag."""

ACTIVE, PAUSED = "Active", "Paused"
START, END = "Start", "End"

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Workflow:
    """A workflow from the settings.

    Attributes:
        tags: The Tags of the jobs to create for each object, in order.
        name: Its name.
    """

    tags: tuple[str, ...]
    name: str = ""


def find_workflow(workflows: Mapping[str, Workflow], workflow_id: str) -> Workflow | None:
    """Returns the workflow with this id, or None."""
    return workflows.get(workflow_id) or workflows.get(ANY)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredWorkflow:
    """An immutable snapshot of a workflow that a call created; each change creates a new one.

    Attributes:
        workflow_id: Its id: ``w`` and 32 hexadecimal digits.
        bucket: The full name of its bucket.
        name: Its name.
        state: ``Active`` or ``Paused``.
        topology: Its graph, as received.
        created: When it was created, to the second.
        updated: When it was last changed.
        listed: When it starts to appear in lists, in Unix seconds.
    """

    workflow_id: str
    bucket: str
    name: str
    state: str
    topology: _Element
    created: datetime
    updated: datetime
    listed: float = 0.0


class WorkflowsFullError(Exception):
    """There are too many workflows."""

    def __init__(self) -> None:
        super().__init__(f"the emulator keeps at most {_MOST} workflows")


class WorkflowStore:
    """Stores workflows; thread-safe.

    Args:
        clock: The clock.
        shelf: Where they are kept.
    """

    def __init__(self, clock: Clock, shelf: Shelf[StoredWorkflow]) -> None:
        self._clock = clock
        self._workflows = shelf
        self._lock = threading.Lock()

    def add(
        self,
        bucket: str,
        name: str,
        state: str,
        topology: _Element,
        listed: float = 0.0,
        *,
        workflow_id: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> StoredWorkflow:
        """Adds a workflow; `created` defaults to now, and `updated` to `created`.

        Raises:
            WorkflowsFullError: There are too many workflows.
            ValueError: A workflow with this id already exists.
        """
        moment = created or to_moment(self._clock.now())
        workflow = StoredWorkflow(
            workflow_id=workflow_id or f"w{uuid.uuid4().hex}",
            bucket=bucket,
            name=name,
            state=state,
            topology=deepcopy(topology),
            created=moment,
            updated=updated or moment,
            listed=listed,
        )
        with self._lock:
            if len(self._workflows) >= _MOST:
                raise WorkflowsFullError
            if self._workflows.get(workflow.workflow_id) is not None:
                raise ValueError(f"the workflow {workflow.workflow_id} already exists")
            self._workflows.put(workflow.workflow_id, workflow)
        return workflow

    def change(self, workflow: StoredWorkflow, **changes: object) -> StoredWorkflow | None:
        """Changes a workflow, and returns it; None if it does not exist."""
        with self._lock:
            present = self._workflows.get(workflow.workflow_id)
            if present is None:
                return None
            changed = replace(
                present,
                updated=to_moment(self._clock.now()),
                **changes,  # type: ignore[arg-type]
            )
            self._workflows.put(workflow.workflow_id, changed)
        return changed

    def remove(self, workflow: StoredWorkflow) -> None:
        """Removes a workflow."""
        with self._lock:
            self._workflows.remove(workflow.workflow_id)

    def get(self, bucket: str, workflow_id: str) -> StoredWorkflow | None:
        """Returns the workflow with this id in a bucket, or None."""
        found = self._workflows.get(workflow_id)
        return found if found is not None and found.bucket == bucket else None

    def of_bucket(self, bucket: str) -> Sequence[StoredWorkflow]:
        """Returns the workflows of a bucket, newest first."""
        return [each for each in reversed(self.all()) if each.bucket == bucket]

    def all(self) -> Sequence[StoredWorkflow]:
        """Returns all workflows, oldest first."""
        return list(self._workflows.all().values())

    def clear(self) -> None:
        """Removes all workflows."""
        self._workflows.clear()


@dataclass(frozen=True, slots=True)
class Node:
    """A node of a graph.

    Attributes:
        name: Its name.
        kind: Its Type.
        operation: Its Operation, or None.
        after: The names of the nodes that it follows.
    """

    name: str
    kind: str
    operation: _Element | None
    after: tuple[str, ...]


def nodes_in_order(topology: _Element) -> list[Node]:
    """Returns the nodes that can be reached from the start, each after those that it follows."""
    dependencies, nodes = topology.find("Dependencies"), topology.find("Nodes")
    following = {
        str(each.tag): [name.strip() for name in (each.text or "").split(",")]
        for each in (() if dependencies is None else dependencies)
    }
    known = {str(each.tag): each for each in (() if nodes is None else nodes)}
    ordered: list[str] = []
    visited: set[str] = set()

    def visit(name: str) -> None:
        visited.add(name)
        for other in following.get(name, ()):
            if other in known and other not in visited:
                visit(other)
        ordered.append(name)

    if START in known:
        visit(START)
    return [
        Node(
            name,
            known[name].findtext("Type") or "",
            known[name].find("Operation"),
            tuple(other for other in ordered if name in following.get(other, ())),
        )
        for name in reversed(ordered)
    ]


def is_triggered(topology: _Element, key: str) -> bool:
    """Returns whether an upload starts a workflow, by its prefix and its filter."""
    prefix = topology.findtext(f"Nodes/{START}/Input/ObjectPrefix") or ""
    # Samples have prefixes with and without a leading slash, but keys have none.
    return key.startswith(prefix.removeprefix("/")) and takes(topology, key)


def takes(topology: _Element, key: str) -> bool:
    """Returns whether the filter of a workflow accepts an object, by the extension of its key."""
    given = topology.find(f"Nodes/{START}/Input/ExtFilter")
    if given is None or (given.findtext("State") or "Off") != "On":
        return True
    kind = content_type(key).partition("/")[0]
    extension = key.rpartition(".")[2].lower() if "." in key else ""
    custom = (given.findtext("CustomExts") or "").lower().split("/")
    return any(
        (
            _is_on(given, "AllFile"),
            _is_on(given, "Video") and kind == "video",
            _is_on(given, "Audio") and kind == "audio",
            _is_on(given, "Image") and kind == "image",
            _is_on(given, "ContentType") and kind in ("video", "audio", "image"),
            _is_on(given, "Custom") and extension in custom,
        )
    )


def _is_on(given: _Element, name: str) -> bool:
    return (given.findtext(name) or "").lower() in ("true", "1")
