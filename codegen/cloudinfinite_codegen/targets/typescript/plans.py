"""Classes that build a graph node by node."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...representation.model import Model
from ...representation.types import Graph, Record, Value
from ..naming import pascal_case
from ..prose import Prose
from .docs import comment
from .layout import quote, signature
from .names import given_type, member, module, plan_name, table
from .renderer import Renderer
from .tables import Need
from .types import Types


@dataclass(frozen=True, slots=True)
class PlanCode:
    """A class, its name, and the types of its arguments."""

    name: str
    code: str
    types: list[str]


class PlanMaker:
    """Writes the class that builds a graph."""

    def __init__(self, model: Model, types: Types, prose: Prose, need: Need) -> None:
        self._model = model
        self._types = types
        self._prose = prose
        self._need = need

    def render(self, record: Record, graph: Graph, renderer: Renderer) -> PlanCode:
        """Returns the class that builds a graph."""
        name = plan_name(graph)
        nodes = next(field for field in record.fields if field.name == graph.nodes)
        node = self._model.records[nodes.type]
        kind = next(field for field in node.fields if field.name == graph.kind)
        interfaces, methods, types = [], [], []
        begin = ""
        for value in self._model.scalars[kind.type].values:
            arguments = f"{name}{pascal_case(value.words)}Args"
            interface, is_optional = self._interface(node, graph, value, arguments)
            if interface:
                interfaces.append(interface)
                types.append(arguments)
            given = f"args: {arguments}{' = {}' if is_optional else ''}"
            if value.value == graph.start:
                begin = member(value.words)
            methods.append(self._method(name, node, graph, value, [given] if interface else []))
        given = given_type(record, self._model)
        self._need(given, module(record.source))
        parameters = ["kind: string", "holder: string | undefined", "args: object", "name?: string"]
        code = renderer.part(
            "plan",
            name=name,
            base=self._need("Plan", "core/plan"),
            record=record.name,
            given=given,
            table=table(record),
            whole=member(record.words[-1:]),
            start=begin,
            add=signature("protected add", parameters, name, indent="  "),
            interfaces="\n".join(interfaces),
            methods="\n".join(methods),
        )
        return PlanCode(name, code, types)

    def _interface(self, node: Record, graph: Graph, value: Value, name: str) -> tuple[str, bool]:
        """Returns the type of a node's arguments, and whether all of them are optional."""
        # The method determines the kind, so its arguments need not say which kinds they apply to.
        fields = [
            replace(each, when=None) for each in self._model.arguments_for(node, graph, value.value)
        ]
        holders = self._model.holders(node, graph, value.value)
        holder = self._model.records[holders[0].type] if holders else node
        members = []
        for field in fields:
            found = self._types.field(field, sent=True)
            for need in found.needs:
                self._need(*need)
            mark = "" if field.required else "?"
            doc = comment([self._prose.field(holder, field)], "  ")
            members.append(f"{doc}  {member(field.words)}{mark}: {found.code};\n")
        if not members:
            return "", True
        doc = comment([f"The arguments for a node of the kind `{value.value}`."])
        code = f"{doc}export interface {name} {{\n{''.join(members)}}}\n"
        return code, not any(field.required for field in fields)

    def _method(self, name: str, node: Record, graph: Graph, value: Value, given: list[str]) -> str:
        holders = self._model.holders(node, graph, value.value)
        holder = quote(holders[0].name) if holders and given else "undefined"
        passed = [quote(value.value), holder, "args" if given else "{}"]
        doc = comment([value.documentation], "  ")
        if value.value == graph.start:
            head = signature(f"static {member(value.words)}", given, name, indent="  ")
            return f"{doc}{head}    return new {name}().add({', '.join(passed)});\n  }}\n"
        head = signature(member(value.words), [*given, "nodeName?: string"], name, indent="  ")
        return f"{doc}{head}    return this.add({', '.join([*passed, 'nodeName'])});\n  }}\n"
