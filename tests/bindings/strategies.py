"""Values of every type of the service."""

from __future__ import annotations

from pathlib import Path

from ..values import Values

ROOT = Path(__file__).parents[2]
VALUES = Values(ROOT / "generated" / "model.json", "cloudinfinite")
MODEL = VALUES.model
BODIES = VALUES.bodies
arguments = VALUES.arguments
records = VALUES.records
type_of = VALUES.type_of
