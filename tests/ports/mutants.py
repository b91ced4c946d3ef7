"""Builds ports with one deliberate mistake, to prove that the vectors detect it.

Each mutant is the port in these tests with one text of its source replaced. An entry in
`mutants.txt` has a name, the module, the vector files of which one must detect the mistake, the old
text and the new text. Independent ports once made such mistakes, and no vector failed.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from itertools import count
from pathlib import Path
from types import CodeType, ModuleType
from typing import NamedTuple

from .suite import Port

HERE = Path(__file__).parent
MODULES = ("wire", "interpreter", "answers", "sender", "receiver", "caller", "procedures")
_HEAD = re.compile(r"(.+) \((\w+): ([\w, ]+)\)")
_numbers = count()


class Mutant(NamedTuple):
    """A change to one module, and the vector files of which one must detect it."""

    kind: str
    module: str
    files: tuple[str, ...]
    old: str
    new: str


def read() -> list[Mutant]:
    """Reads `mutants.txt`."""
    return [_read(part) for part in (HERE / "mutants.txt").read_text("utf-8").split("\n\n")]


def _read(part: str) -> Mutant:
    head, *lines = part.strip("\n").split("\n")
    match = _HEAD.fullmatch(head)
    assert match is not None, head
    old, new = (
        "\n".join(line[1:] for line in lines if line.startswith(sign)) for sign in ("-", "+")
    )
    return Mutant(match[1], match[2], tuple(match[3].split(", ")), old, new)


def build(mutant: Mutant) -> Port:
    """Builds the mutated port as modules of a separate package."""
    package = ModuleType(f"mutant_{next(_numbers)}")
    package.__path__ = []
    sys.modules[package.__name__] = package
    made: dict[str, ModuleType] = {}
    try:
        for name in MODULES:
            module = ModuleType(f"{package.__name__}.{name}")
            module.__file__, module.__package__ = str(HERE / f"{name}.py"), package.__name__
            sys.modules[module.__name__] = made[name] = module
            setattr(package, name, module)
            exec(_code(name, mutant if name == mutant.module else None), module.__dict__)
    finally:
        for name in [package.__name__, *(module.__name__ for module in made.values())]:
            del sys.modules[name]
    return Port(**made)


@cache
def _code(name: str, mutant: Mutant | None) -> CodeType:
    path = HERE / f"{name}.py"
    source = path.read_text("utf-8")
    if mutant is not None:
        assert source.count(mutant.old) == 1, (
            f"{path.name} does not contain {mutant.old!r} exactly once"
        )
        source = source.replace(mutant.old, mutant.new)
    return compile(source, str(path), "exec")
