"""Strategies for values of the tiny API's types."""

from __future__ import annotations

import json

from ..values import Values, argument
from .golden import GOLDEN, PACKAGE

MODEL = json.loads((GOLDEN / "model.json").read_text("utf-8"))
VALUES = Values(MODEL, PACKAGE)
BODIES = VALUES.bodies
arguments = VALUES.arguments
fields_of = VALUES.fields_of
mapping = VALUES.mapping
records = VALUES.records
scalars = VALUES.scalars
type_of = VALUES.type_of

__all__ = ["argument"]
