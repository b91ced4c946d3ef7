"""The port in these tests with the golden API's model, and the golden code beside it."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

import tinyapi

from ..codegen.values import MODEL
from . import answers as _answers
from . import caller as _caller
from . import interpreter as _interpreter
from . import procedures as _procedures
from . import receiver, suite, wire
from . import sender as _sender
from . import witness as _witness


def _copy(module: ModuleType, **facts: Any) -> Any:
    """Returns a second instance of a module with other global variables."""
    spec = spec_from_file_location(f"{module.__name__}_golden", str(module.__file__))
    assert spec is not None
    assert spec.loader is not None
    made = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(made)
    vars(made).update(facts)
    return made


interpreter = _copy(
    _interpreter,
    MODEL=MODEL,
    SERVICE=MODEL["service"],
    SCALARS=MODEL["scalars"],
    RECORDS=MODEL["records"],
)
answers = _copy(
    _answers,
    MODEL=MODEL,
    SERVICE=MODEL["service"],
    SCALARS=MODEL["scalars"],
    RECORDS=MODEL["records"],
    fields_of=interpreter.fields_of,
)
sender = _copy(_sender, MODEL=MODEL, SERVICE=MODEL["service"])
caller = _copy(
    _caller, MODEL=MODEL, SERVICE=MODEL["service"], interpreter=interpreter, answers=answers
)
procedures = _copy(_procedures, MODEL=MODEL, RECORDS=MODEL["records"])
witness = _copy(_witness, cloudinfinite=tinyapi)
PORT = suite.Port(wire, interpreter, answers, sender, receiver, caller, procedures)
