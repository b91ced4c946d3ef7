# Generated from spec/common/job.xsd (b27454450a4e7e01).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.texts import Text

PAGE_SIZE = Integer(minimum=1, maximum=100)
"""How many items one answer may hold."""

USER_DATA = Text(max_length=1024, characters=((" ", "~"),), says="printable ASCII")
"""A text of the caller's own, handed through to the job's details and callback."""

JOB_LEVEL = Integer(minimum=0, maximum=2)
"""A job's priority in its queue: 0, 1 or 2; the larger goes first."""


class JobState(OpenEnum):
    """Where a job stands."""

    SUBMITTED: ClassVar[JobState] = word("Submitted")
    """Accepted, waiting to run."""
    RUNNING: ClassVar[JobState] = word("Running")
    """Being worked on."""
    SUCCESS: ClassVar[JobState] = word("Success")
    """Ended well."""
    FAILED: ClassVar[JobState] = word("Failed")
    """Ended badly; Code and Message of the job tell why."""
    PAUSE: ClassVar[JobState] = word("Pause")
    """Held back because its queue is paused; it goes on when the queue does."""
    CANCEL: ClassVar[JobState] = word("Cancel")
    """Cancelled before it ended."""


JobStateValue = JobState | Literal["Submitted", "Running", "Success", "Failed", "Pause", "Cancel"]
"""A word of `JobState`: a member, or its text."""


class JobStateFilter(OpenEnum):
    """A state to list jobs by."""

    ALL: ClassVar[JobStateFilter] = word("All")
    """Any state."""
    SUBMITTED: ClassVar[JobStateFilter] = word("Submitted")
    """Accepted, waiting to run."""
    RUNNING: ClassVar[JobStateFilter] = word("Running")
    """Being worked on."""
    SUCCESS: ClassVar[JobStateFilter] = word("Success")
    """Ended well."""
    FAILED: ClassVar[JobStateFilter] = word("Failed")
    """Ended badly."""
    PAUSE: ClassVar[JobStateFilter] = word("Pause")
    """Held back because the queue is paused."""
    CANCEL: ClassVar[JobStateFilter] = word("Cancel")
    """Cancelled."""


JobStateFilterValue = JobStateFilter | JobState | Literal[
    "All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel"
]  # fmt: skip
"""A word of `JobStateFilter`: a member, or its text."""


class SortOrder(OpenEnum):
    """The order of a list by creation time."""

    DESC: ClassVar[SortOrder] = word("Desc")
    """Newest first."""
    ASC: ClassVar[SortOrder] = word("Asc")
    """Oldest first."""


SortOrderValue = SortOrder | Literal["Desc", "Asc"]
"""A word of `SortOrder`: a member, or its text."""
