"""Drafts of feeds: they generate at once, and agree with the facts."""

from __future__ import annotations

import atexit
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cloudinfinite import OPERATIONS
from cloudinfinite_codegen.generate import unfinished
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.targets.python.checks import check_names
from cloudinfinite_pages.command import main
from cloudinfinite_pages.compare.difference import Difference
from cloudinfinite_pages.compare.groups import groups
from cloudinfinite_pages.compare.hold import hold
from cloudinfinite_pages.draft.feed import draft_feed, feed_path
from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import (
    CallFact,
    Condition,
    FieldFact,
    FieldType,
    Form,
    Language,
    Limits,
    PageFacts,
    PageKind,
    Place,
    Requiredness,
    SampleFact,
    Soundness,
)

from ..excerpt import small_excerpt
from .ideal import ideal_page, kept_pages, real_model
from .sheets import sheets
from .strategies import FIELDS
from .writing import Sheet, write

NAME = "ProbeKilns"
# Each example reads a whole spec.
_COSTLY = settings(
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    max_examples=max(1, settings().max_examples // 3),
)
WALK = Path(__file__).parent / "walk"


@cache
def small() -> Path:
    """Returns a shared part of the spec. Tests must remove their feeds."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    return small_excerpt(folder / "spec")


@cache
def small_model() -> Model:
    return read_spec(small())


def drafted(pages: Mapping[str, PageFacts], name: str = NAME) -> tuple[str, Model]:
    """Drafts a feed from pages, and returns it with the resulting spec."""
    own = {file: replace(facts, operation=name) for file, facts in pages.items()}
    [group] = groups(small_model(), own)
    text = draft_feed(small_model(), "media", name, group.editions)
    feed = small() / feed_path("media", name)
    feed.write_text(text, "utf-8")
    try:
        model = read_spec(small())
    finally:
        feed.unlink()
    check_names(model)
    return text, model


def drift(pages: Mapping[str, PageFacts], model: Model, name: str = NAME) -> list[Difference]:
    own = {file: replace(facts, operation=name) for file, facts in pages.items()}
    return [one for one in hold(model, own) if one.operation == name]


def page(*fields: FieldFact, call: CallFact | None = None) -> dict[str, PageFacts]:
    facts = PageFacts(
        PageKind.OPERATION,
        Language.ENGLISH,
        Form.MARKDOWN,
        calls=(call or CallFact("POST", "/kilns", host="bucket"),),
        fields=fields,
    )
    return {"media/probe_kilns/en-markdown.json": facts}


def field(path: str, type_: FieldType = FieldType.STRING, **facts: object) -> FieldFact:
    under, _, name = path.rpartition(".")
    place = Place.RESPONSE if path.startswith("Response") else Place.REQUEST
    return replace(FieldFact(place, under, name, type_, under=under, line=7), **facts)  # type: ignore[arg-type]


def speaks_json(name: str) -> bool:
    """Returns whether a call has JSON parameters, which drafts cannot place."""
    model = real_model()
    operation = model.operations[name]
    params = model.records[operation.params].fields if operation.params else ()
    return any(field.json for field in params)


@_COSTLY
@given(st.sampled_from(sorted(OPERATIONS)).filter(lambda name: not speaks_json(name)))
def test_a_draft_from_an_ideal_page_agrees_with_it(name: str) -> None:
    model = real_model()
    pages = {f"media/{name}/en.json": ideal_page(model, model.operations[name])}
    text, made = drafted(pages)
    # No page states conditions, or the number of items in a query, in words that are understood.
    assert {one.aspect for one in drift(pages, made)} <= {"required", "max items"}
    operation = made.operations[NAME]
    assert operation.method == model.operations[name].method
    assert operation.path == model.operations[name].path
    assert "TODO" in text


@_COSTLY
@given(
    st.deferred(
        lambda: st.sampled_from(
            sorted(
                {one.operation for one in kept_pages().values() if one.kind is PageKind.OPERATION}
            )
        )
    )
)
def test_drafts_from_real_pages_differ_only_in_marked_points(name: str) -> None:
    pages = {file: facts for file, facts in kept_pages().items() if facts.operation == name}
    text, made = drafted(pages)
    for one in drift(pages, made):
        marked = any(one.page and one.page in doubt for doubt in re.findall("<!-- TODO.*", text))
        others = len(pages) > 1 or one.aspect in ("characters", "required", "format", "list")
        # A body is required, whatever a page says about its root.
        others = others or one.path == "Request"
        # The spec has no types for response headers.
        others = others or one.place == Place.RESPONSE_HEADER
        assert marked or others, one


@_COSTLY
@given(sheets())
def test_any_page_becomes_a_feed_that_agrees_with_it(sheet: Sheet) -> None:
    facts = read_page(write(sheet, Form.MARKDOWN), "a.md").facts
    assert facts is not None
    pages = {"media/probe_kilns/en-markdown.json": facts}
    _, model = drafted(pages)
    # A body is required, whatever a page says about its root.
    assert [one for one in drift(pages, model) if one.path != "Request"] == []


@_COSTLY
@given(st.lists(FIELDS, max_size=6), st.sampled_from(["/a/{job id}", "/", "/x_y"]))
def test_any_facts_become_a_feed_that_generates(fields: list[FieldFact], path: str) -> None:
    rooted = [replace(one, under=f"Request.{one.under}".strip(".")) for one in fields]
    pages = page(*fields, *rooted, call=CallFact("PUT", path, ("b",), ("c",)))
    _, model = drafted(pages)
    assert model.operations[NAME].method == "PUT"


def test_shared_types_are_used_if_they_agree() -> None:
    text, model = drafted(
        page(
            field("Request", FieldType.CONTAINER),
            field("Request.CallBackMqConfig", FieldType.CONTAINER, elsewhere=True),
            field("Request.PaperSize", FieldType.INTEGER, limits=Limits("0", "2")),
            field("Request.Made", limits=Limits(format="%Y-%m-%dT%H:%m:%S%z")),
            FieldFact(Place.QUERY, "", "sign", FieldType.STRING),
        )
    )
    fields = {one.name: one for one in model.records[f"{NAME}Request"].fields}
    assert fields["CallBackMqConfig"].type == "CallBackMqConfig"
    assert fields["PaperSize"].type == "DocumentPaperSize"
    assert fields["Made"].type == "Timestamp"
    assert text.count("<xs:include") == 3
    # All fields with this name have the same documentation, so the draft uses it.
    assert "TODO" not in next(line for line in text.splitlines() if "A signature" in line)


def test_an_example_key_becomes_a_placeholder() -> None:
    _, model = drafted(page(call=CallFact("GET", "/for-test.mp4", ("ci-process",), host="cos")))
    assert model.operations[NAME].path == "/{ObjectKey}"


def test_a_value_on_the_request_line_becomes_fixed() -> None:
    line = CallFact("GET", "/{ObjectKey}", ("ci-process",), host="cos", values=("ci-process=bake",))
    _, model = drafted(page(call=line))
    (fixed,) = (one for one in model.records[f"{NAME}Params"].fields if one.name == "ci-process")
    assert (fixed.fixed, fixed.required) == ("bake", True)


@pytest.mark.parametrize(("syntax", "answer"), [("json", "json"), ("xml", None)])
def test_a_response_is_json_if_its_samples_are(syntax: str, answer: str | None) -> None:
    top = "" if syntax == "json" else "Response."
    rows = [
        replace(field(f"{top}{path}", kind), place=Place.RESPONSE)
        for path, kind in (("kiln", FieldType.CONTAINER), ("kiln.heat", FieldType.INTEGER))
    ]
    pages = {
        name: replace(facts, samples=(SampleFact(Place.RESPONSE, syntax, Soundness.GOOD),))
        for name, facts in page(*rows).items()
    }
    _, model = drafted(pages)
    assert model.operations[NAME].answer == answer
    (kiln,) = model.records[f"{NAME}Response"].fields
    assert [one.name for one in model.records[kiln.type].fields] == ["heat"]


@pytest.mark.parametrize(
    ("under", "root"), [("Found", "Found"), ("Response", "Response"), ("", "Response")]
)
def test_the_root_of_a_body_contains_most_rows(under: str, root: str) -> None:
    places = [f"{under}.{name}".strip(".") for name in ("Name", "Place", "Size")]
    rows = [field(path) for path in places] + [field("Lost"), field("Found", FieldType.CONTAINER)]
    answer = [replace(one, place=Place.RESPONSE) for one in rows]
    _, model = drafted(page(*answer))
    assert model.operations[NAME].response_root == root


def test_editions_are_merged() -> None:
    [(file, newer)] = page(
        field("Request", FieldType.CONTAINER),
        field("Request.Heat", FieldType.INTEGER, required=Requiredness.REQUIRED,
              limits=Limits("1", "9")),
        field("Request.Glaze", required=Requiredness.REQUIRED),
    ).items()  # fmt: skip
    [(_, older)] = page(
        field("Request", FieldType.CONTAINER),
        field("Request.Heat", FieldType.INTEGER, required=Requiredness.OPTIONAL,
              limits=Limits("1", "5")),
        field("Request.Potter", required=Requiredness.REQUIRED),
    ).items()  # fmt: skip
    older_file = file.replace("en", "zh", 1)
    pages = {
        file: replace(newer, updated="2026-01-01", href="https://example.com/1"),
        older_file: replace(older, updated="2025-01-01", href="https://example.com/2"),
    }
    _, model = drafted(pages)
    fields = {one.name: one for one in model.records[f"{NAME}Request"].fields}
    assert set(fields) == {"Heat", "Glaze", "Potter"}
    assert not any(one.required for one in fields.values())
    assert model.scalars[fields["Heat"].type].maximum == "9"
    assert [one.updated for one in model.operations[NAME].pages] == ["2026-01-01", "2025-01-01"]


def test_open_decisions_are_marked() -> None:
    text, _ = drafted(
        page(
            field("Request", FieldType.CONTAINER),
            field("Request.Oven", FieldType.CONTAINER, elsewhere=True),
            field("Request.Odd", FieldType.OTHER),
            field("Request.Long", limits=Limits(max_bytes=9)),
            field("Request.Late", default="now", limits=Limits(format="%Y-%m-%d")),
            field("Request.Some", required=Requiredness.CONDITIONAL),
            field("Request.Kind", limits=Limits(values=("A", "B"))),
            field("Request.Fire", required=Requiredness.CONDITIONAL,
                  conditions=(Condition("Kind", "B"),)),
            field("Request.Count", limits=Limits("1", "9")),
            field("Request.Shelf_*"),
        )
    )  # fmt: skip
    assert re.findall("<!-- TODO: (.*?) -->", text) == [
        "the fields that the page lists as Request.Shelf_*.",
        "its fields, which are on another page.",
        "its type: the page prints no known type.",
        "a limit in bytes, which the spec cannot express: 9.",
        "its default: now on the page.",
        "when it is required: the page only says sometimes.",
        "its type: the page calls it a string, but gives the bounds of a number.",
    ]
    assert 'b:required-when="Kind=B"' in text


def test_draft_writes_a_feed_and_its_family(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = small_excerpt(tmp_path / "spec")
    options = ["--spec", str(spec)]
    read = ["read", str(WALK / "first.md"), "--save", "--operation", "kilns/ReserveKiln"]
    assert main([*options, *read, "--href", "https://example.com/1"]) == 0
    capsys.readouterr()
    assert main([*options, "draft", "ReserveKiln"]) == 0
    feed = spec / "kilns" / "reserve_kiln.xsd"
    left = len([line for line in unfinished(spec) if str(feed) in line])
    assert capsys.readouterr().out.splitlines() == [
        f"{feed}: {left} to decide (TODO)",
        f"{spec / 'service.xml'}: 1 to decide (TODO)",
    ]
    model = read_spec(spec)
    check_names(model)
    assert model.operations["ReserveKiln"].family == "kilns"
    assert main([*options, "hold"]) == 0


def test_new_writes_facts_a_feed_and_samples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = small_excerpt(tmp_path / "spec")
    page = str(WALK / "first.md")
    new = ["--spec", str(spec), "new", "media/ReserveKiln", page, "--href", "https://example.com/1"]
    assert main(new) == 0
    assert "media/reserve_kiln.samples.json: invented values" in capsys.readouterr().out
    samples = json.loads((spec / "media/reserve_kiln.samples.json").read_text("utf-8"))
    assert [one["name"] for one in samples["requests"]] == ["smallest", "largest"]
    assert samples["answers"][0]["body"].startswith("<Response><ReservationId>")
    assert (spec / "pages/media/reserve_kiln/en-markdown.json").is_file()
    assert main(["--spec", str(spec), "hold"]) == 0
    assert main(new) == 2
    assert "ReserveKiln already has a feed" in capsys.readouterr().err


@pytest.mark.parametrize("operation", ["ReserveKiln", "media/reserve_kiln", "media/", "a/b/C"])
def test_a_misspelt_new_operation_is_refused_before_anything_is_saved(
    operation: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = small_excerpt(tmp_path / "spec")
    before = sorted(spec.rglob("*"))
    assert main(["--spec", str(spec), "new", operation, str(WALK / "first.md")]) == 2
    assert capsys.readouterr().err == (
        f"OPERATION: {operation!r} is not a family and a name in capitalised words\n"
        "  remedy: write it like media/CreateMediaInfoJob\n"
    )
    assert sorted(spec.rglob("*")) == before


def test_a_draft_needs_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(small()), "draft", "NoSuchCall"]) == 2
    assert "no facts for NoSuchCall" in capsys.readouterr().err
