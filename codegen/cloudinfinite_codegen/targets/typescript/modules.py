"""A module for each spec file: its types, their tables and, for a feed, its functions."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from dataclasses import dataclass, field

from ...representation.model import Model, Operation
from ...representation.operation_facts import Source
from ...representation.types import Field, Record, Scalar, closure
from ..heads import WIDTH
from ..prose import Prose, file_title
from .calls import Calls, Function
from .docs import comment, entries
from .layout import layout, quote
from .names import (
    answered_type,
    arguments_type,
    constant,
    given_type,
    member,
    module,
    table,
)
from .plans import PlanMaker
from .renderer import Renderer
from .tables import Tables
from .types import Types


@dataclass
class Module:
    """The declarations of one spec file, and the public names of its module.

    Attributes:
        types: Names of its public types.
        classes: Names of its public classes.
        functions: Names of its public functions.
    """

    source: Source
    scalars: list[Scalar] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    operation: Operation | None = None
    types: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    functions: list[str] = field(default_factory=list)


class Imports:
    """The imports of a module."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._needs: dict[str, set[str]] = defaultdict(set)

    def need(self, name: str, place: str) -> str:
        """Records that the module needs a name, and returns the name."""
        if place != self._place:
            self._needs[place].add(name)
        return name

    def render(self) -> str:
        """Returns the import statements, with separate ones for types."""
        lines = []
        for place in sorted(self._needs):
            names = self._needs[place]
            path = posixpath.relpath(place, posixpath.dirname(self._place) or ".")
            path = path if path.startswith(".") else f"./{path}"
            values = sorted(name for name in names if _is_value(name, place))
            types = sorted(names - set(values))
            lines += [_import("import type", types, path)] if types else []
            lines += [_import("import", values, path)] if values else []
        return "".join(lines)


_VALUES = frozenset({"Pager", "StepsText", "Plan"})
"""Classes that generated code uses as values, not only as types."""


def _is_value(name: str, place: str) -> bool:
    return name[0] == "$" or name[0].islower() or name.isupper() or name in _VALUES


def _import(word: str, names: list[str], path: str) -> str:
    short = f'{word} {{ {", ".join(names)} }} from "{path}.ts";'
    # The formatter does not wrap a single name.
    if len(short) <= WIDTH or len(names) == 1:
        return f"{short}\n"
    inside = "".join(f"  {name},\n" for name in names)
    return f'{word} {{\n{inside}}} from "{path}.ts";\n'


