# Generated from spec/settings/job_input.xsd (a03d27c5f8e53f81).
# Do not edit: change the spec and run `make generate`.
"""`JobInput`."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class JobInput(BaseRecord):
    """The object that a job processes."""

    object: str = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of the object in the bucket. Not empty."""
