"""How the emulator is set up."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Final

from .callbacks.target import Target
from .jobs.work import Executor
from .jobs.workflow import Workflow
from .moderation.rules import ModerationRule

DEFAULT_HOST: Final = "127.0.0.1"
"""The address that the emulator listens on, which other machines do not reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the emulator is set up.

    Attributes:
        authorize: Whether signatures are checked.
        loose: Whether what breaks the schema is recorded as a deviation instead of refused.
        workflows: The workflows that exist, by id; ``*`` is any other. A batch that names one that
            does not exist is refused.
        executors: What jobs do, by Tag, besides MediaInfo.
        simulated: Tags whose jobs succeed without doing anything; ``*`` is every Tag without an
            executor.
        workers: How many jobs of an account run at once, at least 1.
        job_seconds: How long each job takes at least, by the emulator's clock.
        max_jobs: How many jobs an account may have. A batch that would make more fails.
        keep_jobs: How many media jobs that have ended are kept, the newest; None for all.
        moderation: What moderation says; the first rule that fits decides, and what none fits
            passes.
        callback: Where the queue tells that a job has ended, unless a request says otherwise.
        callback_hosts: Hosts that callbacks may go to besides those of this machine.
        admin: Whether the control surface is there.

    Raises:
        ValueError: A number is too small, or endless.
    """

    authorize: bool = True
    loose: bool = False
    workflows: Mapping[str, Workflow] = field(default_factory=dict)
    executors: Mapping[str, Executor] = field(default_factory=dict)
    simulated: Collection[str] = ()
    workers: int = 4
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
                raise ValueError(f"{name} must be a number from {least} on, not {value}")
