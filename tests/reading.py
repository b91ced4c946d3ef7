"""Files of a spec and their types, each read once in a run unless it or what it includes changes.

Reading takes most of the time of whatever generates, and tests read the same files, or all of them
but one, over and over.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from xsdata.codegen.models import Class

from cloudinfinite_codegen.reading import source, types
from cloudinfinite_codegen.reading.source import Binding, SchemaFile
from cloudinfinite_codegen.reading.types import Groups
from cloudinfinite_codegen.representation.model import Record, Scalar

MOST = 1000
"""How many are kept. Each spoilt file that tests make up is one."""

T = TypeVar("T")
_Contents = dict[str, bytes | None]
_read = source.read_schema_file
_read_record, _read_scalar = types.read_record, types.read_scalar
_known: dict[object, SchemaFile] = {}
_types: dict[object, tuple[tuple[SchemaFile, ...], Any]] = {}
_contents: WeakKeyDictionary[Binding, _Contents] = WeakKeyDictionary()


def remember() -> None:
    """Lets the generator read in this way."""
    source.read_schema_file = read_schema_file
    types.read_record, types.read_scalar = read_record, read_scalar
    # What xsdata makes of a file, which takes longest, depends on its own bytes alone.
    source.classes_of = cache(source.classes_of)


def read_schema_file(path: Path, spec: Path, binding: Binding) -> SchemaFile:
    """Reads a file as the generator does, or hands out what that came to before."""
    # A reading of the spec has a vocabulary of its own, and reads no file twice.
    contents = _contents.setdefault(binding, {})
    root = os.path.abspath(spec)
    name = os.path.relpath(os.path.abspath(path), root)
    key = (name, *sorted(_reached(root, (name, "binding.xsd"), contents).items()))
    file = _known.pop(key, None) or _read(path, spec, binding)
    _known[key] = file
    if len(_known) > MOST:
        del _known[next(iter(_known))]
    return file


def read_record(file: SchemaFile, declared: Class, groups: Groups) -> Record:
    """Reads a record as the generator does, or hands out what that came to before."""
    # A record has the fields of groups, which are in other files.
    parts = (file, *(each for each, _ in groups.values()))
    return _once(("record", declared.name), parts, lambda: _read_record(file, declared, groups))


def read_scalar(file: SchemaFile, declared: Class) -> Scalar:
    """Reads a scalar as the generator does, or hands out what that came to before."""
    return _once(("scalar", declared.name), (file,), lambda: _read_scalar(file, declared))


def _once(name: tuple[str, str], files: tuple[SchemaFile, ...], make: Callable[[], T]) -> T:
    # A file is the same object while it is remembered, and nothing forgets it here.
    key = (*name, *map(id, files))
    if key not in _types:
        _types[key] = (files, make())
    found: T = _types[key][1]
    return found


def _reached(root: str, names: tuple[str, ...], contents: _Contents) -> _Contents:
    """Files and all that they include, with what is in them."""
    found: _Contents = {}
    left = [*names]
    while left:
        name = left.pop()
        if name not in found:
            if name not in contents:
                contents[name] = _content(os.path.join(root, name))
            found[name] = contents[name]
            folder = os.path.dirname(name)
            left += [
                os.path.normpath(os.path.join(folder, each))
                for each in _includes(found[name] or b"")
            ]
    return found


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


@cache
def _includes(content: bytes) -> tuple[str, ...]:
    return tuple(map(os.fsdecode, re.findall(rb'schemaLocation\s*=\s*["\']([^"\']*)', content)))
