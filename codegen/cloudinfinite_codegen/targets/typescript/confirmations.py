"""The module that confirms callbacks, with JavaScript names in place of wire names."""

from __future__ import annotations

from ...representation.model import Model
from ...representation.named_jobs import NamedJobs, fields_along, named_jobs
from ...representation.service_facts import CallbackJob
from ..heads import WIDTH
from .layout import Array, Arrow, Node, Object, Raw, layout, texts
from .modules import Imports
from .names import constant, member, module
from .renderer import Renderer
from .tables import Need


def confirmations(model: Model, renderer: Renderer) -> str:
    """Renders the function `confirm`, with its table and its result types."""
    imports = Imports("confirm")
    types = {}
    rows: dict[str, Node] = {}
    for record, named in named_jobs(model).items():
        types[record] = _found(model, record, named, imports.need)
        facts: dict[str, Node] = {
            "jobs": Array([_named_job(model, each, imports.need) for each in named.rows])
        }
        rows[record] = Object({**facts, "many": Raw("true")} if named.many else facts)
    return renderer.render(
        "confirm",
        ["service.xml"],
        imports=imports.render(),
        types=types,
        table=layout(Object(rows, is_open=True), 0),
    )


def _named_job(model: Model, job: CallbackJob, need: Need) -> Object:
    *above, held = fields_along(model, job.record, job.path)
    operation = model.operations[job.operation]
    facts: dict[str, Node] = {
        "path": texts(member(field.words) for field in (*above, held)),
        "operation": Arrow(Raw(need(constant(operation), module(operation.source)))),
    }
    if job.field:
        holder = above[-1].type if above else job.record
        [field] = fields_along(model, holder, [job.field])
        facts["only"] = texts([member(field.words), *job.values])
    return Object(facts)


def _found(model: Model, record: str, named: NamedJobs, need: Need) -> str:
    """Returns the result type of `confirm` for a record, as a member of an interface."""
    names = [need(name, module(model.records[name].source)) for name in named.types]
    union = " | ".join(names)
    if not named.many:
        return union
    if len(names) == 1:
        return f"{union}[]"
    short = f"({union})[]"
    if len(f"  {record}: {short};") <= WIDTH:
        return short
    return "(\n" + "".join(f"    | {name}\n" for name in names) + "  )[]"
