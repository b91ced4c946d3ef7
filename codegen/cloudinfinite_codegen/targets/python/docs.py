"""Docstrings: what the spec says, in sentences for the one who reads it in an editor."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ...representation.model import Field, Kind, Model, Record, Scalar
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


def field_text(model: Model, record: Record, field: Field) -> str:
    """What a field of a record means, with its limits and defaults."""
    names = {each.name: f"`{argument(each.words)}`" for each in record.fields}
    parts = [field.documentation]
    scalar = model.scalars.get(field.type)
    if scalar is not None:
        parts.append(limits(scalar))
    if field.min_items > 1:
        parts.append(f"At least {field.min_items} items.")
    if field.max_items:
        parts.append(f"At most {field.max_items} items.")
    if field.default is not None:
        parts.append(f"Default: `{field.default}`.")
    if pairs := conditions(field):
        told = " and ".join(f"{names[name]} is `{value}`" for name, value in pairs)
        parts.append(f"Required when {told}.")
    if unless := field.required_unless:
        values = _words(unless.values)
        parts.append(f"Required unless {names[unless.field]} is {values}.")
    if when := field.when:
        # It may be a field of what holds the record.
        other = names.get(when.field, f"`{when.field}`")
        parts.append(f"Only where {other} is {_words(when.values)}.")
    if field.deprecated:
        parts.append(f"Deprecated: {field.deprecated}")
    return " ".join(part for part in parts if part)


def conditions(field: Field) -> tuple[tuple[str, str], ...]:
    """The conditions under which a field is required: names and values of siblings."""
    return tuple((each.field, each.value) for each in field.required_when)


def _words(values: Iterable[str]) -> str:
    *others, last = (f"`{value}`" for value in values)
    return f"{', '.join(others)} or {last}" if others else last


_MOST_WORDS = 8
"""Enumerations of more words are named, and not told again wherever they are used."""


def limits(scalar: Scalar) -> str:
    """The limits of a scalar in a sentence; empty when it has none."""
    if scalar.values:
        if len(scalar.values) > _MOST_WORDS:
            return f"A word of `{scalar.name}`."
        return f"One of {', '.join(f'`{value.value}`' for value in scalar.values)}."
    if scalar.kind is Kind.TIMESTAMP:
        return ""
    if scalar.kind is Kind.URL:
        return ""
    if scalar.kind in (Kind.INTEGER, Kind.DECIMAL):
        return _range(scalar)
    low, high = scalar.min_length, scalar.max_length
    if high is not None:
        length = f"{low} to {high} characters" if low else f"At most {high} characters"
    else:
        length = "Not empty" if low == 1 else f"At least {low} characters" if low else ""
    if scalar.characters_in_words:
        return f"{length or 'Only these characters'}: {scalar.characters_in_words}."
    return f"{length}." if length else ""


def _range(scalar: Scalar) -> str:
    above, below = scalar.exclusive_minimum, scalar.exclusive_maximum
    low = scalar.minimum if above is None else above
    high = scalar.maximum if below is None else below
    words = "".join(f", or `{word}`" for word in scalar.or_words)
    if low is not None and high is not None and above is None and below is None:
        return f"{low} to {high}{words}."
    bounds = [] if low is None else [f"{'at least' if above is None else 'more than'} {low}"]
    bounds += [] if high is None else [f"{'at most' if below is None else 'less than'} {high}"]
    said = " and ".join(bounds) or ("a number" if words else "")
    if not said:
        return ""
    return f"{said[:1].upper()}{said[1:]}{words}."


def record_paragraphs(record: Record) -> list[str]:
    """What a type means."""
    paragraphs = [record.documentation]
    if record.any_of:
        names = {field.name: argument(field.words) for field in record.fields}
        wanted = ", ".join(f"`{names[name]}`" for name in record.any_of)
        paragraphs.append(f"A request needs at least one of {wanted}.")
    return paragraphs
