"""The settings of the emulator."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Final

from .callbacks.target import Target
from .jobs.work import Executor
from .jobs.workflow import Workflow
from .moderation.rules import ModerationRule

DEFAULT_HOST: Final = "127.0.0.1"
"""The address to listen on, which other machines cannot reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of an emulator.

    Attributes:
        authorize: Whether to check signatures.
        loose: Whether to record requests that break the schema as deviations, instead of refusing
            them.
        workflows: The workflows, by id; ``*`` is any other. A batch with an unknown workflow is
            refused.
        executors: What jobs do, by Tag; takes precedence over the emulator's own.
        simulated: Tags whose jobs succeed without doing anything; ``*`` is every Tag without an
            executor.
        workers: How many jobs of an account run at once, at least 1. By default one for each core,
            and at least 4.
        job_seconds: The minimum duration of each job, by the emulator's clock.
        max_jobs: The maximum number of jobs per account. A batch that would exceed it fails.
        keep_jobs: How many finished media jobs to keep, newest first; None for all.
        moderation: The rules of moderation. The first that matches decides; what matches none
            passes.
        callback: Where to post callbacks, unless a request says otherwise.
        callback_hosts: Hosts that callbacks may be posted to, in addition to this machine.
        admin: Whether to serve the control interface.

    Raises:
        ValueError: A number is too small, or infinite.
    """

    authorize: bool = True
    loose: bool = False
    workflows: Mapping[str, Workflow] = field(default_factory=dict)
    executors: Mapping[str, Executor] = field(default_factory=dict)
    simulated: Collection[str] = ()
    workers: int = field(default_factory=lambda: max(4, os.cpu_count() or 1))
    job_seconds: float = 0.0
    max_jobs: int = 100_000
    keep_jobs: int | None = None
    moderation: Sequence[ModerationRule] = ()
    callback: Target = field(default_factory=Target)
    callback_hosts: Collection[str] = ()
    admin: bool = False

    def __post_init__(self) -> None:
        for name, least in (("workers", 1), ("max_jobs", 1), ("keep_jobs", 0), ("job_seconds", 0)):
            value = getattr(self, name)
            if value is not None and not least <= value < inf:
                raise ValueError(f"{name} must be a number of at least {least}, not {value}")
