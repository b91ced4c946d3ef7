"""Files of a spec, each read once in a run as long as neither it nor what it includes changes.

Reading takes most of the time of whatever generates, and tests read the same files, or all of them
but one, over and over.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from cloudinfinite_codegen.reading import source
from cloudinfinite_codegen.reading.source import Binding, SchemaFile

MOST = 1000
"""How many are kept. Each spoilt file that tests make up is one."""

_Contents = dict[str, bytes | None]
_read = source.read_schema_file
_known: dict[object, SchemaFile] = {}
_contents: WeakKeyDictionary[Binding, _Contents] = WeakKeyDictionary()


def remember() -> None:
    """Lets the generator read in this way."""
    source.read_schema_file = read_schema_file
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
