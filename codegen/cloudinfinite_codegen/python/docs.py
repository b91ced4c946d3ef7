"""Docstrings: what the spec says, in sentences for the one who reads it in an editor."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ..model import BUILT_IN, Field, Kind, Model, Record, Scalar
from .names import argument

WIDTH = 100


def quote(text: str) -> str:
    """Text that can stand in a docstring, which is a raw one if there is a backslash in it."""
    return text.replace('"""', "'''")


def docstring(paragraphs: Iterable[str], indent: int = 4) -> str:
    """A docstring of paragraphs, wrapped, without its first indentation.

    A paragraph that has line breaks of its own is wrapped already.
    """
    inside = [
        p
        if "\n" in p
        else textwrap.fill(quote(p), WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        for p in paragraphs
    ]
    # A quote or backslash of the text needs a blank between itself and the docstring's quotes.
    opening = 'r"""' if any("\\" in p for p in inside) else '"""'
    opening += " " if inside[0].startswith('"') else ""
    first = textwrap.fill(
        " " * len(opening) + " ".join(inside[0].split()),
        WIDTH - indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()
    body = opening + "\n\n".join([first, *inside[1:]])
    ending = ' """' if body.endswith(('"', "\\")) else '"""'
    if "\n" in body or len(body) + len(ending) + indent > WIDTH:
        ending = '\n"""'
    return textwrap.indent(body + ending, " " * indent).strip()


def section(title: str, entries: Iterable[str]) -> str:
    """A section of a docstring; each entry is wrapped under the title."""
    lines = [f"{title}:"]
    for entry in entries:
        lines.append(
            textwrap.fill(
                quote(entry),
                WIDTH - 8,
                initial_indent="    ",
                subsequent_indent="        ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
    return "\n".join(lines)


def field_text(model: Model, field: Field) -> str:
    """What a field means, with its limits and defaults."""
    parts = [field.documentation]
    scalar = model.scalars.get(field.type)
    if scalar is not None:
        parts.append(limits(scalar))
    if field.max_items:
        parts.append(f"At most {field.max_items} items.")
    if field.default is not None:
        parts.append(f"The service's default is `{field.default}`.")
    if field.required_when:
        parts.append(
            f"Must be given when {field.required_when.field} is {field.required_when.value}."
        )
    if field.required_unless:
        values = " or ".join(field.required_unless.values)
        parts.append(f"Must be given unless {field.required_unless.field} is {values}.")
    if field.deprecated:
        parts.append(f"Deprecated: {field.deprecated}")
    return " ".join(part for part in parts if part)


_TIMES = "An aware datetime, sent to the second."


def limits(scalar: Scalar) -> str:
    """The limits of a scalar in a sentence; empty when it has none."""
    if scalar.values:
        return f"One of {', '.join(f'`{value.value}`' for value in scalar.values)}."
    if scalar.kind is Kind.TIMESTAMP:
        return _TIMES
    if scalar.kind is Kind.URL:
        return ""
    if scalar.minimum is not None or scalar.maximum is not None:
        return f"{scalar.minimum or 'Any'} to {scalar.maximum or 'any'}."
    low, high = scalar.min_length, scalar.max_length
    if high is not None:
        length = f"{low} to {high} characters" if low else f"At most {high} characters"
    else:
        length = "Not empty" if low == 1 else f"At least {low} characters" if low else ""
    if scalar.characters_in_words:
        return f"{length or 'Only these characters'}: {scalar.characters_in_words}."
    return f"{length}." if length else ""


def record_paragraphs(record: Record) -> list[str]:
    """What a type means."""
    paragraphs = [record.documentation]
    if record.any_of:
        names = {field.name: argument(field.words) for field in record.fields}
        wanted = ", ".join(f"`{names[name]}`" for name in record.any_of)
        paragraphs.append(
            f"A request without any of {wanted}, or with empty ones, is refused unless it is sent "
            "with `validate=False`."
        )
    return paragraphs


BUILT_IN_KINDS = {kind.value: kind for kind in BUILT_IN.values()}
"""The kinds that a field may name in place of a type."""
