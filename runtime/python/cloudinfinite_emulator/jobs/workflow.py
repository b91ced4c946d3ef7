"""The workflows that the emulator knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

ANY: Final = "*"
"""Stands for every id that is not named, and for every Tag."""


@dataclass(frozen=True, slots=True)
class Workflow:
    """What a workflow does with each object.

    Attributes:
        tags: A job of each of these Tags, one after the other.
        name: Its name.
    """

    tags: tuple[str, ...]
    name: str = ""


def find_workflow(workflows: Mapping[str, Workflow], workflow_id: str) -> Workflow | None:
    """The workflow with this id, if there is one."""
    return workflows.get(workflow_id) or workflows.get(ANY)
