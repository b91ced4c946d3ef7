"""A difference between a page and the spec."""

from __future__ import annotations

from dataclasses import dataclass

from cloudinfinite_codegen.representation.operation_facts import Source


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference between a page and the spec.

    Attributes:
        operation: The operation, or the name in the facts of another kind of page.
        edition: The file of facts in `spec/pages`, without its extension; ``""`` if the spec says
            something that no edition says.
        place: A `Place`, or `call` for the request line, `action` for a permission, `page` for the
            page itself.
        path: The path of the field, or the name of the permission.
        aspect: The aspect that differs; `field` if the page or the spec lacks the whole field.
        spec: What the spec says; ``""`` for nothing. For lists, only what the page lacks.
        page: What the page says; ``""`` for nothing. For lists, only what the spec lacks.
        source: Where the spec says it, or should.
        line: The line on the page; 0 if it says nothing.
        note: Further information.
        confirmed: Whether another page confirms the spec: several calls may share a type, and no
            page describes all of it.
    """

    operation: str
    edition: str
    place: str
    path: str
    aspect: str
    spec: str
    page: str
    source: Source
    line: int = 0
    note: str = ""
    confirmed: bool = False

    @property
    def where(self) -> str:
        """The edition and line, as text."""
        if not self.edition:
            return "any page"
        return f"{self.edition}:{self.line}" if self.line else self.edition

    def __str__(self) -> str:
        """One line: the place in the spec, the aspect, what each says, and the line on the page."""
        name = " ".join(part for part in (self.place, self.path) if part)
        spec, page = self.spec or "nothing", self.page or "nothing"
        note = f" ({self.note})" if self.note else ""
        return (
            f"{self.source.file}:{self.source.line}: {self.operation}, {name}: {self.aspect}: "
            f"the spec says {spec}, {self.where} says {page}{note}"
        )
