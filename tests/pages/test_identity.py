"""Identifying the operation that a page is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_pages.compare.folder import Known, Visit, Wish, nearest, recognise, visit
from cloudinfinite_pages.compare.identity import likeliest, operation_of
from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import (
    CallFact,
    FieldFact,
    Form,
    Language,
    Limits,
    PageFacts,
    PageKind,
    Place,
    Reading,
)

from .ideal import real_model

TRIGGER = CallFact("POST", "/inventorytriggerjob")


@pytest.fixture
def model() -> Model:
    return real_model()


def fact(name: str, *values: str) -> FieldFact:
    """Returns a field of the body, or a parameter if its name is in lower case."""
    limits = Limits(values=values)
    if name.islower():
        return FieldFact(Place.QUERY, "", name, limits=limits)
    return FieldFact(Place.REQUEST, "Request", name, limits=limits, under="Request")


def page(call: CallFact, *values: tuple[str, str]) -> PageFacts:
    fields = tuple(fact(name, value) for name, value in values)
    empty = PageFacts(PageKind.OPERATION, Language.ENGLISH, Form.MARKDOWN)
    return replace(empty, calls=(call,), fields=fields)


@pytest.mark.parametrize(
    ("call", "values", "name"),
    [
        (CallFact("POST", "/inventorytriggerjob"), ("Type", "Job"), "TriggerInventoryJob"),
        (
            CallFact("POST", "/inventorytriggerjob"),
            ("Type", "Workflow"),
            "TriggerInventoryWorkflow",
        ),
        (CallFact("GET", "/jobs", ("size",)), None, "DescribeMediaJobs"),
        (CallFact("GET", "/jobs/{jobId}"), None, "DescribeMediaJob"),
        (CallFact("PUT", "/jobs/{theJob}", (), ("cancel",)), None, "CancelMediaJob"),
        (CallFact("PUT", "/jobs/{jobId}"), None, None),
        (CallFact("GET", f"/jobs/j{'0a' * 16}"), None, "DescribeMediaJob"),
        (CallFact("GET", "/jobs/j0a"), None, None),
        (CallFact("GET", "/", (), ("guetzli",)), None, "DescribeGuetzli"),
        (CallFact("GET", "/", (), ("kilns",)), None, None),
        (CallFact("GET", "/"), None, "DescribeCiService"),
        (CallFact("GET", "/"), ("ci-process", "qrcode-generate"), "MakeQrCode"),
        (CallFact("GET", "/{key}"), ("ci-process", "videoinfo"), "GetMediaInfo"),
        (CallFact("GET", "/an example.mp4"), ("ci-process", "videoinfo"), "GetMediaInfo"),
        (CallFact("GET", "/example"), ("ci-process", "videoinfo"), None),
        (CallFact("GET", "/{key}"), ("ci-process", "kilns"), None),
        (CallFact("GET", "/{key}"), None, None),
        (CallFact("GET", "/{key}", values=("ci-process=videoinfo", "x=1")), None, "GetMediaInfo"),
        (CallFact("GET", "/{key}", values=("ci-process=kilns",)), None, None),
        (CallFact("POST", "/jobs"), ("Tag", "MediaInfo"), "CreateMediaInfoJob"),
        (CallFact("POST", "/jobs"), ("Tag", "Animation"), "CreateAnimationJob"),
        (CallFact("POST", "/jobs"), ("Tag", "Kilns"), None),
        (CallFact("POST", "/jobs"), ("Input", "MediaInfo"), None),
        (CallFact("POST", "/jobs"), None, "CreateMultipleMediaJobs"),
        (TRIGGER, None, None),
        (CallFact("DELETE", "/jobs"), None, None),
    ],
)
def test_a_page_is_about_the_operation_with_its_request_line(
    model: Model, call: CallFact, values: tuple[str, str] | None, name: str | None
) -> None:
    found = operation_of(page(call, *([values] if values else [])), model)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("values", "name"),
    [([("Tag", "MediaInfo")], "CreateMediaInfoJob"), ([], "CreatePlainJob")],
)
def test_a_page_without_values_is_about_the_operation_without_fixed_values(
    model: Model, values: list[tuple[str, str]], name: str
) -> None:
    fixing = model.operations["CreateMediaInfoJob"]
    plain = replace(fixing, name="CreatePlainJob", request="CreateMediaJobRequest")
    open_request = model.records["CreateMediaJobRequest"]
    request = replace(
        open_request, fields=tuple(f for f in open_request.fields if f.type != "tree")
    )
    both = replace(
        model,
        operations={plain.name: plain, fixing.name: fixing},
        records={**model.records, request.name: request},
    )
    found = operation_of(page(CallFact("POST", "/jobs"), *values), both)
    assert found is not None
    assert found.name == name


def test_a_page_without_a_request_line_is_about_no_operation(model: Model) -> None:
    empty = PageFacts(PageKind.CALLBACK, Language.ENGLISH, Form.MARKDOWN)
    assert operation_of(empty, model) is None


def test_the_first_known_request_line_counts(model: Model) -> None:
    get, put = CallFact("GET", "/{key}"), CallFact("PUT", "/{key}")
    facts = page(put, ("ci-process", "videoinfo"))
    assert operation_of(facts, model) is None
    found = operation_of(replace(facts, calls=(put, get)), model)
    assert found is model.operations["GetMediaInfo"]


def test_a_stored_object_takes_precedence_over_an_upload(model: Model) -> None:
    upload, stored = CallFact("PUT", "/{key}"), CallFact("GET", "/{key}")
    facts = page(upload, ("ci-process", "IDCardOCR"))
    assert operation_of(facts, model) is model.operations["UploadAndRecognizeIdCard"]
    found = operation_of(replace(facts, calls=(upload, stored)), model)
    assert found is model.operations["RecognizeIdCard"]


JOBS = """## Request

