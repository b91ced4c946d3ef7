# Generated from spec/common/job.xsd (6493508ee13f5f8c).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.texts import OpenEnum, Text, word

PAGE_SIZE = Integer(minimum=1, maximum=100)
"""The maximum number of items per page."""

USER_DATA = Text(max_length=1024, characters=((" ", "~"),), says="printable ASCII")
"""A custom string, returned in the job's details and callback."""

JOB_LEVEL = Integer(minimum=0, maximum=2)
"""The priority of a job in its queue: 0, 1 or 2. Jobs with the highest number run first."""


class JobState(OpenEnum):
    """The state of a job."""

    SUBMITTED: ClassVar[JobState] = word("Submitted")
    """Accepted; waiting to run."""
    RUNNING: ClassVar[JobState] = word("Running")
    """Being processed."""
    SUCCESS: ClassVar[JobState] = word("Success")
    """Succeeded."""
    FAILED: ClassVar[JobState] = word("Failed")
    """Failed; Code and Message of the job give the reason."""
    PAUSE: ClassVar[JobState] = word("Pause")
    """On hold because its queue is paused; resumes with the queue."""
    CANCEL: ClassVar[JobState] = word("Cancel")
    """Cancelled before it ended."""


JobStateValue = JobState | Literal["Submitted", "Running", "Success", "Failed", "Pause", "Cancel"]
"""A value of `JobState`: a member or its text."""


class JobStateFilter(OpenEnum):
    """A job state to filter by."""

    ALL: ClassVar[JobStateFilter] = word("All")
    """Any state."""
    SUBMITTED: ClassVar[JobStateFilter] = word("Submitted")
    """Accepted; waiting to run."""
    RUNNING: ClassVar[JobStateFilter] = word("Running")
    """Being processed."""
    SUCCESS: ClassVar[JobStateFilter] = word("Success")
    """Succeeded."""
    FAILED: ClassVar[JobStateFilter] = word("Failed")
    """Failed."""
    PAUSE: ClassVar[JobStateFilter] = word("Pause")
    """On hold because the queue is paused."""
    CANCEL: ClassVar[JobStateFilter] = word("Cancel")
    """Cancelled."""


JobStateFilterValue = JobStateFilter | JobState | Literal[
    "All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel"
]  # fmt: skip
"""A value of `JobStateFilter`: a member or its text."""


class SortOrder(OpenEnum):
    """The order of a list, by creation time."""

    DESC: ClassVar[SortOrder] = word("Desc")
    """Newest first."""
    ASC: ClassVar[SortOrder] = word("Asc")
    """Oldest first."""


SortOrderValue = SortOrder | Literal["Desc", "Asc"]
"""A value of `SortOrder`: a member or its text."""
