"""The modules that exist once per package: service, client, callbacks, families and the root."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ...representation.model import Model
from ...representation.named_jobs import named_jobs
from ...representation.service_facts import ErrorCode, Judgement
from ..heads import WIDTH
from ..prose import failures, preconditions
from .confirmations import confirmations
from .docs import comment, entries
from .layout import Array, Node, Object, Raw, Text, layout
from .modules import Module, ModuleMaker, reachable
from .names import module, table
from .renderer import Renderer
from .tables import node


def package_files(model: Model, maker: ModuleMaker, renderer: Renderer) -> dict[str, str]:
    """Renders every module that exists once."""
    files = {
        "service.ts": renderer.render(
            "service",
            ["service.xml", "errors.xml"],
            name=model.service.name,
            service=layout(_service(model), 0),
        ),
        "client.ts": renderer.render("client", ["service.xml"], name=model.service.name),
        "index.ts": renderer.render(
            "index",
            name=model.service.name,
            has_callbacks=bool(model.service.callback),
            has_confirmations=bool(named_jobs(model)),
            families=[each for each in model.service.families if each.name in model.families()],
        ),
    }
    if model.service.callback:
        files["callbacks.ts"] = _callbacks(model, model.service.callback, renderer)
    if named_jobs(model):
        files["confirm.ts"] = confirmations(model, renderer)
    for family in model.families():
        files[f"{family}/index.ts"] = _family(model, maker, family, renderer)
    return files


def _family(model: Model, maker: ModuleMaker, name: str, renderer: Renderer) -> str:
    """Renders the exports of a family: its functions, and all types that they use."""
    family = next(each for each in model.service.families if each.name == name)
    operations = model.families()[name]
    paragraphs = [family.summary, *family.details]
    if family.preconditions:
        needs = preconditions(family.preconditions)
        paragraphs.append(entries("Before you make these calls:", needs))
    if family.failures:
        paragraphs.append(entries("Errors common to these calls:", failures(family.failures)))
    lines = []
    wanted: dict[str, set[str]] = defaultdict(set)
    for operation in operations:
        own = maker.modules[operation.source.file]
        lines.append(_export("export", sorted(set(own.functions)), module(own.source), name))
        for each in reachable(model, operation):
            declared = model.records.get(each) or model.scalars[each]
            wanted[declared.source.file].add(each)
        wanted[own.source.file] |= set(own.types)
    steps = {
        model.scalars[each].name
        for file in wanted
        for each in wanted[file]
        if each in model.scalars and model.steps(model.scalars[each])
    }
    for scalar in steps:
        for record in model.steps(model.scalars[scalar]):
            wanted[record.source.file].add(record.name)
    for file in sorted(wanted):
        place = maker.modules[file]
        lines += _exports_of(place, wanted[file], name)
    return renderer.render(
        "folder",
        ["service.xml", *sorted({each.source.file for each in operations})],
        doc=comment(paragraphs),
        exports="".join(lines),
    )


def _exports_of(place: Module, wanted: set[str], family: str) -> list[str]:
    types = [name for name in place.types if name in wanted or name.removesuffix("Input") in wanted]
    lines = []
    if place.classes:
        lines.append(_export("export", sorted(place.classes), module(place.source), family))
    if types:
        lines.append(_export("export type", sorted(set(types)), module(place.source), family))
    return lines


def _export(word: str, names: Iterable[str], path: str, folder: str) -> str:
    own, _, rest = path.partition("/")
    path = f"./{rest}" if own == folder else f"../{path}"
    short = f'{word} {{ {", ".join(names)} }} from "{path}.ts";'
    if len(short) <= WIDTH:
        return f"{short}\n"
    return f'{word} {{\n{"".join(f"  {name},{chr(10)}" for name in names)}}} from "{path}.ts";\n'


def _service(model: Model) -> Object:
    service = model.service
    limits = service.limits
    rows: dict[str, Node] = {
        "name": Text(service.name),
        "hosts": Array(
            [
                _row(kind=host.kind, template=host.template, token=host.token)
                for host in service.hosts
            ]
        ),
        "labels": Array(
            [
                _row(
                    name=label.name,
                    pattern=Raw(f"/^(?:{label.pattern})$/"),
                    says=label.documentation,
                    of=label.of,
                )
                for label in service.labels
            ]
        ),
        "headers": Array(
            [
                _row(
                    name=header.name,
                    prefix=header.prefix or None,
                    signed=header.signed or None,
                    role=header.role,
                )
                for header in service.headers
                if header.signed or header.role
            ]
        ),
        "errors": Array([_error(error) for error in service.errors]),
        "statuses": Array(
            [_verdict([rule.first, rule.last], rule.verdict) for rule in service.statuses]
        ),
        "signing": _row(
            before=service.signing.before, after=service.signing.after, url=service.signing.url
        ),
        "limits": _row(
            body=limits.body,
            depth=limits.depth,
            elements=limits.elements,
            anomalies=limits.anomalies,
            callback=limits.callback,
            jsonDepth=limits.json_depth,
            jsonElements=limits.json_elements,
        ),
        "retry": _row(
            attempts=service.retry.attempts,
            base=service.retry.base,
            cap=service.retry.cap,
            growth=service.retry.growth,
            clock=service.retry.clock,
        ),
        "waiting": _row(
            first=service.waiting.first,
            longest=service.waiting.longest,
            growth=service.waiting.growth,
            spread=service.waiting.spread,
            missing=service.waiting.missing,
            together=service.waiting.together,
        ),
        "once": _row(
            validity=service.once.validity,
            settle=service.once.settle,
            pause=service.once.pause,
            markLength=service.once.mark,
            markCharacters=service.once.alphabet,
        ),
    }
    return Object(rows, is_open=True)


def _error(error: ErrorCode) -> Array:
    return _verdict([error.code, error.status or 0], error.verdict)


def _verdict(begin: list[str | int], verdict: Judgement) -> Array:
    """Returns a row of a table of failures, without defaults."""
    kind, again, outcome = verdict
    row = [*begin, kind or "", again or "", outcome]
    if outcome == Judgement().outcome:
        row.pop()
    while row[-1] == "":
        row.pop()
    return Array([node(each) for each in row])


def _row(**facts: object) -> Object:
    return Object({name: node(value) for name, value in facts.items() if value is not None})


def _callbacks(model: Model, others: str, renderer: Renderer) -> str:
    """Renders the module that parses callbacks."""
    rows = [
        Object(
            {
                "record": Raw(f"() => {table(model.records[row.record])}"),
                "field": Text(row.field),
                **({"values": node(list(row.values))} if row.values else {}),
            }
        )
        for row in model.service.callbacks
    ]
    records = [*(row.record for row in model.service.callbacks), others]
    lines = []
    places: dict[str, list[str]] = defaultdict(list)
    for name in dict.fromkeys(records):
        places[module(model.records[name].source)].append(name)
    for place, names in sorted(places.items()):
        lines.append(_export("import type", sorted(names), f"./{place}", "."))
        tables = sorted(table(model.records[name]) for name in names)
        lines.append(_export("import", tables, f"./{place}", "."))
    kinds = [f'({name} & {{ readonly $type: "{name}" }})' for name in dict.fromkeys(records)]
    inside = "".join(f"\n  | {kind}" for kind in kinds)
    callback = f"export type Callback = Answer<{inside}\n>;"
    rows_node = Object(
        {"rows": Array(rows), "other": Raw(f"() => {table(model.records[others])}")}, is_open=True
    )
    return renderer.render(
        "callbacks",
        ["service.xml"],
        imports="".join(lines),
        callback=callback,
        table=layout(rows_node, 0),
        others=others,
    )
