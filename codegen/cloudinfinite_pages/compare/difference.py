"""One point in which a page and the spec do not say the same."""

from __future__ import annotations

from dataclasses import dataclass

from cloudinfinite_codegen.representation.operation_facts import Source


@dataclass(frozen=True, slots=True)
class Difference:
    """A point in which a page and the spec do not say the same.

    Attributes:
        operation: The operation, or for other pages the name that their facts give.
        edition: The file of facts below `spec/pages`, without its ending; ``""`` where the spec
            says something that no edition says.
        place: A `Place`; `call` for the request line, `action` for a permission, `page` for the
            page itself.
        path: The path of the field, or the name of the permission.
        aspect: In what they differ: `field` where one of them lacks it as a whole.
        spec: What the spec says; ``""`` for nothing. Of lists, what it says beyond the page.
        page: What the page says; ``""`` for nothing. Of lists, what it says beyond the spec.
        source: Where the spec says it, or would have to.
        line: The line of the page; 0 where it has nothing.
        note: What else is worth knowing.
        told: Whether a page says of the same declaration what the spec says here: one type serves
            several calls, and no page tells all that it has.
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
    told: bool = False

    @property
    def where(self) -> str:
        """The edition and line, for a reader."""
        if not self.edition:
            return "any page"
        return f"{self.edition}:{self.line}" if self.line else self.edition

    def __str__(self) -> str:
        """One line: where in the spec, what, what each of them says, where on the page."""
        name = " ".join(part for part in (self.place, self.path) if part)
        spec, page = self.spec or "nothing", self.page or "nothing"
        note = f" ({self.note})" if self.note else ""
        return (
            f"{self.source.file}:{self.source.line}: {self.operation}, {name}: {self.aspect}: "
            f"the spec says {spec}, {self.where} says {page}{note}"
        )
