"""The intermediate representation: the spec as plain values.

It is independent of XML Schema and of any programming language. A name that ends in `_zh` has the
same text in Chinese, or is empty; in a list, translations are in the same order as the originals.

Every target reads only this, and `generated/model.json` contains all of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .operation_facts import (
    Action,
    Note,
    NumberedPaging,
    Page,
    Paging,
    Recovery,
    Source,
    Waiting,
)
from .service_facts import Service
from .types import Field, Graph, Kind, Location, Record, Role, Scalar

REQUEST_ROOT, RESPONSE_ROOT, ERROR_ROOT = "Request", "Response", "Error"
"""The usual root elements of requests and responses, and the root element of every error."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the service, which a program calls."""

    name: str
    words: tuple[str, ...]
    family: str
    call: tuple[str, ...]
    """The name within the family."""
    method: str
    path: str
    host: str
    safe: bool
    summary: str
    source: Source
    details: tuple[str, ...] = ()
    preconditions: tuple[Note, ...] = ()
    actions: tuple[Action, ...] = ()
    failures: tuple[Note, ...] = ()
    pages: tuple[Page, ...] = ()
    paging: Paging | NumberedPaging | None = None
    waiting: Waiting | None = None
    recovery: Recovery | None = None
    params: str | None = None
    request: str | None = None
    response: str | None = None
    request_root: str = REQUEST_ROOT
    response_root: str = RESPONSE_ROOT
    answer: str | None = None
    """The format of a response that is not XML."""
    body: str | None = None
    """The format of a body that is not XML."""
    summary_zh: str = ""
    details_zh: tuple[str, ...] = ()

    @property
    def takes_bytes(self) -> bool:
        """Returns whether the body consists of raw bytes."""
        return self.body == "binary"

    @property
    def unusual_roots(self) -> dict[str, str]:
        """Returns the roots with unusual names, by attribute."""
        usual = {"request_root": REQUEST_ROOT, "response_root": RESPONSE_ROOT}
        roots = {word: getattr(self, word) for word in usual}
        return {word: root for word, root in roots.items() if root != usual[word]}


@dataclass(frozen=True, slots=True)
class Model:
    """The whole spec. No scalar and record share a name; all are in the order of the files."""

    service: Service
    scalars: dict[str, Scalar] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    operations: dict[str, Operation] = field(default_factory=dict)
    requested: frozenset[str] = frozenset()
    """Names of the types that requests use."""
    answered: frozenset[str] = frozenset()
    """Names of the types that responses use."""

    def steps(self, scalar: Scalar) -> list[Record]:
        """Returns the steps that build a text of this type."""
        return [each for each in self.records.values() if each.step and each.step.of == scalar.name]

    def holders(self, node: Record, graph: Graph, kind: str) -> list[Field]:
        """Returns the flattened fields of a node of this kind."""
        return [each for each in node.fields if each.flatten and _applies(each, graph, kind)]

    def arguments_for(self, node: Record, graph: Graph, kind: str) -> list[Field]:
        """Returns the arguments for a node of this kind."""
        return [
            each
            for holder in self.holders(node, graph, kind)
            for each in self.records[holder.type].fields
            if _applies(each, graph, kind)
        ]

    def families(self) -> dict[str, list[Operation]]:
        """Returns the operations of each family, sorted by family."""
        families: dict[str, list[Operation]] = {}
        for operation in self.operations.values():
            families.setdefault(operation.family, []).append(operation)
        return dict(sorted(families.items()))

    def field(self, record: str | None, name: str) -> Field:
        """Returns the field of a record with this name."""
        return next(each for each in self.records[record or ""].fields if each.name == name)

    def kind_of(self, field: Field) -> Kind | None:
        """Returns the kind of a scalar field; None for a record."""
        if field.type in self.records:
            return None
        return self.scalars[field.type].kind if field.type in self.scalars else Kind(field.type)

    def has_verdict(self, record: Record) -> bool:
        """Returns whether a record contains everything for a verdict on some content."""
        names = {field.name for field in record.fields}
        return any(
            field.role is Role.WHOLE
            or (field.role is Role.SUGGESTION and (not field.final or field.final.field in names))
            for field in record.fields
        )

    def presigned(self, operation: Operation) -> bool:
        """Returns whether a call can be presigned as a URL, which has no headers."""
        host = next(host for host in self.service.hosts if host.kind == operation.host)
        params = self.records[operation.params].fields if operation.params else ()
        return (
            host.presigned
            and operation.method == "GET"
            and operation.request is None
            and operation.body is None
            and all(field.location is not Location.HEADER for field in params)
        )

    def full_page(self, operation: Operation) -> str | None:
        """Returns the maximum number of items on a page of a list; None if there is no maximum."""
        size = operation.paging.size if operation.paging else None
        record = self.records.get(operation.params or "")
        for each in record.fields if record else ():
            if each.name == size and not each.many and self.kind_of(each) is Kind.INTEGER:
                scalar = self.scalars.get(each.type)
                return scalar.maximum if scalar else None
        return None


def _applies(field: Field, graph: Graph, kind: str) -> bool:
    """Returns whether a node of this kind may have a field."""
    return field.when is None or field.when.field != graph.kind or kind in field.when.values
