"""The types of fields, in requests and in answers."""

from __future__ import annotations

from dataclasses import dataclass

from ...representation.arguments import arguments_of
from ...representation.model import Model
from ...representation.types import Field, Kind, Scalar, closure
from .names import answered_type, given_type, module, table

CORE = "core/types"
"""The module with the runtime's types."""

_ANSWERED = {
    Kind.STRING: "string",
    Kind.URL: "string",
    Kind.DECIMAL: "Decimal",
    Kind.BOOLEAN: "boolean",
    Kind.TIMESTAMP: "Timestamp",
    Kind.TREE: "Tree",
}
_GIVEN = {**_ANSWERED, Kind.DECIMAL: "DecimalInput", Kind.TIMESTAMP: "Date"}
_OF_THE_RUNTIME = frozenset({"Decimal", "DecimalInput", "Timestamp", "Tree", "Open"})


@dataclass(frozen=True, slots=True)
class TypeExpression:
    """A type, and the names that it uses with their modules."""

    code: str
    needs: tuple[tuple[str, str], ...] = ()


class Types:
    """Writes the types of one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self.given = _given_records(model)
        """Names of the records that callers write."""

    def is_big(self, scalar: Scalar | None) -> bool:
        """Returns whether an integer may be too large for an exact `number`."""
        width = (scalar.width if scalar else None) or self._model.service.limits.width
        return width > 32

    def field(self, field: Field, *, sent: bool) -> TypeExpression:
        """Returns the type of a field, with all its items."""
        item = self.item(field, sent=sent)
        code = item.code
        if field.many or (field.names and field.comma):
            inside = f"({code})" if " | " in code else code
            code = f"readonly {inside}[]" if sent else f"{inside}[]"
        if field.names:
            code = f"Readonly<Record<string, {code}>>" if sent else f"Record<string, {code}>"
        return TypeExpression(code, item.needs)

    def item(self, field: Field, *, sent: bool) -> TypeExpression:
        """Returns the type of one value of a field."""
        record = self._model.records.get(field.type)
        if record is not None:
            name = given_type(record, self._model) if sent else answered_type(record)
            return TypeExpression(name, ((name, module(record.source)),))
        scalar = self._model.scalars.get(field.type)
        if scalar and scalar.values:
            need = (scalar.name, module(scalar.source))
            if sent:
                return TypeExpression(scalar.name, (need,))
            return TypeExpression(f"Open<{scalar.name}>", (need, ("Open", CORE)))
        if scalar and sent and self._model.steps(scalar):
            return TypeExpression(
                f"string | {scalar.name}", ((scalar.name, module(scalar.source)),)
            )
        kind = scalar.kind if scalar else Kind(field.type)
        if kind is Kind.INTEGER:
            big = "number | bigint" if sent else "bigint"
            code = big if self.is_big(scalar) else "number"
        else:
            code = (_GIVEN if sent else _ANSWERED)[kind]
        needs = ((code, CORE),) if code in _OF_THE_RUNTIME else ()
        if scalar and scalar.or_words and kind in (Kind.INTEGER, Kind.DECIMAL):
            code += "".join(f' | "{word}"' for word in scalar.or_words)
        return TypeExpression(code, needs)

    def table_of(self, name: str) -> tuple[str, str]:
        """Returns the table of a type, and its module."""
        declared = self._model.records.get(name) or self._model.scalars.get(name)
        if declared is not None:
            return table(declared), module(declared.source)
        kind = Kind(name)
        if kind is Kind.INTEGER:
            return ("BIG_INTEGER" if self.is_big(None) else "INTEGER"), "core/built_in"
        return kind.name, "core/built_in"


def _given_records(model: Model) -> frozenset[str]:
    """Returns the records of arguments, and all records in them."""
    names = [
        each.field.type
        for operation in model.operations.values()
        for each in arguments_of(operation, model.records)
    ]
    return closure(names, model.records, {})
