"""Sentences about the spec that suit every programming language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..representation.arguments import Argument
from ..representation.model import Model, Operation
from ..representation.operation_facts import Note, NumberedPaging, Paging
from ..representation.types import Field, Kind, Record, Scalar

_MOST_WORDS = 8
"""Longer enumerations are named rather than listed."""


class Prose:
    """Writes sentences about one model.

    Args:
        model: The model.
        spell: How the reader's language spells the words of a field.
    """

    def __init__(self, model: Model, spell: Callable[[tuple[str, ...]], str]) -> None:
        self._model = model
        self._spell = spell

    def field(self, record: Record, field: Field) -> str:
        """Describes a field, with its limits and default."""
        names = {each.name: f"`{self._spell(each.words)}`" for each in record.fields}
        parts = [field.documentation]
        scalar = self._model.scalars.get(field.type)
        if scalar is not None:
            parts.append(limits(scalar))
        if field.depth:
            parts.append(f"At most {field.depth} levels deep.")
        names_of_entries = self._model.scalars.get(field.names or "")
        if names_of_entries is not None and (limit := limits(names_of_entries)):
            parts.append(f"Names: {limit[:1].lower()}{limit[1:]}")
        if field.min_items > 1:
            parts.append(f"At least {field.min_items} items.")
        if field.max_items:
            parts.append(f"At most {field.max_items} items.")
        if field.default is not None:
            parts.append(f"Default: `{field.default}`.")
        if field.required_when:
            condition = " and ".join(f"{names[n]} is `{value}`" for n, value in field.required_when)
            parts.append(f"Required if {condition}.")
        if unless := field.required_unless:
            parts.append(f"Required unless {names[unless.field]} is {one_of(unless.values)}.")
        if when := field.when:
            # It may be a field of the record that contains this one.
            other = names.get(when.field, f"`{when.field}`")
            parts.append(f"Only if {other} is {one_of(when.values)}.")
        if final := field.final:
            other = names.get(final.field, f"`{final.field}`")
            parts.append(f"A pass counts only if {other} is {one_of(final.values)}.")
        if field.deprecated:
            parts.append(f"Deprecated: {field.deprecated}")
        return " ".join(part for part in parts if part)

    def argument(self, argument: Argument) -> str:
        """Describes an argument of a call."""
        text = self.field(self._model.records[argument.record], argument.field)
        if argument.field.required and not argument.required:
            text += f" Required if any other field of `{argument.record}` is set."
        if argument.field.job_of:
            text += " You can also pass the job itself, or the response that created it."
        return text

    def record(self, record: Record) -> list[str]:
        """Describes a type, in paragraphs."""
        paragraphs = [record.documentation]
        names = {field.name: self._spell(field.words) for field in record.fields}
        for each in record.any_of:
            wanted = ", ".join(f"`{names[name]}`" for name in each)
            paragraphs.append(f"A request needs at least one of {wanted}.")
        return paragraphs

    def alternatives(self, arguments: Sequence[Argument]) -> Iterable[str]:
        """Says which arguments a call needs at least one of."""
        for names in self.choices(arguments):
            yield f"At least one of {', '.join(f'`{name}`' for name in names)} is required."

    def choices(self, arguments: Sequence[Argument]) -> Iterable[list[str]]:
        """Returns sets of arguments; a call needs at least one of each set."""
        for holder in dict.fromkeys(each.record for each in arguments):
            for any_of in self._model.records[holder].any_of:
                names = [
                    self._spell(each.field.words)
                    for each in arguments
                    if each.record == holder and each.field.name in any_of
                ]
                if names:
                    yield names

    def full_page(self, operation: Operation, paging: Paging | NumberedPaging) -> str:
        """Says how large pages are by default; empty if the service decides."""
        most = self._model.full_page(operation)
        if not paging.size or not most:
            return ""
        return f"`{self._spelt(operation.params, paging.size)}` defaults to {most} here."

    def resuming(self, operation: Operation, paging: Paging | NumberedPaging) -> str:
        """Says how to resume after a page."""
        if isinstance(paging, Paging):
            token = self._spelt(operation.params, paging.token)
            following = self._spelt(operation.response, paging.next)
            return f"To resume after a page, pass its `{following}` as `{token}`."
        number = self._spelt(operation.params, paging.page)
        return f"To start from a later page, pass its number as `{number}`."

    def marking(self, option: str, path: str, field: Field, listing: str) -> str:
        """Describes what creating once does.

        Args:
            option: The option that switches it on.
            path: The field that gets the mark, as a caller would write it.
            field: That field.
            listing: The call that lists the jobs.
        """
        scalar = self._model.scalars.get(field.type)
        room = scalar.max_length if scalar else None
        longest = self._model.service.once.longest_mark
        rest = f" (leaving {room - longest} for your own text)" if room else ""
        return (
            f"With `{option}`, the client appends a mark of {longest} characters to "
            f"`{path}`{rest}. If the outcome of the call is unknown, it looks for the mark with "
            f"`{listing}`."
        )

    def _spelt(self, record: str | None, name: str) -> str:
        return self._spell(self._model.field(record, name).words)


LOOKING_UP = "The first lookup is immediate; the interval then grows to half a minute."
"""How often a wait looks up its job."""


def limits(scalar: Scalar) -> str:
    """Returns the limits of a scalar as a sentence; empty if it has none."""
    if scalar.values:
        if len(scalar.values) > _MOST_WORDS:
            return f"One of the values of `{scalar.name}`."
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
        return f"{length or 'Allowed characters'}: {scalar.characters_in_words}."
    return f"{length}." if length else ""


def one_of(values: Iterable[str]) -> str:
    """Joins values as alternatives, such as `a, b or c`."""
    *others, last = (f"`{value}`" for value in values)
    return f"{', '.join(others)} or {last}" if others else last


def preconditions(notes: Iterable[Note]) -> list[str]:
    """Returns the preconditions of a call, each with the error if it does not hold."""
    return [
        note.text + (f" Otherwise the call fails with {note.name}." if note.name else "")
        for note in notes
    ]


def failures(notes: Iterable[Note]) -> list[str]:
    """Returns the error codes of a call, each with its meaning."""
    return [f"{note.name}: {note.text}" for note in notes]


def permissions(operation: Operation) -> list[str]:
    """Returns the permissions that a caller needs, with any doubts about them."""
    return [f"{each.name}{f': {each.text}' if each.text else ''}" for each in operation.actions]


def pages(operation: Operation) -> list[str]:
    """Returns the vendor's pages that describe an operation."""
    return [
        f"{page.href} ({page.language}{f', {page.updated}' if page.updated else ''})"
        for page in operation.pages
    ]


