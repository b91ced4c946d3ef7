"""Converts workflows to documents and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..elements import plain
from ..jobs.workflow import ACTIVE, StoredWorkflow
from .keeper import Document, Keeper
from .reading import (
    Fields,
    Reader,
    read_job_id,
    read_kept,
    read_number,
    read_object,
    read_text,
    read_time,
    read_tree,
    read_workflow_state,
)
from .shelf import Shelf

_WORKFLOW: Mapping[str, Reader] = {
    "workflow_id": read_job_id,
    "bucket": read_text,
    "name": read_text,
    "state": read_workflow_state,
    "topology": read_tree("Topology"),
    "created": read_time,
    "updated": read_time,
    "listed": read_number,
}


def dump_workflow(workflow: StoredWorkflow) -> dict[str, Any]:
    """Converts a workflow to a document."""
    return {
        **{name: getattr(workflow, name) for name in _WORKFLOW},
        "topology": plain(workflow.topology) or {},
        "created": workflow.created.isoformat(),
        "updated": workflow.updated.isoformat(),
    }


def read_workflow(document: object, place: str) -> Fields:
    """Reads the fields of a workflow from a document.

    Raises:
        ValueError: The document is invalid.
    """
    fields = read_object(document, place, _WORKFLOW, needed=("bucket", "name", "topology"))
    return {"state": ACTIVE, **fields}


def workflow_shelf(keeper: Keeper | None, account: str) -> Shelf[StoredWorkflow]:
    """Returns the collection of an account's workflows."""
    return Shelf(keeper, account, "workflow", dump_workflow, _read)


def _read(document: Document) -> StoredWorkflow:
    return StoredWorkflow(**read_kept(document, _WORKFLOW))
