# Generated from spec/settings/job_input.xsd (fb3c6de36bace639).
# Do not edit: change the spec and run `make generate`.
"""`JobInput`."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class JobInput(BaseRecord):
    """What a job works on: one object."""

    object: str = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of the object in the bucket. Not empty."""
