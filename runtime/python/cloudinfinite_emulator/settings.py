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
"""The default address, which other machines cannot reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of an emulator.

    Attributes:
        authorize: Whether to check signatures.
        loose: Whether to accept requests that violate the schema, and record deviations, instead of
            refusing them.
        workflows: The workflows, by id; ``*`` for every other id. A batch with an unknown workflow
            is refused.
        executors: The executors of jobs, by Tag; they take precedence over the emulator's own.
        simulated: The Tags of jobs that succeed without doing anything; ``*`` for all Tags without
            an executor.
        workers: The number of jobs per account to run at once, at least 1. The default is one for
            each core, and at least 4.
        job_seconds: The minimum duration of each job, by the emulator's clock.
        max_jobs: The maximum number of jobs per account. A batch that would exceed it fails.
        keep_jobs: The number of finished jobs to keep, newest first, besides batch jobs; None for
            all.
        moderation: The rules of moderation. The first match decides; content that no rule matches
            passes.
        callback: Where to post callbacks, unless the request names an address.
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
