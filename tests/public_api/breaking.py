"""`python -m tests.public_api.breaking REVISION` lists breaking changes since a revision.

It compares public names: those of the package and its families, the calls, and the types that they
take and return. Additions and more precise types of results are not breaking.
"""

from __future__ import annotations

import ast
import re
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import griffe

from ..processes import run

ROOT = Path(__file__).parents[2]
PLACES = (Path("generated/python"), Path("runtime/python"))
PACKAGE = "cloudinfinite"

# Replaced by the decorator of the standard library, which griffe knows.
_LAZY = re.compile(r"from (?:\.+|cloudinfinite_runtime\.)dataclass import dataclass")
_PLAIN = "from dataclasses import dataclass"


def breaking(old: griffe.Module, new: griffe.Module) -> list[str]:
    """Lists the breaking changes between two versions of a package, one per line."""
    found = {_line(each) for each in griffe.find_breaking_changes(old, new)}
    found |= set(_changed_types(old, new))
    words, now = dict(_words(old)), dict(_words(new))
    found |= {
        f"{name}: the text of the value has changed ({words[name]} -> {now[name]})"
        for name in words.keys() & now.keys()
        if words[name] != now[name]
    }
    return sorted(found)


def _words(module: griffe.Module) -> Iterator[tuple[str, str]]:
    """Yields the values of all enumerations in a module, with the texts that are sent."""
    for declared in module.classes.values():
        for each in declared.attributes.values():
            if not declared.is_alias and str(each.value).startswith("word("):
                yield each.path, str(each.value)[5:-1]
    for inner in module.modules.values():
        if not inner.is_alias:
            yield from _words(inner)


def _changed_types(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    """Yields arguments and fields whose types lost members, and results that gained some.

    Types are compared as text, so only changes in unions are understood.
    """
    before, now = dict(_types(old)), dict(_types(new))
    for (name, is_given, is_taken), text in before.items():
        other = now.get((name, is_given, is_taken))
        was, is_ = _members(text), _members(other)
        if other is None or was == is_ or not (was <= is_ or is_ <= was):
            continue
        if is_given and is_ < was:
            yield f"{name}: no longer takes {' | '.join(sorted(was - is_))} ({text} -> {other})"
        if is_taken and was < is_:
            yield f"{name}: may now be {' | '.join(sorted(is_ - was))} ({text} -> {other})"


def _types(module: griffe.Module) -> Iterator[tuple[tuple[str, bool, bool], str]]:
    """Yields types, keyed by name, whether programs pass such values, and whether they get them."""
    for declared in module.classes.values():
        if declared.is_alias:
            continue
        for function in declared.functions.values():
            for each in function.parameters if function.name != "__init__" else ():
                yield (f"{function.path}({each.name})", True, False), str(each.annotation)
            yield (function.path, False, True), str(function.returns)
        for field in declared.attributes.values():
            if field.annotation is not None and "instance-attribute" in field.labels:
                yield (field.path, True, True), str(field.annotation)
    for inner in module.modules.values():
        if not inner.is_alias:
            yield from _types(inner)


def _members(annotation: str | None) -> frozenset[str]:
    """Returns the members of a union, with literals split. Any other type is its only member."""
    found: set[str] = set()

    def collect(node: ast.expr) -> None:
        match node:
            case ast.BinOp(left, ast.BitOr(), right):
                collect(left)
                collect(right)
            case ast.Subscript(ast.Name("Literal"), ast.Tuple(words)):
                found.update(f"Literal[{ast.unparse(word)}]" for word in words)
            case _:
                found.add(ast.unparse(node))

    collect(ast.parse(annotation or "None", mode="eval").body)
    return frozenset(found)


def _line(breakage: griffe.Breakage) -> str:
    values = [_described(each) for each in (breakage.old_value, breakage.new_value)]
    change = " -> ".join(each for each in values if each)
    name = breakage.obj.path
    return f"{name}: {breakage.kind.value}{f' ({change})' if change else ''}"


def _described(value: Any) -> str:
    if isinstance(value, griffe.Parameter):
        default = "" if value.required else f" = {value.default}"
        return f"{value.name}: {value.annotation}{default}"
    if isinstance(value, griffe.Object | griffe.Alias):
        return value.name
    return "" if value is None else str(value)


def loaded(root: Path, package: str = PACKAGE, *more: str) -> griffe.Module:
    """Loads a package as programs see it.

    Args:
        root: A folder with a copy of the package. Its files are edited so that griffe reads them.
        package: The name of the package.
        more: Other packages from which it imports names.
    """
    for file in root.rglob("*.py"):
        text = file.read_text("utf-8")
        if (plain := _LAZY.sub(_PLAIN, text)) != text:
            file.write_text(plain, "utf-8")
    paths = [str(root / place) for place in PLACES if (root / place).exists()]
    loader = griffe.GriffeLoader(search_paths=paths, allow_inspection=False)
    found = loader.load(package)
    for each in more:
        loader.load(each)
    loader.resolve_aliases(implicit=True, external=False)
    assert isinstance(found, griffe.Module)
    _mark_public(found)
    return found


def _mark_public(package: griffe.Module) -> None:
    """Marks imported names, families and calls as public, and other modules as private."""
    _export(package)
    for module in package.modules.values():
        is_family = "calls" in module.modules
        module.public = is_family or module.name in ("client", "async_client", "testing")
        if is_family:
            _export(module)
        for inner in module.modules.values():
            inner.public = inner.name == "calls"
            for declared in inner.classes.values() if inner.public else ():
                for function in declared.functions.values():
                    _drop_options(function)


def _export(module: griffe.Module) -> None:
    names = [name for name, each in module.members.items() if each.is_alias]
    module.exports = [*names, *(name for name, each in module.modules.items() if each.is_public)]


def _drop_options(function: griffe.Function) -> None:
    """Removes `**options`, which would otherwise accept any argument."""
    for each in list(function.parameters):
        if each.kind is griffe.ParameterKind.var_keyword:
            del function.parameters[each.name]


def _extract(revision: str, folder: Path) -> None:
    """Extracts the packages of a revision."""
    places = [str(place) for place in PLACES]
    folder.mkdir()
    file = folder / "packages.tar"
    run(["git", "archive", f"--output={file}", revision, *places], cwd=ROOT)
    with tarfile.open(file) as archive:
        archive.extractall(folder, filter="data")


def since(revision: str) -> list[str]:
    """Lists the breaking changes since a revision."""
    with tempfile.TemporaryDirectory() as made:
        old, new = Path(made, "old"), Path(made, "new")
        _extract(revision, old)
        for place in PLACES:
            copytree(ROOT / place, new / place)
        before, after = (loaded(root, PACKAGE, "cloudinfinite_runtime") for root in (old, new))
        return breaking(before, after)


def main(words: Iterable[str]) -> int:
    """Prints the breaking changes, and fails if there are any."""
    [revision] = words
    found = since(revision)
    print("\n".join(found) or f"nothing breaks since {revision}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
