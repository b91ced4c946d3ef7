"""Reads each unchanged file of a spec, and compiles each template, once per process.

Most tests of the generator read the same files, apart from one or two, and reading takes most of
their time.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from types import CodeType
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from xsdata.codegen.models import Class

from cloudinfinite_codegen.reading import records, scalars, schemas, source
from cloudinfinite_codegen.reading.groups import Groups
from cloudinfinite_codegen.reading.source import Binding, SchemaFile
from cloudinfinite_codegen.representation.types import Record, Scalar
from cloudinfinite_codegen.targets import templates

MOST = 1000
"""How many are kept. Each spoilt file that tests make up is one."""

T = TypeVar("T")
_read = source.read_schema_file
_are_schemas = schemas.are_schemas
_read_record, _read_scalar = records.read_record, scalars.read_scalar
_known: dict[object, SchemaFile] = {}
_types: dict[object, tuple[tuple[SchemaFile, ...], Any]] = {}
_valid: dict[tuple[tuple[str, bytes], ...], bool] = {}
_vocabularies: WeakKeyDictionary[Binding, bytes] = WeakKeyDictionary()


class _Compiled(BytecodeCache):
    """The code of every template, by its name and its text."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code is not None
        self._code[bucket.key, bucket.checksum] = bucket.code


def remember() -> None:
    """Lets the generator read in this way."""
    source.read_schema_file = read_schema_file
    records.read_record, scalars.read_scalar = read_record, read_scalar
    schemas.are_schemas = are_schemas
    # What xsdata makes of a file, which takes longest, depends on its own bytes alone.
    source.classes_of = cache(source.classes_of)
    changed: Any = templates
    changed.Environment = partial(Environment, bytecode_cache=_Compiled())


def read_schema_file(path: Path, spec: Path, binding: Binding) -> SchemaFile:
    """Reads a file as the generator does, or hands out what that came to before."""
    # A reading of the spec has a vocabulary of its own, which does not change meanwhile.
    if binding not in _vocabularies:
        _vocabularies[binding] = (spec / "binding.xsd").read_bytes()
    content = path.read_bytes()
    included = tuple((path.parent / each).is_file() for each in _includes(content))
    key = (path.relative_to(spec).as_posix(), content, included, _vocabularies[binding])
    file = _known.pop(key, None) or _read(path, spec, binding)
    _known[key] = file
    if len(_known) > MOST:
        del _known[next(iter(_known))]
    return file


def are_schemas(spec: Path, names: list[str]) -> bool:
    """Compiles the files as the generator does, or hands out what that came to before."""
    if not all((spec / name).is_file() for name in names):
        return _are_schemas(spec, names)
    key = tuple((name, (spec / name).read_bytes()) for name in names)
    if key not in _valid:
        _valid[key] = _are_schemas(spec, names)
    return _valid[key]


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


@cache
def _includes(content: bytes) -> tuple[str, ...]:
    return tuple(map(os.fsdecode, re.findall(rb'schemaLocation\s*=\s*["\']([^"\']*)', content)))
