"""Views of fields and types for the templates, which make no decisions."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...representation.model import Model
from ...representation.types import (
    Field,
    Graph,
    Kind,
    Location,
    Record,
    Role,
    Scalar,
    Step,
    Suggestion,
    Value,
)
from ..heads import WIDTH
from ..prose import Prose
from .docs import docstring, section
from .imports import Expression, Need, Places, runtime
from .names import argument, constant, method, method_name, plan_name, typed_dict
from .types import Types

Parameter = tuple[str, Expression, bool, bool]
"""Name, annotation, whether it is required, and whether it may be passed by position."""


@dataclass(frozen=True, slots=True)
class ScalarView:
    """A named scalar type that is not an enumeration."""

    name: str
    declaration: Expression
    doc: str


@dataclass(frozen=True, slots=True)
class EnumerationView:
    """An enumeration."""

    name: str
    doc: str
    values: list[tuple[str, str, str]]
    """The name, text and docstring of every value."""
    alias: str
    """The statement that declares the type of a value: a member or its text."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a record."""

    name: str
    annotation: Expression
    default: str
    metadata: Expression
    doc: str
    given: Expression
    """The annotation of the field in the mapping that can replace the record."""


@dataclass(frozen=True, slots=True)
class RecordView:
    """A type with fields.

    Attributes:
        has_verdict: Whether it has a verdict on some content.
        mapping: The name of the mapping that can replace it; empty if there is none.
        any_of: Sets of wire names of fields; at least one of each set is required.
        step: The expression that describes it as a step; None if it is not a step.
        graph: The expression that describes it as a graph; None if it is not a graph.
    """

    name: str
    doc: str
    base: Expression
    fields: list[FieldView]
    any_of: tuple[tuple[str, ...], ...]
    step: str | None
    graph: str | None
    has_verdict: bool
    mapping: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A method that adds a step.

    Attributes:
        name: The name.
        record: The type of the step.
        parameters: The parameters.
    """

    name: str
    doc: str
    record: str
    parameters: list[Parameter]


@dataclass(frozen=True, slots=True)
class StepsView:
    """A text that is built from steps."""

    name: str
    doc: str
    steps: list[StepView]


@dataclass(frozen=True, slots=True)
class NodeView:
    """A method that adds a node to a graph, or starts one.

    Attributes:
        name: The name.
        kind: The kind of the node.
        is_start: Whether the graph starts with it.
        holder: The field of the node whose fields are the parameters; None if there are none.
    """

    name: str
    kind: str
    is_start: bool
    holder: str | None
    doc: str
    parameters: list[Parameter]


@dataclass(frozen=True, slots=True)
class PlanView:
    """A class that builds a graph node by node.

    Attributes:
        name: The name.
        record: The type of the graph.
        whole: The property that returns the whole graph.
    """

    name: str
    record: str
    whole: str
    nodes: list[NodeView]


class ViewMaker:
    """Makes the views of one model, for one package."""

    def __init__(self, model: Model, places: Places) -> None:
        self._model = model
        self.types = Types(model, places)
        self._prose = Prose(model, argument)
        operations = model.operations.values()
        self._answers = {o.response for o in operations} | {model.service.callback}
        self._answers |= {callback.record for callback in model.service.callbacks}
        # The method of a call documents its arguments.
        self._calls = {
            name: f"client.{o.family}.{method(o)}"
            for o in operations
            for name in (o.params, o.request)
            if name
        }

    def scalar(self, scalar: Scalar) -> ScalarView:
        """Returns the view of a scalar type."""
        return ScalarView(
            constant(scalar.words),
            self.types.declaration(scalar),
            docstring([scalar.documentation], 0),
        )

    def enumeration(self, scalar: Scalar) -> EnumerationView:
        """Returns the view of an enumeration."""
        return EnumerationView(
            scalar.name,
            docstring([scalar.documentation]),
            [(constant(v.words), v.value, docstring([v.documentation])) for v in scalar.values],
            _alias(scalar, self._narrower(scalar)),
        )

    def _narrower(self, scalar: Scalar) -> list[str]:
        """Returns the earlier enumerations of the same file whose words this one includes.

        A filter by states therefore accepts the state of an answer.
        """
        words = {value.value for value in scalar.values}
        found = []
        for each in self._model.scalars.values():
            if each is scalar:
                break
            theirs = {value.value for value in each.values}
            if each.source.file == scalar.source.file and theirs and theirs <= words:
                found.append(each.name)
        return found

    def record(self, record: Record) -> RecordView:
        """Returns the view of a record."""
        base = "Answer" if record.name in self._answers else "BaseRecord"
        return RecordView(
            name=record.name,
            doc=docstring(
                [f"The arguments of `{call}`."]
                if (call := self._calls.get(record.name))
                else self._prose.record(record)
            ),
            base=Expression(base, (runtime("model", base),)),
            fields=[self._field(record, field) for field in record.fields],
            any_of=record.any_of,
            step=_step(record.step) if record.step else None,
            graph=_graph(record.graph) if record.graph else None,
            has_verdict=self._model.has_verdict(record),
            mapping=typed_dict(record) if record.name in self.types.mapped else "",
        )

    def steps(self, scalar: Scalar) -> StepsView:
        """Returns the view of a text that is built from steps."""
        steps = [self._step(record) for record in self._model.steps(scalar)]
        return StepsView(scalar.name, docstring([scalar.documentation]), steps)

    def plan(self, record: Record, graph: Graph) -> PlanView:
        """Returns the view of the class that builds a graph node by node."""
        nodes = next(field for field in record.fields if field.name == graph.nodes)
        node = self._model.records[nodes.type]
        kind = next(field for field in node.fields if field.name == graph.kind)
        methods = [
            self._node(node, graph, value) for value in self._model.scalars[kind.type].values
        ]
        return PlanView(plan_name(graph), record.name, argument(record.words[-1:]), methods)

    def _node(self, node: Record, graph: Graph, value: Value) -> NodeView:
        holders = self._model.holders(node, graph, value.value)
        # The method determines the kind, so its arguments need not say which kinds they apply to.
        fields = [
            replace(each, when=None) for each in self._model.arguments_for(node, graph, value.value)
        ]
        holder = self._model.records[holders[0].type] if holders else node
        parameters, described = self._parameters(holder, fields)
        is_start = value.value == graph.start
        if not is_start:
            described.append(
                "node_name: The name of the node. The default is its kind and a number."
            )
        paragraphs = [value.documentation, *([section("Args", described)] if described else [])]
        return NodeView(
            name=method_name(value.words),
            kind=value.value,
            is_start=is_start,
            holder=holders[0].name if holders and fields else None,
            doc=docstring(paragraphs, 8),
            parameters=parameters,
        )

    def _parameters(
        self, record: Record, fields: Iterable[Field]
    ) -> tuple[list[Parameter], list[str]]:
        """Returns the parameters of a method, required ones first, and a description of each."""
        ordered = sorted(fields, key=lambda each: not each.required)
        alone = sum(each.required for each in ordered) == 1
        parameters = [
            (argument(e.words), self.types.all_given(e), e.required, alone and e.required)
            for e in ordered
        ]
        described = [f"{argument(e.words)}: {self._prose.field(record, e)}" for e in ordered]
        return parameters, described

    def _step(self, record: Record) -> StepView:
        parameters, described = self._parameters(record, record.fields)
        paragraphs = [
            *self._prose.record(record),
            *([section("Args", described)] if described else []),
        ]
        words = record.step.words if record.step else ()
        return StepView(method_name(words), docstring(paragraphs, 8), record.name, parameters)

    def _field(self, record: Record, field: Field) -> FieldView:
        requested = record.name in self._model.requested
        answered = record.name in self._model.answered
        item = self.types.item(field, sent=requested)
        always = field.always
        is_there = field.fixed is not None or always or (field.required and not answered)
        whole = f"list[{item}]" if field.many else f"{item}" if is_there else f"{item} | None"
        if field.names:
            whole = f"dict[str, list[{item}]]" if field.comma else f"dict[str, {item}]"
        if field.fixed is not None:
            default = f"default={self._fixed(field)}, init=False, "
        elif field.required or always:
            default = ""
        else:
            default = "default_factory=list, " if field.many else "default=None, "
            default = "default_factory=dict, " if field.names else default
        if field.secret:
            default += "repr=False, "
        given = self.types.all_given(field)
        wrapped, needs = f"{given}", given.needs
        if field.required:
            wrapped, needs = f"Required[{wrapped}]", (*needs, Need("typing", "Required"))
        return FieldView(
            name=argument(field.words),
            annotation=Expression(whole, item.needs),
            default=default,
            metadata=self._metadata(record, field),
            doc="" if record.name in self._calls else docstring([self._prose.field(record, field)]),
            given=Expression(wrapped, needs),
        )

    def _metadata(self, record: Record, field: Field) -> Expression:
        type = self.types.reference(field, record.source.file)
        when = field.when
        unless = field.required_unless
        facts: dict[str, object] = {
            "place": field.location.value if field.location is not Location.BODY else None,
            "many": field.many or None,
            "comma": field.comma or None,
            "json": field.json or None,
            "base64url": field.base64url or None,
            "min_items": field.min_items if field.min_items > 1 else None,
            "max_items": field.max_items,
            "required": field.required or None,
            "always": field.always or None,
            "fixed": field.fixed,
            "default": field.default,
            "flatten": field.flatten or None,
            "secret": field.secret or None,
            "empty": field.empty or None,
            "depth": field.depth,
            "required_when": tuple(map(tuple, field.required_when)) or None,
            "required_unless": (unless.field, unless.values) if unless else None,
            "when": (when.field, when.values) if when else None,
            "verdict": field.role.value if field.role else None,
            "suggests": dict(self._suggests(field)) or None,
            "label": field.label,
            "final": (field.final.field, field.final.values) if field.final else None,
        }
        options = "".join(f", {key}={value!r}" for key, value in facts.items() if value is not None)
        needs = (*type.needs, runtime("codec.table", "element"))
        if field.names:
            names = self.types.names(field)
            options, needs = f", names={names}{options}", (*names.needs, *needs)
        return Expression(f'element("{field.name}", {type}{options})', needs)

    def _suggests(self, field: Field) -> tuple[Suggestion, ...]:
        return self._model.scalars[field.type].suggests if field.role is Role.SUGGESTION else ()

    def _fixed(self, field: Field) -> str:
        scalar = self._model.scalars.get(field.type)
        if scalar and scalar.values:
            value = next(value for value in scalar.values if value.value == field.fixed)
            return f"{scalar.name}.{constant(value.words)}"
        kind = scalar.kind if scalar else Kind(field.type)
        if kind in (Kind.STRING, Kind.URL):
            return repr(field.fixed)
        # The type parses its own text, so numbers need no special case.
        return f"{self.types.reference(field, '')}.convert({field.fixed!r})"


def _step(step: Step) -> str:
    """Returns the constructor call that describes a step to the runtime."""
    forms = []
    for form in step.forms:
        condition = tuple(form.condition) if form.condition else None
        forms.append(f"({form.template!r}, {condition!r})")
    return f"Step({step.within!r}, ({', '.join(forms)},))"


def _graph(graph: Graph) -> str:
    """Returns the constructor call that describes a graph to the runtime."""
    return f"Graph({', '.join(map(repr, graph[:5]))})"


def _alias(scalar: Scalar, narrower: list[str]) -> str:
    """Returns the words of an enumeration as a type, wrapped more densely than by the formatter."""
    types = " | ".join([scalar.name, *narrower])
    words = ", ".join(json.dumps(value.value, ensure_ascii=False) for value in scalar.values)
    short = f"{scalar.name}Value = {types} | Literal[{words}]"
    if len(short) <= WIDTH:
        return short
    lines = textwrap.fill(
        words, WIDTH - 1, initial_indent="    ", subsequent_indent="    ", break_long_words=False
    )
    return f"{scalar.name}Value = {types} | Literal[\n{lines}\n]  # fmt: skip"
