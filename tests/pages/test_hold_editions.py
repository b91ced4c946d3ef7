"""Several editions of a page, compared with the spec."""

from __future__ import annotations

from dataclasses import replace

from cloudinfinite_pages.page import FieldType, Limits, Requiredness

from .holding import edit, held, page, points, without
from .ideal import real_model

CREATE, LIST = "CreateMediaInfoJob", "DescribeMediaJobs"


def test_omissions_of_a_page_are_not_differences() -> None:
    facts = page(CREATE)
    silent = edit(
        facts,
        "Request.CallBackType",
        type=FieldType.NOT_PRINTED,
        required=Requiredness.NOT_PRINTED,
        default=None,
        limits=Limits(),
    )
    assert held(silent, facts) == ()


def test_a_limit_that_no_edition_prints_is_reported_once() -> None:
    silent = edit(page(CREATE), "Request.CallBackType", default=None)
    [found] = held(silent, silent)
    assert (found.path, found.aspect, found.spec, found.page) == (
        "Request.CallBackType", "default", "Url", "",
    )  # fmt: skip
    assert found.where == "any page"


def test_a_field_is_optional_if_any_edition_says_so() -> None:
    strict = edit(page(LIST), "queueId", required=Requiredness.REQUIRED)
    assert points(held(strict)) == {("query", "queueId", "required")}
    assert held(strict, page(LIST)) == ()
    assert held(page(LIST), strict) == ()
    assert points(held(edit(page(LIST), "tag", required=Requiredness.OPTIONAL), page(LIST))) == {
        ("query", "tag", "required")
    }


def test_a_field_that_one_edition_lacks_is_optional() -> None:
    strict = edit(page(CREATE), "Request.QueueId", required=Requiredness.REQUIRED)
    gone = without(page(CREATE), "Request.QueueId")
    # The only difference is that one edition lacks it.
    assert points(held(strict, gone)) == {("request", "Request.QueueId", "field")}


def test_the_newest_edition_counts() -> None:
    old = replace(edit(page(LIST), "size", default="50"), updated="2024-01-01")
    new = replace(page(LIST), updated="2025-01-01")
    assert held(old, new) == ()
    assert points(held(replace(old, updated="2026-01-01"), new)) == {("query", "size", "default")}
    assert points(held(replace(old, updated=""), replace(new, updated=""))) == {
        ("query", "size", "default")
    }


def test_an_older_edition_may_lack_a_field() -> None:
    old = replace(without(page(LIST), "queueType"), updated="2024-01-01")
    new = replace(page(LIST), updated="2025-01-01")
    assert held(old, new) == ()
    assert points(held(replace(old, updated="2026-01-01"), new)) == {
        ("query", "queueType", "field")
    }


def test_the_spec_may_have_the_date_of_an_edition() -> None:
    newer, older = (one.href for one in real_model().operations[CREATE].pages[:2])
    gone = replace(without(page(CREATE), "Request.QueueId"), href=older)
    assert held(gone, replace(page(CREATE), href=newer)) == ()
    assert points(held(replace(gone, href=newer), replace(page(CREATE), href=older))) == {
        ("request", "Request.QueueId", "field")
    }
