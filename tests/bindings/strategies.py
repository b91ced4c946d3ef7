"""Hypothesis strategies for every type of the service."""

from __future__ import annotations

from ..model import MODEL as MODEL
from ..values import Values

VALUES = Values(MODEL, "cloudinfinite")
BODIES = VALUES.bodies
arguments = VALUES.arguments
records = VALUES.records
type_of = VALUES.type_of
