"""Fields and types as the templates need them: every decision is taken here."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from ..model import Field, Kind, Location, Model, Record, Scalar
from .docs import BUILT_IN_KINDS, docstring, field_text, record_paragraphs
from .names import Imports, argument, constant, function, local


@dataclass(frozen=True, slots=True)
class KindView:
    """How a kind of scalar is written in Python."""

    annotation: str
    reader: str
    writer: str | None
    rule: str
    module: str | None = None


KINDS = {
    Kind.STRING: KindView("str", "read_text", None, "Text"),
    Kind.URL: KindView("str", "read_text", None, "Url"),
    Kind.INTEGER: KindView("int", "read_integer", "format_integer", "Integer"),
    Kind.DECIMAL: KindView("Decimal", "read_decimal", "format_decimal", "DecimalNumber", "decimal"),
    Kind.BOOLEAN: KindView("bool", "read_boolean", "format_boolean", "Boolean"),
    Kind.TIMESTAMP: KindView(
        "datetime", "read_timestamp", "format_timestamp", "Timestamp", "datetime"
    ),
}


_LONGEST_MARKUP = 84
"""What fits on a line behind its indentation; the formatter does not break texts."""


@dataclass(frozen=True, slots=True)
class ScalarView:
    """A named scalar."""

    scalar: Scalar
    doc: str
    requested: bool
    rule_name: str
    rule: str
    unset_name: str | None

    @property
    def name(self) -> str:
        """The type's name."""
        return self.scalar.name

    @property
    def values(self) -> tuple[str, ...]:
        """The listed values of an enumeration."""
        return tuple(value.value for value in self.scalar.values)

    @property
    def constants(self) -> list[tuple[str, str, str]]:
        """Name, value and docstring of every value of an enumeration."""
        return [
            (constant(v.words), v.value, docstring([v.documentation])) for v in self.scalar.values
        ]


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a record."""

    field: Field
    argument: str
    local: str
    annotation: str
    item: str
    """The type of one item, which is the whole type of a field that does not repeat."""
    decoded: str
    doc: str
    metadata: str
    default: str | None
    reader: str
    rule: str | None
    record: str | None
    """The name of the record that the field holds, if it does."""
    writer: str | None
    encoder: str | None
    validator: str | None

    @property
    def name(self) -> str:
        """The name on the wire."""
        return self.field.name

    @property
    def can_be_none(self) -> bool:
        """Whether reading one item may give nothing, though it was there."""
        return self.record is None and self.reader.startswith(
            ("read_integer", "read_decimal", "read_boolean", "read_timestamp")
        )

    def text(self, expression: str) -> str:
        """An expression for the value as plain text."""
        return f"{self.writer}({expression})" if self.writer else expression

    def put(self, text: str) -> str:
        """A statement that adds a text, or None for a flag, to the parameters of a request."""
        if self.field.location is Location.PATH:
            return f'parameters.path["{self.name}"] = {text}'
        if self.field.location is Location.HEADER:
            return f'parameters.headers["{self.name}"] = {text}'
        return f'parameters.query.append(("{self.name}", {text}))'

    @property
    def is_set_flag(self) -> bool:
        """Whether it is a flag that is always there."""
        return self.field.location is Location.FLAG and self.field.fixed in ("true", "1")

    @property
    def fixed_markup(self) -> str:
        """The element of a fixed field."""
        return f"<{self.name}>{escape(self.field.fixed or '')}</{self.name}>"

    def joined(self, expression: str) -> str:
        """An expression for the text of each item."""
        return f"{self.writer}(item) for item in {expression}" if self.writer else expression

    def markup(self, expression: str) -> str:
        """An expression for the value as an element."""
        if self.encoder:
            return f'{self.encoder}({expression}, "{self.name}")'
        inside = self.text(expression) if self.writer else f"escape({expression})"
        whole = f'f"<{self.name}>{{{inside}}}</{self.name}>"'
        if len(whole) <= _LONGEST_MARKUP:
            return whole
        return f'(f"<{self.name}>{{{inside}}}" "</{self.name}>")'


@dataclass(frozen=True, slots=True)
class RecordView:
    """A type with fields."""

    record: Record
    doc: str
    base: str
    root: str | None
    requested: bool
    is_params: bool
    """Whether it travels in path, query and headers."""
    fields: list[FieldView]
    encoder: str
    decoder: str
    validator: str

    @property
    def name(self) -> str:
        """The type's name."""
        return self.record.name

    @property
    def starts_empty(self) -> bool:
        """Whether a value can be made first and filled while reading, the fastest way to it."""
        fields = [view.field for view in self.fields]
        return not any(each.required or each.fixed is not None for each in fields)

    @property
    def any_of(self) -> list[FieldView]:
        """The fields of which one must be given."""
        return [view for view in self.fields if view.name in self.record.any_of]

    @property
    def conditions(self) -> list[tuple[FieldView, str, str]]:
        """Each conditional field, an expression for its condition, and the condition in words."""
        arguments = {view.name: view.argument for view in self.fields}
        found = []
        for view in self.fields:
            if when := view.field.required_when:
                expression = f"value.{arguments[when.field]} == {when.value!r}"
                found.append((view, expression, f"{when.field} is {when.value}"))
            if unless := view.field.required_unless:
                expression = f"value.{arguments[unless.field]} not in {unless.values!r}"
                words = f"{unless.field} is not {' or '.join(unless.values)}"
                found.append((view, expression, words))
        return found


