"""Makes the views of a model."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Field, Kind, Model, Record, Scalar
from .docs import BUILT_IN_KINDS, docstring, field_text, record_paragraphs
from .imports import Expression, Need, Places, runtime
from .names import argument, constant, function, local
from .rules import carrier, rule_expression
from .views import FieldView, RecordView, ScalarView


@dataclass(frozen=True, slots=True)
class _KindView:
    """How a kind of scalar is written in Python."""

    annotation: Expression
    reader: str
    writer: str | None


_KINDS = {
    Kind.STRING: _KindView(Expression("str"), "read_text", None),
    Kind.URL: _KindView(Expression("str"), "read_text", None),
    Kind.INTEGER: _KindView(Expression("int"), "read_integer", "format_integer"),
    Kind.DECIMAL: _KindView(
        Expression("Decimal", (Need("decimal", "Decimal"),)), "read_decimal", "format_decimal"
    ),
    Kind.BOOLEAN: _KindView(Expression("bool"), "read_boolean", "format_boolean"),
    Kind.TIMESTAMP: _KindView(
        Expression("datetime", (Need("datetime", "datetime"),)),
        "read_timestamp",
        "format_timestamp",
    ),
}


class ViewMaker:
    """Makes the views of one model, for one package."""

    def __init__(self, model: Model, places: Places) -> None:
        self._model = model
        self._places = places
        operations = model.operations.values()
        self._roots: dict[str, str] = {model.service.error: "Error"}
        self._roots.update({o.request: "Request" for o in operations if o.request})
        self._roots.update({o.response: "Response" for o in operations if o.response})
        self._answers = {o.response for o in operations}
        if model.service.callback:
            self._roots[model.service.callback] = "Response"
            self._answers.add(model.service.callback)
        self._params = {o.params for o in operations}

    def scalar(self, scalar: Scalar) -> ScalarView:
        """The view of a named scalar."""
        paragraphs = [scalar.documentation]
        if scalar.values:
            paragraphs.append("Open: a value that is not listed here is kept as it came.")
        unset = self._unset(scalar)
        return ScalarView(
            scalar=scalar,
            doc=docstring(paragraphs),
            requested=scalar.name in self._model.requested,
            rule_name=constant(scalar.words),
            rule=rule_expression(scalar, scalar.kind),
            unset_name=unset.code if unset else None,
        )

    def record(self, record: Record) -> RecordView:
        """The view of a record."""
        base = "Answer" if record.name in self._answers else "Model"
        return RecordView(
            record=record,
            type=self._type(record),
            doc=docstring(record_paragraphs(record)),
            base=Expression(base, (runtime("model", base),)),
            root=self._roots.get(record.name),
            requested=record.name in self._model.requested,
            is_params=record.name in self._params,
            fields=[self.field(field) for field in record.fields],
            encoder=self._function("encode", record),
            decoder=self._function("decode", record),
            validator=self._function("validate", record),
        )

    def field(self, field: Field) -> FieldView:
        """The view of a field."""
        scalar = self._model.scalars.get(field.type)
        record = self._model.records.get(field.type)
        kind = scalar.kind if scalar else BUILT_IN_KINDS.get(field.type, Kind.STRING)
        view = _KINDS[kind]
        item = decoded = self._type(record) if record else view.annotation
        if scalar and scalar.values:
            item = decoded = self._type(scalar)
            if scalar.name in self._model.requested:
                item = Expression(f"{scalar.name}Value", (self._places.model(scalar, "Value"),))
        if field.fixed is not None:
            # Only its text is looked at, which has to be this one.
            decoded = Expression("str")
        mark = "timestamp" if kind is Kind.TIMESTAMP else "element"
        has_own_rule = not record and bool(scalar is None or carrier(field))
        return FieldView(
            field=field,
            argument=argument(field.words),
            local=local(field.words),
            item=item,
            decoded=decoded,
            doc=docstring([field_text(self._model, field)]),
            metadata=Expression(f'{mark}("{field.name}")', (runtime("model", mark),)),
            default=self._default(field, scalar, kind),
            reader=self._reader(field, scalar, record, kind),
            can_be_none=_KINDS[kind].writer is not None and not record,
            rule=None if record else self._rule(field, scalar, kind),
            own_rule=rule_expression(scalar, kind, carrier(field)) if has_own_rule else None,
            record=self._type(record) if record else None,
            writer=None if record or not view.writer else _scalar_function(view.writer),
            encoder=self._function("encode", record) if record else None,
            validator=self._function("validate", record) if record else None,
        )

    def _reader(
        self, field: Field, scalar: Scalar | None, record: Record | None, kind: Kind
    ) -> Expression:
        """An expression that reads the element `child`."""
        if record:
            decoder = self._function("decode", record)
            return Expression(f"{decoder}(child, report)", decoder.needs)
        if scalar and scalar.values and field.fixed is None:
            return _read("read_enum", self._type(scalar))
        reader = _KINDS[kind].reader if field.fixed is None else "read_text"
        if reader == "read_text":
            # Texts are most of every answer, and the call costs more than the reading.
            read = _read(reader)
            return Expression(f'{read} if len(child) else child.text or ""', read.needs)
        return _read(reader, self._unset(scalar) if scalar else None)

    def _rule(self, field: Field, scalar: Scalar | None, kind: Kind) -> Expression:
        """The field's rule: the type's own, or one with the demands of its place."""
        place = carrier(field)
        if scalar and not place:
            name = constant(scalar.words)
            return Expression(name, (self._places.codec(scalar, name),))
        base = constant(scalar.words) if scalar else kind.upper()
        return Expression(f"_{base}{f'_{place}' if place else ''}".upper())

    def _default(self, field: Field, scalar: Scalar | None, kind: Kind) -> Expression | None:
        if field.fixed is not None:
            fixed = self._fixed(field.fixed, scalar, kind)
            return Expression(f"default={fixed}, init=False", fixed.needs)
        if field.required:
            return None
        return Expression("default_factory=list" if field.many else "default=None")

    def _fixed(self, fixed: str, scalar: Scalar | None, kind: Kind) -> Expression:
        if scalar and scalar.values:
            value = next(value for value in scalar.values if value.value == fixed)
            declared = self._type(scalar)
            return Expression(f"{declared}.{constant(value.words)}", declared.needs)
        match kind:
            case Kind.BOOLEAN:
                return Expression(str(fixed in ("true", "1")))
            case Kind.INTEGER:
                return Expression(str(int(fixed)))
            case Kind.DECIMAL:
                return Expression(f"Decimal({fixed!r})", (Need("decimal", "Decimal"),))
        return Expression(repr(fixed))

    def _type(self, declared: Record | Scalar) -> Expression:
        return Expression(declared.name, (self._places.model(declared),))

    def _function(self, prefix: str, record: Record) -> Expression:
        name = function(prefix, record)
        return Expression(name, (self._places.codec(record, name),))

    def _unset(self, scalar: Scalar) -> Expression | None:
        """The set of texts that mean "no value"."""
        if not scalar.unset:
            return None
        name = f"{constant(scalar.words)}_UNSET"
        return Expression(name, (self._places.codec(scalar, name),))


def _scalar_function(name: str) -> Expression:
    return Expression(name, (runtime("scalars", name),))


def _read(name: str, argument: Expression | None = None) -> Expression:
    """The call of a function that reads the element `child`."""
    more = f", {argument}" if argument else ""
    needs = argument.needs if argument else ()
    return Expression(f"{name}(child, report{more})", (runtime("scalars", name), *needs))
