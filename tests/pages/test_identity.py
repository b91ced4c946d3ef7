"""Which operation a page is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_pages.compare.identity import operation_of
from cloudinfinite_pages.page import (
    CallFact,
    FieldFact,
    Form,
    Language,
    Limits,
    PageFacts,
    PageKind,
    Place,
)

SPEC = Path(__file__).parents[2] / "spec"
TRIGGER = CallFact("POST", "/inventorytriggerjob")


@pytest.fixture(scope="module")
def model() -> Model:
    return read_spec(SPEC)


def fact(name: str, *values: str) -> FieldFact:
    """A field of the body; a parameter where the name is in small letters."""
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
def test_a_page_is_about_the_operation_with_its_call(
    model: Model, call: CallFact, values: tuple[str, str] | None, name: str | None
) -> None:
    found = operation_of(page(call, *([values] if values else [])), model)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("values", "name"),
    [([("Tag", "MediaInfo")], "CreateMediaInfoJob"), ([], "CreatePlainJob")],
)
def test_a_page_that_fixes_nothing_is_about_the_operation_that_fixes_nothing(
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


def test_a_page_without_a_call_is_about_none(model: Model) -> None:
    empty = PageFacts(PageKind.CALLBACK, Language.ENGLISH, Form.MARKDOWN)
    assert operation_of(empty, model) is None


def test_of_several_calls_on_a_page_the_first_that_is_known_counts(model: Model) -> None:
    get, put = CallFact("GET", "/{key}"), CallFact("PUT", "/{key}")
    facts = page(put, ("ci-process", "videoinfo"))
    assert operation_of(facts, model) is None
    found = operation_of(replace(facts, calls=(put, get)), model)
    assert found is model.operations["GetMediaInfo"]


def test_of_a_page_with_an_upload_the_call_on_a_stored_object_counts(model: Model) -> None:
    upload, stored = CallFact("PUT", "/{key}"), CallFact("GET", "/{key}")
    facts = page(upload, ("ci-process", "IDCardOCR"))
    assert operation_of(facts, model) is model.operations["UploadAndRecognizeIdCard"]
    found = operation_of(replace(facts, calls=(upload, stored)), model)
    assert found is model.operations["RecognizeIdCard"]
