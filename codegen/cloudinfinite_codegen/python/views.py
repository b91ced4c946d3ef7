"""Fields and types as the templates need them: every decision is taken here."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from ..model import Field, Location, Record, Scalar
from .docs import docstring
from .imports import Expression, Need, needs_of, runtime
from .names import constant

_LONGEST_MARKUP = 84
"""What fits on a line behind its indentation; the formatter does not break texts."""


@dataclass(frozen=True, slots=True)
class ScalarView:
    """A named scalar."""

    scalar: Scalar
    doc: str
    requested: bool
    rule_name: str
    rule: Expression
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
    item: Expression
    """The type of one item, which is the whole type of a field that does not repeat."""
    decoded: Expression
    """What reading one item gives, if it gives anything."""
    doc: str
    metadata: Expression
    default: Expression | None
    reader: Expression
    can_be_none: bool
    """Whether reading one item may give nothing, though it was there."""
    rule: Expression | None
    own_rule: Expression | None
    """What the rule is, where it is none of the field's type but of this one place."""
    record: Expression | None
    """The type of the record that the field holds, if it does."""
    writer: Expression | None
    encoder: Expression | None
    validator: Expression | None

    @property
    def name(self) -> str:
        """The name on the wire."""
        return self.field.name

    @property
    def annotation(self) -> str:
        """The type of the field."""
        if self.field.many:
            return f"list[{self.item}]"
        is_there = self.field.required or self.field.fixed is not None
        return f"{self.item}" if is_there else f"{self.item} | None"

    @property
    def model_needs(self) -> tuple[Need, ...]:
        """What the declaration of the field needs."""
        return needs_of((self.item, self.metadata, self.default))

    @property
    def encoder_needs(self) -> tuple[Need, ...]:
        """What writing the field needs."""
        if self.field.fixed is not None or self.field.location is Location.FLAG:
            return ()
        escapes = self.field.location is Location.BODY and not (self.writer or self.encoder)
        return needs_of(
            (
                self.writer,
                self.encoder,
                Expression("escape", (runtime("scalars", "escape"),)) if escapes else None,
            )
        )

    @property
    def validator_needs(self) -> tuple[Need, ...]:
        """What checking the field needs."""
        if self.field.fixed is not None:
            return ()
        checks = ["check_list"] if self.field.many else []
        checks += ["check_model"] if self.record else []
        return (
            *(runtime("rules", check) for check in checks),
            *needs_of((self.rule, self.own_rule, self.record, self.validator)),
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
    type: Expression
    doc: str
    base: Expression
    root: str | None
    requested: bool
    is_params: bool
    """Whether it travels in path, query and headers."""
    fields: list[FieldView]
    encoder: Expression
    decoder: Expression
    validator: Expression

    @property
    def name(self) -> str:
        """The type's name."""
        return self.record.name

    @property
    def codec_needs(self) -> tuple[Need, ...]:
        """What the functions that write, read and check it need."""
        needs = list(self.type.needs)
        for view in self.fields:
            needs += view.encoder_needs
            needs += view.validator_needs if self.requested else ()
        if self.requested:
            needs.append(runtime("problems", "Problems"))
        if self.is_params:
            return (*needs, runtime("codec", "Parameters"))
        for view in self.fields:
            # The variables that hold the fields until the value can be made have types.
            typed = view.item if view.field.many else view.decoded
            needs += needs_of((view.reader, None if self.starts_empty else typed))
        return (
            *needs,
            Need("lxml.etree", "_Element"),
            runtime("anomaly", "Report"),
            runtime("document", "children"),
        )

    @property
    def own_rules(self) -> dict[str, Expression]:
        """The rules of places that have no type of their own, by name."""
        return {
            view.rule.code: view.own_rule
            for view in self.fields
            if self.requested and view.rule and view.own_rule and view.field.fixed is None
        }

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
