"""Arbitrary pages: a tree of fields for the request and the response, and parameters."""

from __future__ import annotations

from hypothesis import strategies as st

from cloudinfinite_pages.forms.cells import is_type
from cloudinfinite_pages.page import FieldType, Requiredness

from .writing import TYPES, Grid, Line, Sheet

TAKEN = {"Request", "Response", "Required", "Name", "Field", "Header", "Type", "Description", "No"}
NAMES = st.from_regex(r"[A-Z][a-z]{1,5}([A-Z][a-z]{1,4})?", fullmatch=True).filter(
    lambda name: name not in TAKEN and not is_type(name)
)
TEXTS = st.sampled_from(["How hot it is", "The owner, who pays", "一个窑", "Whether it is glazed"])
SCALARS = st.sampled_from([kind for kind in TYPES if kind[0] is not FieldType.CONTAINER])
ASKS = st.sampled_from([Requiredness.REQUIRED, Requiredness.OPTIONAL])


@st.composite
def grids(draw: st.DrawFn, root: str, asks: bool) -> tuple[tuple[Grid, ...], str]:
    """Draws the tables of a body, one per container, and a sample with every field."""

    def line(parent: str, name: str, kind: FieldType, many: bool) -> Line:
        required = draw(ASKS) if asks else Requiredness.NOT_PRINTED
        return Line(parent, name, draw(TEXTS), kind, many, required)

    out = [Grid("all", (line("", root, FieldType.CONTAINER, False),))]
    names = iter(draw(st.lists(NAMES, min_size=8, max_size=8, unique=True)))

    def fill(path: str, depth: int) -> str:
        rows: list[Line] = []
        inner: list[str] = []
        for _ in range(draw(st.integers(1, 2))):
            name = next(names)
            if depth and draw(st.booleans()):
                rows.append(line(path, name, FieldType.CONTAINER, draw(st.booleans())))
                inner.append(name)
            else:
                rows.append(line(path, name, *draw(SCALARS)))
        out.append(Grid(path.rpartition(".")[2], tuple(rows)))
        content = {row.name: "1" for row in rows}
        for name in inner:
            content[name] = "\n" + fill(f"{path}.{name}", depth - 1)
        return "".join(f"<{name}>{text}</{name}>\n" for name, text in content.items())

    sample = f"<{root}>\n{fill(root, 1)}</{root}>"
    return tuple(out), sample


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    request, request_sample = draw(grids("Request", asks=True)) if draw(st.booleans()) else ((), "")
    response, response_sample = draw(grids("Response", asks=False))
    names = draw(st.lists(NAMES.map(str.lower), max_size=2, unique=True))
    names = [name for name in names if not is_type(name) and name.title() not in TAKEN]
    rows = tuple(Line("", n, draw(TEXTS), *draw(SCALARS), draw(ASKS)) for n in names)
    return Sheet(
        updated=str(draw(st.dates())),
        action="ci:" + draw(NAMES),
        call="POST /" + draw(NAMES).lower(),
        parameters=(Grid("the call", rows),) if rows else (),
        request=request,
        request_sample=request_sample,
        response=response,
        response_sample=response_sample,
    )
