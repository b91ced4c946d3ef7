"""The types of the spec as Python expressions: annotations, scalar types and references."""

from __future__ import annotations

from ...representation.arguments import arguments_of
from ...representation.model import Model
from ...representation.types import Field, Kind, Record, Scalar, closure
from .imports import Expression, Need, Places, runtime
from .names import constant, module, typed_dict

_ANNOTATIONS = {
    Kind.STRING: Expression("str"),
    Kind.URL: Expression("str"),
    Kind.INTEGER: Expression("int"),
    Kind.DECIMAL: Expression("Decimal", (Need("decimal", "Decimal"),)),
    Kind.BOOLEAN: Expression("bool"),
    Kind.TREE: Expression("dict[str, Any]", (Need("typing", "Any"),)),
    Kind.TIMESTAMP: Expression("datetime", (Need("datetime", "datetime"),)),
}
_BUILT_IN = {
    Kind.STRING: Expression("ANY_TEXT", (runtime("codec.texts", "ANY_TEXT"),)),
    Kind.INTEGER: Expression("ANY_INTEGER", (runtime("codec.scalars", "ANY_INTEGER"),)),
    Kind.DECIMAL: Expression("ANY_DECIMAL", (runtime("codec.scalars", "ANY_DECIMAL"),)),
    Kind.BOOLEAN: Expression("ANY_BOOLEAN", (runtime("codec.scalars", "ANY_BOOLEAN"),)),
    Kind.TREE: Expression("ANY_TREE", (runtime("codec.document", "ANY_TREE"),)),
}
_CLASSES = {
    Kind.STRING: runtime("codec.texts", "Text"),
    Kind.URL: runtime("codec.texts", "Url"),
    Kind.INTEGER: runtime("codec.scalars", "Integer"),
    Kind.DECIMAL: runtime("codec.scalars", "DecimalNumber"),
    Kind.BOOLEAN: runtime("codec.scalars", "Boolean"),
    Kind.TIMESTAMP: runtime("codec.scalars", "Timestamp"),
}


class Types:
    """Writes the types of one model, for one package.

    Attributes:
        mapped: Names of the records that can be written as mappings.
    """

    def __init__(self, model: Model, places: Places) -> None:
        self._model = model
        self._places = places
        self.mapped = mapped_records(model)

    def reference(self, field: Field, file: str) -> Expression:
        """Returns the type of a field for its metadata, in the module of a file."""
        record = self._model.records.get(field.type)
        if record is not None:
            # A type that contains itself does not exist yet when its fields are declared.
            if record.source.file == file and not field.depth:
                return Expression(record.name)
            # Loaded on first use, because most answers contain few of the many records.
            return Expression(f'"..{module(record.source)}:{record.name}"')
        scalar = self._model.scalars.get(field.type)
        if scalar is None:
            return _BUILT_IN[Kind(field.type)]
        if scalar.values:
            return self.named(scalar)
        name = constant(scalar.words)
        return Expression(name, (self._places.of(scalar, name),))

    def item(self, field: Field, *, sent: bool) -> Expression:
        """Returns the annotation of one value of a field.

        Args:
            field: The field.
            sent: Whether a caller passes it; if so, an int is also accepted as a decimal.
        """
        record = self._model.records.get(field.type)
        if record is not None:
            return self.named(record)
        scalar = self._model.scalars.get(field.type)
        if scalar and scalar.values:
            name = f"{scalar.name}Value"
            return Expression(name, (self._places.of(scalar, name),))
        if scalar and sent and self._model.steps(scalar):
            return Expression(f"str | {scalar.name}", (self._places.of(scalar),))
        kind = scalar.kind if scalar else Kind(field.type)
        base = _ANNOTATIONS[kind]
        if sent and kind is Kind.TREE:
            base = Expression(
                "Mapping[str, Any]", (*base.needs, Need("collections.abc", "Mapping"))
            )
        if sent and kind is Kind.DECIMAL:
            base = Expression(f"{base} | int", base.needs)
        if scalar and scalar.or_words and kind in (Kind.INTEGER, Kind.DECIMAL):
            words = ", ".join(f'"{word}"' for word in scalar.or_words)
            return Expression(
                f"{base} | Literal[{words}]", (*base.needs, Need("typing", "Literal"))
            )
        return base

    def given(self, field: Field) -> Expression:
        """Returns the annotation of one value that a caller passes, which may be a mapping."""
        item = self.item(field, sent=True)
        record = self._model.records.get(field.type)
        if record is None:
            return item
        name = typed_dict(record)
        return Expression(f"{item} | {name}", (*item.needs, self._places.of(record, name)))

    def all_given(self, field: Field) -> Expression:
        """Returns the annotation of a field's argument: one value, a list or a map."""
        given = self.given(field)
        if field.many or (field.names and field.comma):
            needs = (*given.needs, Need("collections.abc", "Sequence"))
            given = Expression(f"Sequence[{given}]", needs)
        if field.names:
            needs = (*given.needs, Need("collections.abc", "Mapping"))
            given = Expression(f"Mapping[str, {given}]", needs)
        return given

    def names(self, field: Field) -> Expression:
        """Returns the type of the names of a map."""
        scalar = self._model.scalars.get(field.names or "")
        if scalar is None:
            return _BUILT_IN[Kind(field.names or Kind.STRING)]
        name = constant(scalar.words)
        return Expression(name, (self._places.of(scalar, name),))

    def named(self, declared: Record | Scalar) -> Expression:
        """Returns a record or an enumeration by its name."""
        return Expression(declared.name, (self._places.of(declared),))

    def declaration(self, scalar: Scalar) -> Expression:
        """Returns the constructor call of a named scalar type."""
        arguments: dict[str, object] = {}
        if scalar.kind is Kind.STRING:
            arguments = {
                "min_length": scalar.min_length or None,
                "max_length": scalar.max_length,
                "characters": scalar.characters,
                "says": scalar.characters_in_words or None,
            }
        needs = [_CLASSES[scalar.kind]]
        if self._model.steps(scalar):
            needs = [runtime("codec.builders", "StepsText")]
        for key in ("minimum", "maximum"):
            exclusive = getattr(scalar, f"exclusive_{key}")
            bound = getattr(scalar, key) if exclusive is None else exclusive
            if bound is not None and scalar.kind is Kind.DECIMAL and "." in bound:
                needs.append(Need("decimal", "Decimal"))
                arguments[key] = Expression(f'Decimal("{bound}")')
            elif bound is not None:
                arguments[key] = int(bound)
            arguments[f"exclusive_{key}"] = None if exclusive is None else True
        arguments["or_words"] = scalar.or_words or None
        arguments["unset"] = scalar.unset or None
        written = ", ".join(
            f"{key}={value if isinstance(value, Expression) else repr(value)}"
            for key, value in arguments.items()
            if value is not None
        )
        return Expression(f"{needs[0].name}({written})", tuple(needs))


def mapped_records(model: Model) -> frozenset[str]:
    """Returns the records that can be written as mappings: arguments, and all records in them."""
    queue = [
        each.field.type
        for operation in model.operations.values()
        for each in arguments_of(operation, model.records)
    ]
    return closure(queue, model.records, {})