```plaintext
POST /jobs HTTP/1.1
Host: <BucketName-APPID>.ci.<Region>.myqcloud.com

<Request>{tag}</Request>
```

| Node Name (Keyword) | Parent Node | Description | Type | Required |
|---|---|---|---|---|
| Request | None | The whole | Container | Yes |
| Tag | Request | {text} | String | Yes |

## Response

```plaintext
HTTP/1.1 200 OK
```
"""


@pytest.mark.parametrize(
    ("sample", "text", "name"),
    [
        ("<Tag>Concat</Tag>", "What it is", "CreateConcatJob"),
        ("<Tag>Concat</Tag>", "The job type: Animation", "CreateAnimationJob"),
        ("<Tag>Kilns</Tag>", "What it is", ""),
        ("<Input><Tag>Concat</Tag></Input>", "What it is", ""),
        ("<Tag>Concat</Tag><Input><Tag>Concat</Tag></Input>", "What it is", ""),
        ("<Tag>Concat</Tag></Request> <Request><Tag>Animation</Tag>", "What it is", ""),
    ],
)
def test_a_sample_identifies_the_operation_if_no_row_does(
    model: Model, sample: str, text: str, name: str
) -> None:
    reading = read_page(JOBS.format(tag=sample, text=text), "page.md")
    assert reading.facts is not None
    found = recognise(reading.facts, Known(model, {}, (), {}), Wish(), reading.shown)
    assert found.operation == name


def rows(*names: str, operation: str = "") -> PageFacts:
    fields = tuple(fact(name) for name in names)
    return replace(page(TRIGGER), fields=fields, operation=operation)


NAMES = [f"Field{number}" for number in range(20)]


def test_almost_the_same_rows_identify_the_operation(model: Model) -> None:
    one, other = rows(*NAMES, operation="One"), rows(*NAMES[:14], operation="Other")
    assert likeliest(rows(*NAMES[:-1], "New"), [one, other]) == "One"
    # Too few rows agree, or another page is equally similar.
    assert likeliest(rows(*NAMES[:12]), [one]) == ""
    assert likeliest(rows(*NAMES[:17]), [one, other]) == ""
    assert likeliest(rows(*NAMES), [one, replace(one, operation="Twin")]) == ""
    assert likeliest(rows(*NAMES), [replace(one, calls=(CallFact("PUT", "/jobs"),))]) == ""
    assert likeliest(rows(), [rows(operation="One")]) == ""
    known = Known(model, {"one": one}, (), {})
    assert recognise(rows(*NAMES), known, Wish()).operation == "One"


def test_the_address_takes_precedence(model: Model) -> None:
    facts = replace(page(CallFact("POST", "/jobs"), ("Tag", "Concat")), href="https://x.example/1")
    known = Known(model, {"one": replace(facts, operation="CreateAnimationJob")}, (), {})
    assert recognise(facts, known, Wish()).operation == "CreateAnimationJob"
    assert recognise(replace(facts, href=""), known, Wish()).operation == "CreateConcatJob"


@pytest.mark.parametrize(
    ("name", "operation"), [("is_pic_info", "ProcessStoredImage"), ("glaze", ""), ("ObjectKey", "")]
)
def test_a_page_without_rows_of_an_operation_is_not_about_it(
    model: Model, name: str, operation: str
) -> None:
    facts = page(CallFact("POST", "/{ObjectKey}", flags=("image_process",)))
    place = Place.QUERY if name == "ObjectKey" else Place.REQUEST
    with_row = replace(facts, fields=(FieldFact(place, "", name),))
    known = Known(model, {}, (), {})
    assert recognise(with_row, known, Wish()).operation == operation
    assert recognise(facts, known, Wish()).operation == "ProcessStoredImage"
    # After another request line, almost all rows must be known.
    other = replace(with_row, calls=(CallFact("GET", "/{ObjectKey}"), *facts.calls))
    assert recognise(other, known, Wish()).operation == operation
    more = replace(other, fields=(*other.fields, FieldFact(Place.REQUEST, "", "glaze")))
    assert recognise(more, known, Wish()).operation == ""


def test_several_new_pages_about_a_call_are_not_refused(model: Model) -> None:
    known = Known(model, {}, (), {})
    one, other = (rows(name, operation="TriggerInventoryJob") for name in ("One", "Other"))
    visits = [
        Visit(str(number), Reading(facts), facts, target="batch/it/en.json")
        for number, facts in enumerate([one, other])
    ]
    for found in nearest(visits, known):
        assert (found.target, found.loss, found.maybe) == ("", "", ("TriggerInventoryJob",))
    # A single page gets the target, and so does the first of two equal pages.
    assert nearest(visits[:1], known) == visits[:1]
    same = [visits[0], replace(visits[1], facts=one)]
    assert [found.target for found in nearest(same, known)] == ["batch/it/en.json", ""]


@pytest.mark.parametrize("end", ["The response body of this request is empty.", ""])
def test_a_page_with_only_samples_is_not_an_edition(model: Model, tmp_path: Path, end: str) -> None:
    file = tmp_path / "page.md"
    first = JOBS.format(tag="<Tag>Concat</Tag>", text="").partition("| Node")[0]
    file.write_text(f"{first}## Response\n\n{end}", "utf-8")
    kept = rows("Tag", operation="CreateConcatJob")
    kept = replace(kept, form=Form.LINES)
    found = visit(
        file, Known(model, {"media/create_concat_job/en-lines.json": kept}, (), {}), Wish()
    )
    assert found.facts is not None
    if end:
        assert (found.target, found.loss, found.maybe) == ("", "", ("CreateConcatJob",))
    else:
        assert found.loss == "it has none of the 1 rows"
