"""Exports the model of a spec."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.targets.model_json.target import export_model

from ..excerpt import SPEC
from ..pages.ideal import real_model
from .golden import GOLDEN

MODEL: dict[str, Any] = json.loads((GOLDEN / "model.json").read_text("utf-8"))


def read(spec: Path) -> Model:
    return real_model() if spec == SPEC else read_spec(spec)


@cache
def real_text() -> str:
    return export_model(real_model())


def text_of(model: Model) -> str:
    return real_text() if model is real_model() else export_model(model)


def exported(model: Model) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(text_of(model))
    return document
