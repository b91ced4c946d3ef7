"""A module for each spec file: its types and, for a feed, its operation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from ...representation.model import Model, Operation
from ...representation.operation_facts import Source
from ...representation.types import Record, Scalar, closure
from ..prose import file_title
from .imports import Imports, Need, runtime
from .names import answer_class, method, module, module_name, plan_name, typed_dict
from .procedures import Procedures, subjects_of
from .renderer import Renderer
from .views import EnumerationView, PlanView, RecordView, ScalarView, StepsView, ViewMaker


@dataclass
class Module:
    """The declarations of one spec file."""

    source: Source
    declared: list[Record] = field(default_factory=list)
    scalars: list[ScalarView] = field(default_factory=list)
    enumerations: list[EnumerationView] = field(default_factory=list)
    records: list[RecordView] = field(default_factory=list)
    steps: list[StepsView] = field(default_factory=list)
    plans: list[PlanView] = field(default_factory=list)
    operation: Operation | None = None


def module_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """Renders all modules of types and operations, and the index of the operations."""
    files = {}
    for each in _modules(model, views):
        path = f"{module(each.source).replace('.', '/')}.py"
        files[path] = _render(each, model, views, renderer)
    places = {each.name: module(each.source) for each in model.operations.values()}
    calls = {
        f"{module_name(each.family)}.{method(each)}": each.name
        for each in model.operations.values()
    }
    files["operations.py"] = renderer.render("operations", places=places, calls=calls)
    return files


def folder_types(model: Model, mapped: frozenset[str]) -> dict[str, dict[str, str]]:
    """Returns the public types of each folder of the package, with their modules.

    A family exports all types of its calls, including shared ones; a folder of shared types exports
    its own.

    Args:
        model: The spec.
        mapped: Names of the records that can be written as mappings.
    """
    declared: dict[str, Record | Scalar] = {
        **{
            name: scalar
            for name, scalar in model.scalars.items()
            if scalar.values or model.steps(scalar)
        },
        **model.records,
    }
    names: dict[str, set[str]] = defaultdict(set)
    for each in declared.values():
        names[_folder(each.source)].add(each.name)
    for operation in model.operations.values():
        sent = closure(_given(operation.params, operation.request), model.records, model.scalars)
        texts = [model.scalars[name] for name in sent & model.scalars.keys()]
        steps = [step.name for text in texts for step in model.steps(text)]
        roots = [*_given(operation.response), *sent, *steps]
        names[operation.family] |= closure(roots, model.records, model.scalars) & declared.keys()
    return {
        folder: dict(sorted(_places([declared[name] for name in found], mapped)))
        for folder, found in sorted(names.items())
    }


def _given(*names: str | None) -> list[str]:
    return [name for name in names if name]


def _places(declared: list[Record | Scalar], mapped: frozenset[str]) -> list[tuple[str, str]]:
    found = []
    for each in declared:
        found.append((each.name, module(each.source)))
        if isinstance(each, Scalar) and each.values:
            found.append((f"{each.name}Value", module(each.source)))
        elif isinstance(each, Record) and each.name in mapped:
            found.append((typed_dict(each), module(each.source)))
        if isinstance(each, Record) and each.graph:
            found.append((plan_name(each.graph), module(each.source)))
    return found


def _folder(source: Source) -> str:
    return module_name(PurePosixPath(source.file).parent.name)


def _modules(model: Model, views: ViewMaker) -> list[Module]:
    modules: dict[str, Module] = {}

    def module_of(source: Source) -> Module:
        return modules.setdefault(source.file, Module(source))

    for scalar in model.scalars.values():
        if scalar.values:
            module_of(scalar.source).enumerations.append(views.enumeration(scalar))
        else:
            module_of(scalar.source).scalars.append(views.scalar(scalar))
            if model.steps(scalar):
                module_of(scalar.source).steps.append(views.steps(scalar))
    for record in _in_order(model):
        place = module_of(record.source)
        place.declared.append(record)
        place.records.append(views.record(record))
        if record.graph:
            place.plans.append(views.plan(record, record.graph))
    for operation in model.operations.values():
        module_of(operation.source).operation = operation
    return list(modules.values())


def _in_order(model: Model) -> list[Record]:
    """Sorts records: those that a record contains come first, because its metadata names them."""
    ordered: dict[str, Record] = {}

    def place(record: Record) -> None:
        for each in record.fields:
            if each.type in model.records and not each.depth and each.type not in ordered:
                place(model.records[each.type])
        ordered.setdefault(record.name, record)

    for record in model.records.values():
        place(record)
    return list(ordered.values())


def _render(each: Module, model: Model, views: ViewMaker, renderer: Renderer) -> str:
    imports = Imports(renderer.package)
    imports.write(*(scalar.declaration for scalar in each.scalars))
    if each.enumerations:
        imports.add("typing", "ClassVar", "Literal")
        imports.add("cloudinfinite_runtime.codec.texts", "OpenEnum", "word")
    if each.records:
        imports.add("dataclasses", "field")
        imports.add("cloudinfinite_runtime.dataclass", "dataclass")
    for record in each.records:
        imports.write(record.base, *(view.metadata for view in record.fields))
        imports.annotate(*(view.annotation for view in record.fields))
        if record.any_of or record.step:
            imports.add("typing", "ClassVar")
        if record.step:
            imports.write(runtime("codec.table", "Step"))
        if record.has_verdict:
            imports.write(runtime("verdict", "verdict_of"))
            imports.annotate(runtime("verdict", "ContentVerdict"))
        if record.mapping:
            imports.add("typing", "TypedDict")
            imports.annotate(*(view.given for view in record.fields))
    for plan in each.plans:
        imports.add("typing", "ClassVar")
        imports.write(runtime("codec.table", "Graph"), runtime("codec.builders", "Plan"))
        imports.annotate(Need("typing", "Self"))
        imports.annotate(*(given for node in plan.nodes for _, given, _, _ in node.parameters))
    for steps in each.steps:
        imports.write(runtime("codec.builders", "Steps"))
        imports.annotate(Need("typing", "Self"))
        imports.annotate(*(given for step in steps.steps for _, given, _, _ in step.parameters))
    context: dict[str, object] = {}
    if each.operation is not None:
        context = _operation(each.operation, model, views, renderer, imports)
    return renderer.render(
        "module",
        [each.source.file],
        module=each,
        title=file_title(each.declared, each.operation, bool(each.enumerations)),
        imports=imports.render(module(each.source)),
        **context,
    )


def _operation(
    operation: Operation, model: Model, views: ViewMaker, renderer: Renderer, imports: Imports
) -> dict[str, object]:
    imports.add("typing", "Final")
    imports.add(f"{renderer.package}.service", "SERVICE")
    imports.write(runtime("operation", "Operation"))
    types = {}
    for word, name in (
        ("params", operation.params),
        ("request", operation.request),
        ("response", operation.response),
    ):
        if name:
            types[word] = views.types.named(model.records[name])
    imports.write(*types.values())
    if not operation.response:
        imports.write(runtime("model", answer_class(operation)))
    procedures = Procedures(model, operation).arguments()
    imports.write(*procedures.values())
    doubts = {action.name: action.text for action in operation.actions if action.doubtful}
    return {
        "types": types,
        "answer": answer_class(operation),
        "roots": operation.unusual_roots,
        "procedures": procedures,
        "doubts": doubts,
        "subjects": subjects_of(model, operation),
    }
