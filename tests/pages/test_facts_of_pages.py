"""Single facts, from minimal pages."""

from __future__ import annotations

import pytest

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import (
    PageKind,
    Place,
    RemarkKind,
    Requiredness,
)

from .snippets import ANSWER, ASKING, CALL, HEADER, fields, kinds, read


def test_a_parent_without_a_row_means_the_only_container_of_its_name() -> None:
    rows = [
        "| Request | None | a | Container |",
        "| Kiln | Request | a | Container |",
        "| Pot | Request.Kiln | a | Container |",
        "| Clay | Request.Pot | a | Container |",
        "| Kind | Request.Pot.Clay | a | String |",
        "| Lost | Request.Barn | a | String |",
    ]
    reading = read(CALL + HEADER + "\n".join(rows))
    assert reading.facts is not None
    found = {one.name: (one.parent, one.under, one.path) for one in reading.facts.fields}
    assert found["Clay"] == ("Request.Pot", "Request.Kiln.Pot", "Request.Kiln.Pot.Clay")
    assert found["Kind"][1] == "Request.Kiln.Pot.Clay"
    assert found["Lost"] == ("Request.Barn", "Request.Barn", "Request.Barn.Lost")
    texts = {remark.kind: remark.text for remark in reading.remarks}
    assert "Request.Barn" in texts[RemarkKind.ORPHAN]
    assert RemarkKind.PARENT in texts


def test_an_ambiguous_parent_is_not_repaired() -> None:
    rows = [
        "| Request | None | a | Container |",
        "| A | Request | a | Container |",
        "| B | Request | a | Container |",
        "| Pot | Request.A | a | Container |",
        "| Pot | Request.B | a | Container |",
        "| Clay | Request.Pot | a | String |",
    ]
    assert fields(CALL + HEADER + "\n".join(rows))[-1].under == "Request.Pot"


def test_stars_match_any_ending() -> None:
    rows = [
        "| Response | None | a | Container |",
        "| RedInfo | Response | a | Container |",
        "| Hue | Response.*Info | a | String |",
    ]
    sample = "<Response><RedInfo><Hue>1</Hue></RedInfo></Response>"
    reading = read(CALL + HEADER + "\n".join(rows) + ANSWER.format(sample))
    assert reading.warnings == ()
    assert reading.facts is not None
    assert reading.facts.unsampled == ()


def test_a_container_without_fields_or_a_reference_is_reported() -> None:
    rows = [
        "| Response | None | a | Container |",
        "| A | Response | For details, see [A](x) | Container |",
        "| B | Response | Same as `Request.B` in the call | Container |",
        "| C | Response | Told below | Container |",
        "| D | Response | Nothing | Container |",
        "| Request | None | a | Container |",
        "| B | Request | a | String |",
    ]
    text = CALL + HEADER + "\n".join(rows) + "\n\n`C` varies by kiln, see the list of kilns."
    reading = read(text)
    assert reading.facts is not None
    references = {one.name: (one.elsewhere, one.same_as) for one in reading.facts.fields[:5]}
    assert references == {
        "Response": (False, None),
        "A": (True, None),
        "B": (False, "Request.B"),
        "C": (True, None),
        "D": (False, None),
    }
    empty = [remark.text for remark in reading.remarks if remark.kind is RemarkKind.EMPTY]
    assert len(empty) == 1
    assert empty[0].startswith("Response.D ")


def test_a_reference_to_an_unknown_path_is_to_another_page() -> None:
    row = "| Response | None | Same as `Request.Far` in the other call | Container |"
    (one,) = fields(CALL + HEADER + row)
    assert (one.elsewhere, one.same_as) == (True, None)


def test_a_table_without_parents_takes_them_from_the_text_above() -> None:
    plain_header = "| Node Name (Keyword) | Description | Type |\n|---|---|---|\n"
    text = (
        CALL
        + "## Response\n\n"
        + plain_header
        + "| Pots | a | Container array |\n| Red | a | Container |\n| Blue | a | Container |\n\n"
        + "`Pots` has the following sub-nodes:\n\n"
        + plain_header
        + "| Clay | a | String |\n\n"
        + "The pots (`Red` and `Blue`) have the following sub-nodes:\n\n"
        + plain_header
        + "| Hue | a | String |"
    )
    assert [(one.place, one.parent, one.name) for one in fields(text)] == [
        (Place.RESPONSE, "", "Pots"),
        (Place.RESPONSE, "", "Red"),
        (Place.RESPONSE, "", "Blue"),
        (Place.RESPONSE, "Pots", "Clay"),
        (Place.RESPONSE, "Red", "Hue"),
        (Place.RESPONSE, "Blue", "Hue"),
    ]


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("Request parameters", Place.QUERY),
        ("请求参数", Place.QUERY),
        ("Request headers", Place.HEADER),
        ("Response headers", Place.RESPONSE_HEADER),
        ("Response body", Place.RESPONSE),
        ("Callback content", Place.CALLBACK),
        ("A heading of no meaning", Place.QUERY),
    ],
)
def test_a_heading_determines_the_place_of_rows_without_parents(heading: str, place: Place) -> None:
    header = "| Parameter | Description | Type | Required |\n|---|---|---|---|\n"
    (one,) = fields(f"{CALL}## {heading}\n\n{header}| heat | a | Int | Yes |")
    assert (one.place, one.parent, one.required) == (place, "", Requiredness.REQUIRED)


