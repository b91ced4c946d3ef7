"""What the spec says, in sentences that hold for a reader of any language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..representation.arguments import Argument
from ..representation.model import Field, Kind, Model, Operation, Record, Scalar
from ..representation.operation_facts import Note

_MOST_WORDS = 8
"""Enumerations of more words are named, and not told again wherever they are used."""


class Prose:
    """Tells what one model means.

    Args:
        model: The model.
        spell: How the reader's language spells the words of a field.
    """

    def __init__(self, model: Model, spell: Callable[[tuple[str, ...]], str]) -> None:
        self._model = model
        self._spell = spell

    def field(self, record: Record, field: Field) -> str:
        """What a field of a record means, with its limits and defaults."""
        names = {each.name: f"`{self._spell(each.words)}`" for each in record.fields}
        parts = [field.documentation]
        scalar = self._model.scalars.get(field.type)
        if scalar is not None:
            parts.append(limits(scalar))
        names_of_entries = self._model.scalars.get(field.names or "")
        if names_of_entries is not None and (told := limits(names_of_entries)):
            parts.append(f"Names: {told[:1].lower()}{told[1:]}")
        if field.min_items > 1:
            parts.append(f"At least {field.min_items} items.")
        if field.max_items:
            parts.append(f"At most {field.max_items} items.")
        if field.default is not None:
            parts.append(f"Default: `{field.default}`.")
        if field.required_when:
            told = " and ".join(f"{names[n]} is `{value}`" for n, value in field.required_when)
            parts.append(f"Required when {told}.")
        if unless := field.required_unless:
            parts.append(f"Required unless {names[unless.field]} is {one_of(unless.values)}.")
        if when := field.when:
            # It may be a field of what holds the record.
            other = names.get(when.field, f"`{when.field}`")
            parts.append(f"Only where {other} is {one_of(when.values)}.")
        if final := field.final:
            other = names.get(final.field, f"`{final.field}`")
            parts.append(f"A pass counts only if {other} is {one_of(final.values)}.")
        if field.deprecated:
            parts.append(f"Deprecated: {field.deprecated}")
        return " ".join(part for part in parts if part)

    def record(self, record: Record) -> list[str]:
        """What a type means, in paragraphs."""
        paragraphs = [record.documentation]
        if record.any_of:
            names = {field.name: self._spell(field.words) for field in record.fields}
            wanted = ", ".join(f"`{names[name]}`" for name in record.any_of)
            paragraphs.append(f"A request needs at least one of {wanted}.")
        return paragraphs

    def alternatives(self, arguments: Sequence[Argument]) -> Iterable[str]:
        """Of which arguments of a call one must be given."""
        for holder in dict.fromkeys(each.record for each in arguments):
            any_of = self._model.records[holder].any_of
            names = [
                f"`{self._spell(each.field.words)}`"
                for each in arguments
                if each.record == holder and each.field.name in any_of
            ]
            if names:
                yield f"Give at least one of {', '.join(names)}."


def limits(scalar: Scalar) -> str:
    """The limits of a scalar in a sentence; empty when it has none."""
    if scalar.values:
        if len(scalar.values) > _MOST_WORDS:
            return f"A word of `{scalar.name}`."
        return f"One of {', '.join(f'`{value.value}`' for value in scalar.values)}."
    if scalar.kind in (Kind.TIMESTAMP, Kind.URL):
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


def one_of(values: Iterable[str]) -> str:
    """Values between which one has the choice."""
    *others, last = (f"`{value}`" for value in values)
    return f"{', '.join(others)} or {last}" if others else last


def preconditions(notes: Iterable[Note]) -> list[str]:
    """What must hold before a call, and which error tells that it does not."""
    return [note.text + (f" Otherwise: {note.name}." if note.name else "") for note in notes]


def failures(notes: Iterable[Note]) -> list[str]:
    """What errors of a call mean."""
    return [f"{note.name}: {note.text}" for note in notes]


def permissions(operation: Operation) -> list[str]:
    """What a caller must be allowed to do, with what is in doubt about it."""
    return [f"{each.name}{f': {each.text}' if each.text else ''}" for each in operation.actions]


def pages(operation: Operation) -> list[str]:
    """The pages of the vendor that an operation was read off."""
    return [
        f"{page.href} ({page.language}{f', {page.updated}' if page.updated else ''})"
        for page in operation.pages
    ]


def file_title(records: Sequence[Record], operation: Operation | None, has_words: bool) -> str:
    """What is in a file of the spec, in a sentence.

    Args:
        records: Its records.
        operation: Its operation, if it is a feed.
        has_words: Whether it has enumerations.
    """
    if operation:
        types = ", and its types" if records or has_words else ""
        return f"The operation {operation.name}{types}."
    if not records:
        return "Words, texts and numbers, with their limits."
    parts = {field.type for record in records for field in record.fields}
    *others, last = (f"`{record.name}`" for record in records if record.name not in parts)
    names = f"{', '.join(others)} and {last}" if others else last
    if len(records) == len(others) + 1:
        return f"{names}."
    return f"{names}, and what {'they are' if others else 'it is'} made of."


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
