"""Facts about fields and types, such as limits, in the language of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.representation.types import Field, Kind, OneOf, Record, Scalar
from cloudinfinite_codegen.targets.python.names import argument

from .languages import Language
from .markup import code, text


class Facts:
    """Writes facts about the fields of one model, in one language.

    Args:
        model: The model.
        language: The language.
    """

    def __init__(self, model: Model, language: Language) -> None:
        self._model = model
        self._language = language
        self._phrases = language.phrases

    def of(self, record: Record, field: Field) -> Iterator[str]:
        """Yields sentences on a field, except for the values of an enumeration."""
        phrases, names = self._phrases, {e.name: argument(e.words) for e in record.fields}
        scalar = self._model.scalars.get(field.type)
        if scalar is not None and not scalar.values:
            yield self.limits(scalar)
        if field.depth:
            yield phrases.depth.format(field.depth)
        entry_names = self._model.scalars.get(field.names or "")
        if entry_names is not None and (limit := self.limits(entry_names)):
            yield phrases.names.format(limit[:1].lower() + limit[1:])
        yield self._items(field)
        if field.fixed is not None:
            yield phrases.fixed.format(field.fixed)
        if field.default is not None:
            yield phrases.default.format(field.default)
        if field.required_when:
            conditions = [f"{code(names[n])} = {code(value)}" for n, value in field.required_when]
            yield phrases.required_when.format(phrases.conjunction.join(conditions))
        if field.required_unless:
            yield phrases.required_unless.format(self._condition(field.required_unless, names))
        if field.when:
            yield phrases.only_when.format(self._condition(field.when, names))
        if field.secret:
            yield phrases.hidden
        if field.deprecated:
            yield phrases.deprecated.format(text(self._language.of(field, "deprecated")))

    def limits(self, scalar: Scalar) -> str:
        """Returns the limits of a text or number as a sentence; empty if it has none."""
        phrases = self._phrases
        if scalar.values or scalar.kind in (Kind.TIMESTAMP, Kind.URL):
            return ""
        if scalar.kind in (Kind.INTEGER, Kind.DECIMAL):
            return self._sentence(self._range(scalar))
        low, high = scalar.min_length, scalar.max_length
        if high is not None:
            length = (phrases.length if low else phrases.length_at_most).format(
                *((low, high) if low else (high,))
            )
        else:
            length = phrases.length_at_least.format(low) if low > 1 else ""
            length = phrases.not_empty if low == 1 else length
        if scalar.characters_in_words:
            characters = text(self._language.of(scalar, "characters_in_words"))
            return self._sentence(f"{length or phrases.characters}{phrases.colon}{characters}")
        return self._sentence(length)

    def _range(self, scalar: Scalar) -> str:
        phrases = self._phrases
        above, below = scalar.exclusive_minimum, scalar.exclusive_maximum
        low, high = scalar.minimum or above, scalar.maximum or below
        if low is not None and high is not None and above is None and below is None:
            sentence = phrases.range.format(low, high)
        else:
            bounds = []
            if low is not None:
                bounds.append(
                    (phrases.at_least if above is None else phrases.more_than).format(low)
                )
            if high is not None:
                bounds.append(
                    (phrases.at_most if below is None else phrases.less_than).format(high)
                )
            sentence = phrases.conjunction.join(bounds)
        words = phrases.alternative.join(map(code, scalar.or_words))
        if words and sentence:
            return sentence + phrases.or_words.format(words)
        return sentence or words

    def _items(self, field: Field) -> str:
        phrases, low = self._phrases, field.min_items if field.min_items > 1 else 0
        if low and field.max_items:
            return phrases.items.format(low, field.max_items)
        if field.max_items:
            return phrases.items_at_most.format(field.max_items)
        return phrases.items_at_least.format(low) if low else ""

    def _condition(self, condition: OneOf, names: dict[str, str]) -> str:
        # The field may belong to a record further up.
        name = names.get(condition.field, condition.field)
        values = self._phrases.alternative.join(map(code, condition.values))
        return f"{code(name)} = {values}"

    def _sentence(self, words: str) -> str:
        return f"{words[:1].upper()}{words[1:]}{self._phrases.stop}" if words else ""


_NAMES: dict[Kind, str] = {
    Kind.STRING: "str",
    Kind.URL: "str",
    Kind.INTEGER: "int",
    Kind.DECIMAL: "Decimal",
    Kind.BOOLEAN: "bool",
    Kind.TIMESTAMP: "datetime",
    Kind.TREE: "dict",
}


def type_name(model: Model, field: Field) -> str:
    """Returns the Python type of a field."""
    kind, scalar = model.kind_of(field), model.scalars.get(field.type)
    one = field.type if kind is None or (scalar and scalar.values) else _NAMES[kind]
    if scalar is not None and model.steps(scalar):
        one = f"{one} | {scalar.name}"
    if field.many or (field.names and field.comma):
        one = f"list[{one}]"
    return f"dict[str, {one}]" if field.names else one


def joined(parts: Iterable[str]) -> str:
    """Joins facts in one line."""
    return " · ".join(part for part in parts if part)
