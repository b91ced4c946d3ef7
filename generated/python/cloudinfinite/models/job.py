# Generated from spec/common/job.xsd (b666722a4419b280).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/job.xsd."""

from typing import ClassVar, Literal

from cloudinfinite_runtime.open_enum import OpenEnum


class JobState(OpenEnum):
    """Where a job stands.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Submitted", "Running", "Success", "Failed", "Pause", "Cancel")

    SUBMITTED: ClassVar["JobState"]
    """Accepted, waiting to run."""
    RUNNING: ClassVar["JobState"]
    """Being worked on."""
    SUCCESS: ClassVar["JobState"]
    """Ended well."""
    FAILED: ClassVar["JobState"]
    """Ended badly; Code and Message of the job tell why."""
    PAUSE: ClassVar["JobState"]
    """Held back because its queue is paused; it goes on when the queue does."""
    CANCEL: ClassVar["JobState"]
    """Cancelled before it ended."""


JobState.SUBMITTED = JobState("Submitted")
JobState.RUNNING = JobState("Running")
JobState.SUCCESS = JobState("Success")
JobState.FAILED = JobState("Failed")
JobState.PAUSE = JobState("Pause")
JobState.CANCEL = JobState("Cancel")


class JobStateFilter(OpenEnum):
    """A state to list jobs by.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel")

    ALL: ClassVar["JobStateFilter"]
    """Any state."""
    SUBMITTED: ClassVar["JobStateFilter"]
    """Accepted, waiting to run."""
    RUNNING: ClassVar["JobStateFilter"]
    """Being worked on."""
    SUCCESS: ClassVar["JobStateFilter"]
    """Ended well."""
    FAILED: ClassVar["JobStateFilter"]
    """Ended badly."""
    PAUSE: ClassVar["JobStateFilter"]
    """Held back because the queue is paused."""
    CANCEL: ClassVar["JobStateFilter"]
    """Cancelled."""


JobStateFilter.ALL = JobStateFilter("All")
JobStateFilter.SUBMITTED = JobStateFilter("Submitted")
JobStateFilter.RUNNING = JobStateFilter("Running")
JobStateFilter.SUCCESS = JobStateFilter("Success")
JobStateFilter.FAILED = JobStateFilter("Failed")
JobStateFilter.PAUSE = JobStateFilter("Pause")
JobStateFilter.CANCEL = JobStateFilter("Cancel")

JobStateFilterValue = (
    JobStateFilter | Literal["All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel"]
)
"""What a request takes for a JobStateFilter."""


class SortOrder(OpenEnum):
    """The order of a list by creation time.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Desc", "Asc")

    DESC: ClassVar["SortOrder"]
    """Newest first."""
    ASC: ClassVar["SortOrder"]
    """Oldest first."""


SortOrder.DESC = SortOrder("Desc")
SortOrder.ASC = SortOrder("Asc")

SortOrderValue = SortOrder | Literal["Desc", "Asc"]
"""What a request takes for a SortOrder."""