def file_title(records: Sequence[Record], operation: Operation | None, has_words: bool) -> str:
    """Returns a sentence about the contents of a spec file.

    Args:
        records: Its records.
        operation: Its operation, if it is a feed.
        has_words: Whether it has enumerations.
    """
    if operation:
        types = " and its types" if records or has_words else ""
        return f"The operation {operation.name}{types}."
    if not records:
        return "Enumerations, texts and numbers with their limits."
    parts = {field.type for record in records for field in record.fields}
    *others, last = (f"`{record.name}`" for record in records if record.name not in parts)
    names = f"{', '.join(others)} and {last}" if others else last
    if len(records) == len(others) + 1:
        return f"{names}."
    return f"{names}, and {'their' if others else 'its'} parts."


def _range(scalar: Scalar) -> str:
    above, below = scalar.exclusive_minimum, scalar.exclusive_maximum
    low = scalar.minimum if above is None else above
    high = scalar.maximum if below is None else below
    words = "".join(f", or `{word}`" for word in scalar.or_words)
    if low is not None and high is not None and above is None and below is None:
        return f"{low} to {high}{words}."
    bounds = [] if low is None else [f"{'at least' if above is None else 'more than'} {low}"]
    bounds += [] if high is None else [f"{'at most' if below is None else 'less than'} {high}"]
    sentence = " and ".join(bounds) or ("a number" if words else "")
    if not sentence:
        return ""
    return f"{sentence[:1].upper()}{sentence[1:]}{words}."