class Views:
    """Makes the views of one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
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
        return ScalarView(
            scalar=scalar,
            doc=docstring(paragraphs),
            requested=scalar.name in self._model.requested,
            rule_name=constant(scalar.words),
            rule=rule_expression(scalar, scalar.kind),
            unset_name=unset_name(scalar),
        )

    def record(self, record: Record) -> RecordView:
        """The view of a record."""
        return RecordView(
            record=record,
            doc=docstring(record_paragraphs(record)),
            base="Answer" if record.name in self._answers else "Model",
            root=self._roots.get(record.name),
            requested=record.name in self._model.requested,
            is_params=record.name in self._params,
            fields=[self.field(field) for field in record.fields],
            encoder=function("encode", record),
            decoder=function("decode", record),
            validator=function("validate", record),
        )

    def field(self, field: Field) -> FieldView:
        """The view of a field."""
        scalar = self._model.scalars.get(field.type)
        record = self._model.records.get(field.type)
        kind = scalar.kind if scalar else BUILT_IN_KINDS.get(field.type, Kind.STRING)
        view = KINDS[kind]
        item = decoded = field.type if record else view.annotation
        reader = f"{view.reader}(child, report)"
        if view.reader == "read_text":
            # Texts are most of every answer, and the call costs more than the reading.
            reader = f'{reader} if len(child) else child.text or ""'
        if scalar and scalar.values:
            decoded = scalar.name
            item = f"{scalar.name}Value" if scalar.name in self._model.requested else scalar.name
            reader = f"read_enum(child, report, {scalar.name})"
        elif scalar and scalar.unset:
            reader = f"{view.reader}(child, report, {unset_name(scalar)})"
        elif record:
            reader = f"{function('decode', record)}(child, report)"
        return FieldView(
            field=field,
            argument=argument(field.words),
            local=local(field.words),
            annotation=_annotation(field, item),
            item=item,
            decoded=decoded,
            doc=docstring([field_text(self._model, field)]),
            metadata=f'{"timestamp" if kind is Kind.TIMESTAMP else "element"}("{field.name}")',
            default=_default(field, scalar, kind),
            reader=reader,
            rule=None if record else self._rule(field, scalar, kind),
            record=record.name if record else None,
            writer=None if record else view.writer,
            encoder=function("encode", record) if record else None,
            validator=function("validate", record) if record else None,
        )

    def _rule(self, field: Field, scalar: Scalar | None, kind: Kind) -> str:
        """The name of the field's rule: the type's own, or one with the demands of its place."""
        place = carrier(field)
        base = constant(scalar.words) if scalar else kind.upper()
        return base if scalar and not place else f"_{base}{f'_{place}' if place else ''}".upper()

    def use(self, view: FieldView, imports: Imports, *, values: bool = False) -> None:
        """Import what a field's annotation needs; with `values`, what a caller may give for it."""
        declared = self._model.scalars.get(view.field.type) or self._model.records.get(
            view.field.type
        )
        if isinstance(declared, Record):
            imports.model(declared)
            return
        if isinstance(declared, Scalar) and declared.values:
            if view.item != view.decoded:
                imports.model(declared, "Value")
            if not values or view.item == view.decoded:
                imports.model(declared)
            return
        kind = declared.kind if declared else BUILT_IN_KINDS[view.field.type]
        source = KINDS[kind].module
        if source:
            imports.add(source, KINDS[kind].annotation)


def carrier(field: Field) -> str:
    """The demands of a field's place on its text: path, header, item or header_item, or nothing."""
    place = [field.location.value] if field.location in (Location.PATH, Location.HEADER) else []
    return "_".join([*place, "item"] if field.comma else place)


def rule_expression(scalar: Scalar | None, kind: Kind, place: str = "") -> str:
    """The constructor call of a rule."""
    arguments: dict[str, object] = {}
    if scalar and scalar.values:
        name = "Enumeration"
        arguments["values"] = tuple(value.value for value in scalar.values)
    else:
        name = KINDS[kind].rule
    if scalar and name == "Text":
        arguments |= {
            "min_length": scalar.min_length or None,
            "max_length": scalar.max_length,
            "characters": scalar.characters,
        }
        arguments["says"] = scalar.characters_in_words or None
    elif scalar and name == "Url":
        arguments["or_words"] = scalar.or_words or None
    elif scalar and name in ("Integer", "DecimalNumber"):
        arguments |= {"minimum": scalar.minimum, "maximum": scalar.maximum}
    if place and name in ("Text", "Enumeration"):
        arguments |= dict.fromkeys(place.split("_"), True)
    written = []
    for key, value in arguments.items():
        if key in ("minimum", "maximum") and value is not None:
            number = int(str(value)) if name == "Integer" else f"Decimal({value!r})"
            written.append(f"{key}={number}")
        elif value is not None:
            written.append(f"{key}={value!r}")
    return f"{name}({', '.join(written)})"


def unset_name(scalar: Scalar) -> str | None:
    """The name of the set of texts that mean "no value"."""
    return f"{constant(scalar.words)}_UNSET" if scalar.unset else None


def _annotation(field: Field, item: str) -> str:
    if field.many:
        return f"list[{item}]"
    return item if field.required or field.fixed is not None else f"{item} | None"


def _default(field: Field, scalar: Scalar | None, kind: Kind) -> str | None:
    if field.fixed is not None:
        if scalar and scalar.values:
            value = next(value for value in scalar.values if value.value == field.fixed)
            return f"default={scalar.name}.{constant(value.words)}, init=False"
        match kind:
            case Kind.BOOLEAN:
                literal = str(field.fixed in ("true", "1"))
            case Kind.INTEGER:
                literal = str(int(field.fixed))
            case Kind.DECIMAL:
                literal = f"Decimal({field.fixed!r})"
            case _:
                literal = repr(field.fixed)
        return f"default={literal}, init=False"
    if field.required:
        return None
    return "default_factory=list" if field.many else "default=None"