class ModuleMaker:
    """Renders the modules of one model."""

    def __init__(self, model: Model, renderer: Renderer) -> None:
        self._model = model
        self._renderer = renderer
        self._types = Types(model)
        self._prose = Prose(model, member)
        self._tops = {
            name: operation
            for operation in model.operations.values()
            for name in (operation.params, operation.request)
            if name
        }
        self.modules = _modules(model)

    def files(self) -> dict[str, str]:
        """Returns every module, by path."""
        return {f"{module(each.source)}.ts": self._render(each) for each in self.modules.values()}

    def _render(self, each: Module) -> str:
        imports = Imports(module(each.source))
        tables = Tables(self._model, self._types, imports.need)
        parts = [self._scalar(scalar, each, tables, imports) for scalar in each.scalars]
        for record in each.records:
            parts += self._record(record, each, tables, imports)
            if record.graph and record.name in self._types.given:
                plans = PlanMaker(self._model, self._types, self._prose, imports.need)
                plan = plans.render(record, record.graph, self._renderer)
                parts.append(plan.code)
                each.classes.append(plan.name)
                each.types += plan.types
        calls: list[Function] = []
        if operation := each.operation:
            parts.append(self._operation(operation, tables, imports))
            maker = Calls(self._model, operation, self._types, imports.need)
            if interface := maker.interface():
                parts.append(interface)
                each.types.append(arguments_type(operation))
            calls = maker.functions()
            each.functions += [call.name for call in calls]
        has_words = any(scalar.values for scalar in each.scalars)
        return self._renderer.render(
            "module",
            [each.source.file],
            title=file_title(each.records, each.operation, has_words),
            imports=imports.render(),
            parts=[*parts, *(call.code for call in calls)],
        )

    def _operation(self, operation: Operation, tables: Tables, imports: Imports) -> str:
        kind = imports.need("OperationTable", "core/table")
        name = constant(operation)
        return f"export const {name}: {kind} = {layout(tables.operation(operation), 0)};\n"

    def _scalar(self, scalar: Scalar, each: Module, tables: Tables, imports: Imports) -> str:
        kind = imports.need("Scalar", "core/table")
        name = table(scalar)
        code = f"export const {name}: {kind} = {layout(tables.scalar(scalar), 0)};\n"
        if scalar.values:
            each.types.append(scalar.name)
            return _union(scalar) + "\n" + code
        if self._model.steps(scalar):
            each.classes.append(scalar.name)
            return f"{code}\n{self._steps(scalar, imports)}"
        return code

    def _steps(self, scalar: Scalar, imports: Imports) -> str:
        base = imports.need("StepsText", "core/steps")
        methods = []
        for record in self._model.steps(scalar):
            words = record.step.words if record.step else ()
            is_optional = not any(each.required for each in record.fields)
            given = given_type(record, self._model)
            imports.need(given, module(record.source))
            imports.need(table(record), module(record.source))
            doc = comment(self._prose.record(record), "  ")
            parameters = f"given: {given}{' = {}' if is_optional else ''}" if record.fields else ""
            passed = "given" if record.fields else "{}"
            methods.append(
                f"{doc}  {member(words)}({parameters}): this {{\n"
                f"    return this.with({table(record)}, {passed});\n  }}\n"
            )
        doc = comment([scalar.documentation])
        body = "\n".join(methods)
        return f"{doc}export class {scalar.name} extends {base} {{\n{body}}}\n"

    def _record(self, record: Record, each: Module, tables: Tables, imports: Imports) -> list[str]:
        parts = []
        if record.name in self._model.answered:
            parts.append(self._interface(record, imports, sent=False))
            each.types.append(answered_type(record))
        if record.name in self._types.given or record.step:
            parts.append(self._interface(record, imports, sent=True))
            each.types.append(given_type(record, self._model))
        kind = imports.need("RecordTable", "core/table")
        code = layout(tables.record(record), 0)
        parts.append(f"export const {table(record)}: {kind} = {code};\n")
        return parts

    def _interface(self, record: Record, imports: Imports, *, sent: bool) -> str:
        name = given_type(record, self._model) if sent else answered_type(record)
        paragraphs = self._prose.record(record) if sent else [record.documentation]
        members = [
            self._field(record, field, imports, sent=sent)
            for field in record.fields
            if not (sent and field.fixed is not None)
        ]
        if not sent and self._model.has_verdict(record):
            verdict = imports.need("ContentVerdict", "core/types")
            doc = comment(["What to do with the content; undefined until that is known."], "  ")
            members.append(f"{doc}  readonly verdict?: {verdict};\n")
        if not members:
            return f"{comment(paragraphs)}export type {name} = Record<never, never>;\n"
        return f"{comment(paragraphs)}export interface {name} {{\n{''.join(members)}}}\n"

    def _field(self, record: Record, field: Field, imports: Imports, *, sent: bool) -> str:
        found = self._types.field(field, sent=sent)
        for need in found.needs:
            imports.need(*need)
        is_list = field.many and not field.names
        is_there = field.required if sent else (field.always or is_list)
        doc = comment([self._prose.field(record, field)], "  ")
        return f"{doc}  {member(field.words)}{'' if is_there else '?'}: {found.code};\n"


def _union(scalar: Scalar) -> str:
    """Returns an enumeration as a union of its words."""
    words = [quote(value.value) for value in scalar.values]
    doc = entries(
        f"{scalar.documentation}\n",
        (f"`{value.value}`: {value.documentation}" for value in scalar.values),
    )
    begin = f"export type {scalar.name} ="
    short = f"{begin} {' | '.join(words)};"
    code = (
        short if len(short) <= WIDTH else begin + "".join(f"\n  | {word}" for word in words) + ";"
    )
    return f"{comment([doc])}{code}\n"


def _modules(model: Model) -> dict[str, Module]:
    modules: dict[str, Module] = {}

    def module_of(source: Source) -> Module:
        return modules.setdefault(source.file, Module(source))

    for scalar in model.scalars.values():
        module_of(scalar.source).scalars.append(scalar)
    for record in model.records.values():
        module_of(record.source).records.append(record)
    for operation in model.operations.values():
        module_of(operation.source).operation = operation
    return modules


def reachable(model: Model, operation: Operation) -> frozenset[str]:
    """Returns the names of the types that a call uses."""
    names = [name for name in (operation.params, operation.request, operation.response) if name]
    return closure(names, model.records, model.scalars)
