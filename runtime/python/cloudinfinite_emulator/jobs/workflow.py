"""The workflows that the emulator knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

ANY: Final = "*"
"""Matches every id that is not listed, and every Tag."""


@dataclass(frozen=True, slots=True)
class Workflow:
    """What a workflow does with each object.

    Attributes:
        tags: The Tags of the jobs to create, one after the other.
        name: Its name.
    """

    tags: tuple[str, ...]
    name: str = ""


def find_workflow(workflows: Mapping[str, Workflow], workflow_id: str) -> Workflow | None:
    """Returns the workflow with this id, or None."""
    return workflows.get(workflow_id) or workflows.get(ANY)
