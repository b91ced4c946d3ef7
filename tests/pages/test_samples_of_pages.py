"""Samples and request lines on pages, compared with the tables."""

from __future__ import annotations

import pytest

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import CallFact, RemarkKind, Soundness

from .snippets import ANSWER, CALL, HEADER, kinds, read


@pytest.mark.parametrize(
    ("code", "call"),
    [
        (
            "PUT /a/<id>?cancel HTTP/1.1\nHost: <BucketName-APPID>.ci.<Region>.x",
            CallFact("PUT", "/a/{id}", (), ("cancel",), "bucket"),
        ),
        (
            "GET /a?b=&c=1 HTTP/1.1\nHost: ci.<Region>.x",
            CallFact("GET", "/a", ("b", "c"), (), "account", values=("c=1",)),
        ),
        ("GET / HTTP/1.1\nHost: pots-125.cos.ap-x.y", CallFact("GET", "/", host="cos")),
        ("GET /a HTTP/1.1\nHost: kiln.example", CallFact("GET", "/a")),
        (
            "POST /a HTTP/1.1Host: <Bucket>.ci.<Region>.xDate: y",
            CallFact("POST", "/a", host="bucket"),
        ),
    ],
)
def test_a_request_line(code: str, call: CallFact) -> None:
    facts = read(f"```\n{code}\n```").facts
    assert facts is not None
    assert facts.calls == (call,)


def test_a_value_on_a_request_line_is_kept_if_no_row_has_it() -> None:
    line = "```\nGET /<Key>?ci-process=bake&heat=<heat>&glaze=red HTTP/1.1\n```\n\n"
    table = "#### Request parameters\n\n| Name | Type | Required |\n|---|---|---|\n"
    facts = read(f"{line}{table}| glaze | String | Yes |\n").facts
    assert facts is not None
    assert [one.name for one in facts.fields] == ["glaze"]
    assert facts.calls[0].values == ("ci-process=bake",)


def test_examples_are_not_other_calls() -> None:
    example = "```\nGET /kilns/k1 HTTP/1.1\nHost: pots-125.ci.ap-x.y\n```\n\n"
    facts = read(example + CALL + example).facts
    assert facts is not None
    assert [call.path for call in facts.calls] == ["/kilns/{kilnId}"]


def test_a_parameter_of_the_request_line_that_is_in_no_table_is_reported() -> None:
    call = "```\nGET /kilns?heat=&wood= HTTP/1.1\nHost: ci.<Region>.x\n```\n\n"
    header = "## Request parameters\n\n| Name | Description | Type |\n|---|---|---|\n"
    reading = read(call + header + "| heat | a | Int |")
    texts = [r.text for r in reading.remarks if r.kind is RemarkKind.UNLISTED]
    assert texts == ["wood: in this request line, but in no table"]


def test_fields_missing_from_every_table_are_reported() -> None:
    call = "```\nGET /kilns?heat= HTTP/1.1\nHost: ci.<Region>.x\n```\n\n"
    reading = read(call + ANSWER.format("<Response><Pot><Clay/></Pot></Response>"))
    assert [remark.text for remark in reading.warnings] == [
        "heat: in this request line, but in no table",
        "Response.Pot: in this sample, but in no table of the response",
    ]


def test_a_call_without_a_sample_response_is_reported() -> None:
    rows = "| Response | None | a | Container |\n| Pot | Response | a | String |\n"
    page = CALL + HEADER + rows + ANSWER.format("<Response><Pot/></Response>") + "\n\n"
    assert read(page).warnings == ()
    second = CALL.replace("GET /kilns", "PUT /kilns")
    assert second != CALL
    assert [remark.kind for remark in read(page + second).warnings] == [RemarkKind.CUT]


def test_samples_are_compared_with_the_tables() -> None:
    rows = [
        "| Response | None | a | Container |",
        "| Pot | Response | a | Container |",
        "| Clay | Response.Pot | a | String |",
        "| Lid | Response | a | String |",
    ]
    sample = "<Response><Pot><Hue/><Clay>x</Pott></Pot></Response>"
    other = '\n```\n{"Pot": {"Clay": 1}, "Extra": {"Deep": 2}}\n```\n'
    reading = read(CALL + HEADER + "\n".join(rows) + ANSWER.format(sample) + other)
    assert reading.facts is not None
    first, second = reading.facts.samples
    assert (first.verdict, first.unlisted) == (Soundness.REPAIRED, ("Response.Pot.Hue",))
    assert (second.syntax, second.unlisted) == ("json", ("Response.Extra",))
    assert reading.facts.unsampled == ("Response.Lid",)
    assert first.repairs[0].line == first.line


def test_a_broken_sample_has_no_paths() -> None:
    rows = "| Response | None | a | Container |\n| Pot | Response | a | String |\n"
    reading = read(CALL + HEADER + rows + ANSWER.format("<Response a=1></Response>"))
    assert reading.facts is not None
    (sample,) = reading.facts.samples
    assert sample.verdict is Soundness.BROKEN
    assert reading.facts.unsampled == ()
    assert RemarkKind.SAMPLE in kinds(reading)


def test_content_replaced_with_dots_is_not_reported() -> None:
    rows = (
        "| Response | None | a | Container |\n| Pot | Response | a | Container |\n"
        "| Clay | Response.Pot | a | String |\n"
    )
    sample = "<Response><Pot>...</Pot></Response>"
    facts = read(CALL + HEADER + rows + ANSWER.format(sample)).facts
    assert facts is not None
    assert facts.unsampled == ()


def test_a_download_url_with_a_query_is_a_call_on_an_object() -> None:
    text = "## API format\n\n```plaintext\ndownload_url?kilnInfo\n```\n\n## Sample\n\n{}"
    [call] = read_page(text.format(""), "page.md").facts.calls  # type: ignore[union-attr]
    assert (call.method, call.path, call.flags) == ("GET", "/{ObjectKey}", ("kilnInfo",))
    more = read_page(text.format("```\nsee download_url?kilnInfo and so on\n```"), "page.md")
    assert more.facts is not None
    assert more.facts.calls == (call,)
