"""The help of a call: its arguments, limits, errors and permissions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

import click

from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import (
    Boolean,
    DecimalNumber,
    Integer,
    Scalar,
    Timestamp,
)
from cloudinfinite_runtime.codec.table import Field, WireRecord
from cloudinfinite_runtime.codec.texts import Enumeration
from cloudinfinite_runtime.operation import Operation

from .arguments import Argument, arguments_of, fields_of
from .documentation import HYPHEN, CallText, as_options, fields_text, for_terminal
from .surface import Surface, spelt

MOST_INLINE = 6
"""The maximum number of a record's fields that the help lists; `--explain` lists more."""

_METAVARS: tuple[tuple[type[Scalar], str], ...] = (
    (DecimalNumber, "NUMBER"),
    (Integer, "INTEGER"),
    (Boolean, "[true|false]"),
    (Timestamp, "TIME"),
    (Enumeration, "WORD"),
)

_HEADINGS = {
    "Before you make this call": "Before you make this call",
    "Raises": "Errors",
    "CAM actions": "Permissions",
    "Pages": "Documentation",
}

_VALUES = re.compile(r"One of the values of `\w+`")

Rows = list[tuple[str, str]]


def metavar(field: Field) -> str:
    """Returns the placeholder for a field's value in the help."""
    if field.scalar is ANY_TREE or field.scalar is None:
        return "JSON"
    return next((word for kind, word in _METAVARS if isinstance(field.scalar, kind)), "TEXT")


def words_of(field: Field) -> list[str]:
    """Returns the allowed values of a field; empty if they are not enumerated."""
    if isinstance(field.scalar, Boolean):
        return ["true", "false"]
    if isinstance(field.scalar, Enumeration):
        return [each.value for each in field.scalar.type]
    return []


def names_of(operation: Operation[Any], surface: Surface) -> dict[str, str]:
    """Returns the name on the command line for each name that the documentation uses."""
    fields = (each.field.name for each in arguments_of(operation).values())
    lists = surface.lists(spelt(operation.family))
    return {**surface.commands, **lists, **as_options([*fields, "create_once"])}


def write_call(
    formatter: click.HelpFormatter,
    operation: Operation[Any],
    text: CallText,
    known: Mapping[str, str],
) -> None:
    """Writes the description of a call and its arguments."""
    arguments = arguments_of(operation)
    labels = frozenset(n for n, each in operation.service.labels.items() if each.of is None)
    with formatter.indentation():
        for paragraph in (text.summary, *text.paragraphs):
            formatter.write_paragraph()
            formatter.write_text(for_terminal(paragraph, known))
    required: Rows = []
    optional: Rows = []
    if operation.body == "binary":
        required.append(("--body FILE", "The content to send; - reads standard input."))
    for name, each in arguments.items():
        said = _with_words(text.arguments.get(each.field.name, ""), each.field)
        said = for_terminal(said, known)
        (required if each.is_required else optional).extend(_rows(name, each, said, labels))
    for heading, rows in (("Required arguments", required), ("Arguments", optional)):
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)


def write_circumstances(
    formatter: click.HelpFormatter, text: CallText, known: Mapping[str, str]
) -> None:
    """Writes the other sections: prerequisites, errors, permissions, documentation."""
    for section, heading in _HEADINGS.items():
        if items := text.sections.get(section):
            with formatter.section(heading):
                for item in items:
                    said = for_terminal(item.removeprefix("ServiceError: "), known)
                    formatter.write_text(said)


def write_parts(formatter: click.HelpFormatter, name: str, field: Field) -> None:
    """Writes the parts of an argument."""
    formatter.write_heading(f"--{name}")
    with formatter.indentation():
        if field.scalar is not None:
            formatter.write_text(_facts(field) or metavar(field))
            return
        if said := first_paragraph(field.record):
            formatter.write_text(said)
        if field.names is not None:
            formatter.write_text(f"Set the parts of each entry by its name: --{name}.NAME.…")
        elif field.many:
            formatter.write_text(
                f"Set the parts of each item by its number: --{name}.0.…; without numbers, "
                "repeating a part starts the next item."
            )
    inner = name if field.names is None else f"{name}.NAME"
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_dl(list(_parts(inner, field.record, deep=True)))


def first_paragraph(record: type[WireRecord]) -> str:
    """Returns the first paragraph of a type's documentation."""
    return " ".join((record.__doc__ or "").split("\n\n")[0].split())


def _rows(name: str, argument: Argument, said: str, labels: Set[str]) -> Iterator[tuple[str, str]]:
    field = argument.field
    if field.scalar is not None or field.names is not None:
        yield _shown(name, field), said
        return
    parts = list(_parts(name, field.record, deep=False, labels=labels))
    if len(parts) <= MOST_INLINE and not field.many:
        yield from parts
        return
    yield f"--{name}.…", f"{said} {_more(name)}"
    if argument.is_required:
        needed = {spelt(key) for key, each in fields_of(field.record).items() if each.required}
        for shown, meaning in parts:
            if shown.split()[0].rpartition(".")[2] in needed:
                yield shown, f"{meaning} Required."


def _parts(
    name: str, record: type[WireRecord], *, deep: bool, labels: Set[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    fields = fields_of(record)
    # The command fills in its own bucket and region if a record requires both.
    filled = labels if labels <= {key for key, each in fields.items() if each.required} else ()
    texts = fields_text(record)
    known = as_options(texts, f"{name}.")
    for key, each in fields.items():
        said = for_terminal(_with_words(texts.get(each.name, ""), each), known)
        said += f" Default: --{key}." if key in filled else ""
        required = " Required." if each.required and deep else ""
        if each.scalar is None:
            yield f"--{name}.{key}.…", f"{said}{required} {_more(f'{name}.{key}')}"
        else:
            yield _shown(f"{name}.{key}", each), f"{said}{required}"


def _with_words(text: str, field: Field) -> str:
    """Replaces the name of an enumeration in a text by its values."""
    words = ", ".join(f"`{each}`" for each in words_of(field))
    return _VALUES.sub(lambda _: f"One of {words}", text) if words else text


def _more(name: str) -> str:
    return f"More: --explain\N{NO-BREAK SPACE}{name}".replace("-", HYPHEN)


def _shown(name: str, field: Field) -> str:
    if field.names is not None:
        return f"--{name}.NAME {metavar(field)}"
    return f"--{name} {metavar(field)}{' ...' if field.many else ''}"


def _facts(field: Field) -> str:
    return f"One of {', '.join(words)}." if (words := words_of(field)) else ""
