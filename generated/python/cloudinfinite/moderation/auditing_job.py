# Generated from spec/moderation/auditing_job.xsd (ffca5870b82a2193).
# Do not edit: change the spec and run `make generate`.
"""Words, texts and numbers, with their limits."""

from __future__ import annotations

from typing import ClassVar, Literal

from cloudinfinite_runtime.open_enum import OpenEnum, word


class AuditingJobState(OpenEnum):
    """Where a moderation job stands."""

    SUBMITTED: ClassVar[AuditingJobState] = word("Submitted")
    """Accepted, waiting to run."""
    SNAPSHOTING: ClassVar[AuditingJobState] = word("Snapshoting")
    """Frames of the video are being taken."""
    AUDITING: ClassVar[AuditingJobState] = word("Auditing")
    """Being moderated; a live stream stays so while it runs."""
    SUCCESS: ClassVar[AuditingJobState] = word("Success")
    """Ended well; the verdict is available."""
    FAILED: ClassVar[AuditingJobState] = word("Failed")
    """Ended badly; Code and Message of the job tell why."""


AuditingJobStateValue = AuditingJobState | Literal[
    "Submitted", "Snapshoting", "Auditing", "Success", "Failed"
]  # fmt: skip
"""A word of `AuditingJobState`: a member, or its text."""
