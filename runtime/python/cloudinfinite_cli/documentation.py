"""Reads the documentation of calls and fields from docstrings, for display in a terminal."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

import click

_SECTION = re.compile(r"([A-Z][\w ]*):")
_ENTRY = re.compile(r"(\w+): (.*)")
_NAME = re.compile(r"`([a-z_][a-z0-9_.]*)(?:=True)?`")

_OPERATION = re.compile(r"(?<![:\w])[A-Z][A-Za-z0-9]+\b")

HYPHEN = "\N{NON-BREAKING HYPHEN}"
"""A hyphen that prevents a line break; it is printed as a plain one."""

_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class CallText:
    """The documentation of a call, in paragraphs without line breaks.

    Attributes:
        summary: What it does, in one sentence.
        paragraphs: The details.
        arguments: The description of each argument, by its Python name.
        sections: The items of each other section, such as ``Raises``.
    """

    summary: str
    paragraphs: list[str]
    arguments: dict[str, str] = field(default_factory=dict)
    sections: dict[str, list[str]] = field(default_factory=dict)


def read_call(docstring: str) -> CallText:
    """Parses the docstring of a generated method."""
    blocks: dict[str, list[str]] = {"": []}
    section = ""
    for line in inspect.cleandoc(docstring).splitlines():
        if heading := _SECTION.fullmatch(line):
            section = heading[1]
            blocks[section] = []
        else:
            blocks[section].append(line)
    summary, *paragraphs = _paragraphs(blocks.pop("")) or [""]
    arguments = dict(_entry(item) for item in _items(blocks.pop("Args", [])))
    return CallText(summary, paragraphs, arguments, {k: _items(v) for k, v in blocks.items()})


def first_sentence(docstring: str) -> str:
    """Returns the first paragraph of a docstring, on one line."""
    return next(iter(_paragraphs(inspect.cleandoc(docstring).splitlines())), "")


def fields_text(record: type) -> dict[str, str]:
    """Returns the description of each field of a type by its Python name.

    The result is empty if the source code is not available.
    """
    return _fields_of_module(record.__module__).get(record.__name__, {})


def for_terminal(text: str, names: Mapping[str, str]) -> str:
    """Replaces Python names by the names of options and commands.

    Args:
        text: A sentence from a docstring.
        names: The replacement for each Python name.
    """

    def named(name: str, otherwise: str) -> str:
        return names.get(name, otherwise).replace("-", HYPHEN)

    text = _NAME.sub(lambda match: named(match[1], match[0]), text)
    return _OPERATION.sub(lambda match: named(match[0], match[0]), text)


def as_options(names: Iterable[str], above: str = "") -> dict[str, str]:
    """Returns the option for each Python argument; `above` is the path that leads to them."""
    return {name: f"--{above}{name.rstrip('_').replace('_', '-')}" for name in names}


class Formatter(click.HelpFormatter):
    """A formatter that never breaks a line within the name of an option."""

    def getvalue(self) -> str:
        """Returns the text, with plain hyphens and spaces."""
        return super().getvalue().replace(HYPHEN, "-").replace(_SPACE, " ")


def _paragraphs(lines: list[str]) -> list[str]:
    text = "\n".join(lines).strip()
    return [" ".join(each.split()) for each in re.split(r"\n\s*\n", text)] if text else []


def _items(lines: list[str]) -> list[str]:
    """Splits a section into items; continuation lines are indented further."""
    items: list[str] = []
    for line in lines:
        text = line.strip()
        if not text:
            continue
        if line.startswith(" " * 5) and items:
            items[-1] += f" {text}"
        else:
            items.append(text.removeprefix("* "))
    return items


def _entry(item: str) -> tuple[str, str]:
    found = _ENTRY.fullmatch(item)
    return (found[1], found[2]) if found else (item, "")


@cache
def _fields_of_module(name: str) -> dict[str, dict[str, str]]:
    """Reads the field descriptions of each class in a module, which Python itself discards."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[name]))
    except (OSError, TypeError, SyntaxError):
        return {}
    return {each.name: _fields_in(each) for each in tree.body if isinstance(each, ast.ClassDef)}


def _fields_in(declared: ast.ClassDef) -> dict[str, str]:
    texts: dict[str, str] = {}
    for each, below in zip(declared.body, declared.body[1:], strict=False):
        match each, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                texts[name] = " ".join(text.split())
    return texts
