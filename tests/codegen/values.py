"""Values of the tiny API's types."""

from __future__ import annotations

from ..values import Values, argument
from .golden import GOLDEN, PACKAGE

VALUES = Values(GOLDEN / "model.json", PACKAGE)
MODEL = VALUES.model
BODIES = VALUES.bodies
arguments = VALUES.arguments
fields_of = VALUES.fields_of
mapping = VALUES.mapping
records = VALUES.records
scalars = VALUES.scalars
type_of = VALUES.type_of

__all__ = ["argument"]