def test_a_page_with_an_event_and_no_request_line_is_about_a_callback() -> None:
    text = HEADER + "| Response | None | a | Container |\n| EventName | Response | a | String |"
    sample = "\n\n## Samples\n\n```\n<Response><EventName>Burnt</EventName></Response>\n```\n"
    reading = read(text + sample)
    assert reading.facts is not None
    assert reading.facts.kind is PageKind.CALLBACK
    assert {one.place for one in reading.facts.fields} == {Place.CALLBACK}
    assert [one.place for one in reading.facts.samples] == [Place.CALLBACK]
    assert reading.warnings == ()


def test_headings_name_types() -> None:
    header = "| Node Name (Keyword) | Description | Type | Required |\n|---|---|---|---|\n"
    text = f"## Pot\\_\\*\\*\\*\n\n{header}| Clay | a | String | Yes |\n"
    reading = read(text)
    assert reading.facts is not None
    assert reading.facts.kind is PageKind.TYPES
    (one,) = reading.facts.fields
    assert (one.place, one.parent, one.name) == (Place.TYPE, "Pot_***", "Clay")
    assert kinds(reading) == {RemarkKind.CUT}


def test_rows_without_a_header_use_the_last_one_with_a_warning() -> None:
    text = (
        CALL
        + HEADER
        + "| Request | None | a | Container |\n\nSo:\n\n| Pot | Request | a | String |"
    )
    reading = read(text)
    assert reading.facts is not None
    assert [one.name for one in reading.facts.fields] == ["Request", "Pot"]
    assert RemarkKind.NO_HEADER in kinds(reading)


def test_another_table_warns_only_if_it_looks_like_fields() -> None:
    text = CALL + "| Wood | Price |\n|---|---|\n| Oak | 3 |\n"
    reading = read(text)
    assert [r.kind for r in reading.remarks if not r.warns] == [RemarkKind.NOT_FIELDS]
    text = CALL + "| What | Where | Why | How |\n|-|-|-|-|\n| Pot | Request | a | String |\n"
    assert RemarkKind.LOST in kinds(read(text))


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("| two words | Request | a | String | Yes |", RemarkKind.LOST),
        ("| Pot | Request | a | Wood | Yes |", RemarkKind.TYPE),
        ("| Pot | Request | a | | Yes |", RemarkKind.TYPE),
        ("| Pot | | a | String | Yes |", RemarkKind.INCOMPLETE),
        ("| Pot | Request | a | String | |", RemarkKind.REQUIREDNESS),
        ("| Pot | Request | a | String | perhaps |", RemarkKind.REQUIREDNESS),
        ("| Pot | Request | String | Yes | |", RemarkKind.SHIFTED),
        ("| Pot | Request | a | String | Yes | more |", RemarkKind.SHIFTED),
        ("| Pot | Request |", RemarkKind.INCOMPLETE),
        ("", RemarkKind.INCOMPLETE),
    ],
)
def test_a_doubtful_row_is_reported(row: str, kind: RemarkKind) -> None:
    text = CALL + ASKING + row + ANSWER.format("<Response></Response>")
    reading = read(text)
    assert kind in kinds(reading)
    assert kind in {remark.kind for remark in reading.warnings}


def test_a_type_in_the_parent_column_is_reported() -> None:
    header = "| Node Name (Keyword) | Parent Node | Description |\n|---|---|---|\n"
    reading = read(CALL + header + "| Response | Container | a |")
    assert reading.facts is not None
    (one,) = reading.facts.fields
    assert (one.parent, str(one.type)) == ("", "container")
    assert RemarkKind.SHIFTED in kinds(reading)


def test_rows_under_a_root_without_a_row_are_reported() -> None:
    row = "| Pot | Response | a | String |\n"
    reading = read(CALL + HEADER + row + ANSWER.format("<Response><Pot/></Response>"))
    assert [(r.kind, r.text) for r in reading.warnings] == [
        (RemarkKind.ORPHAN, "Response, the parent of Pot, has no row")
    ]


def test_a_root_that_is_not_a_container_is_reported() -> None:
    # The row lost its name, so its parent is in the wrong column.
    rows = "| Response | None | a | String |\n| Pot | Response | a | String |\n"
    reading = read(CALL + HEADER + rows + ANSWER.format("<Response><Pot/></Response>"))
    assert [remark.text for remark in reading.warnings] == [
        "Response: a root that is not a container"
    ]


def test_a_reference_does_not_excuse_a_caption_without_a_table() -> None:
    rows = "| Response | None | a | Container |\n| Pot | Response | a | Container |\n"
    caption = "\nThe content of container node Pot:\n\nSee the other headers.\n\n"
    sample = "<Response><Pot><Clay/></Pot></Response>"
    reading = read(CALL + HEADER + rows + caption + ANSWER.format(sample))
    assert [remark.kind for remark in reading.warnings] == [
        RemarkKind.EMPTY,
        RemarkKind.UNLISTED,
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Just text.", "no request line and no table"),
        (
            "| Wood | Price |\n|---|---|\n| Oak | 3 |",
            "no request line, and none of its 1 tables lists fields",
        ),
    ],
)
def test_a_page_that_is_not_understood_says_why(text: str, reason: str) -> None:
    reading = read(text)
    assert reading.facts is None
    assert reading.reason == reason


def test_the_format_depends_on_extension_or_content() -> None:
    html = "<!doctype html><p>GET /a HTTP/1.1</p><pre>GET /a HTTP/1.1</pre>"
    forms = {
        read_page(text, name).facts.form  # type: ignore[union-attr]
        for text, name in [
            (html, "a.txt"),
            (html, "a.htm"),
            ("<pre>GET /a HTTP/1.1</pre>", "a.html"),
        ]
    }
    assert [str(form) for form in forms] == ["html"]
    markdown = read_page(CALL + "## A heading", "page").facts
    assert markdown is not None
    assert markdown.form == "markdown"
