"""Validation of bodies: what passes, and the findings for what does not."""

from __future__ import annotations

import json
from operator import attrgetter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite import OPERATIONS
from cloudinfinite_emulator import Refusal, Specification
from cloudinfinite_emulator.checks import specification
from cloudinfinite_emulator.checks.body import parse_body
from cloudinfinite_emulator.checks.schema import check
from cloudinfinite_emulator.checks.specification import SchemaFiles, spec_places

from ..samples import EXAMPLES
from .bodies import BATCH, MEDIA, media

SPEC = Specification()
MEDIA_FEED = SPEC.feed("CreateMediaInfoJob")
BATCH_FEED = SPEC.feed("TriggerInventoryWorkflow")

MQ = (
    "<CallBackMqConfig><MqRegion>sh</MqRegion><MqMode>Queue</MqMode><MqName>q</MqName>"
    "</CallBackMqConfig>"
)


def findings(body: str) -> list[str]:
    feed, name = (
        (MEDIA_FEED, "CreateMediaInfoJobRequest")
        if "<Tag>" in body
        else (BATCH_FEED, "TriggerInventoryWorkflowRequest")
    )
    return check(feed, name, parse_body(body.encode()))


@pytest.mark.parametrize(
    "body",
    [
        MEDIA,
        BATCH,
        MEDIA.replace("><", ">\n  <"),
        media("<CallBackType>TDMQ</CallBackType>", MQ),
        media("<CallBackType>Url</CallBackType>"),
        media("<CallBack>no</CallBack>"),
        media("<CallBack>HTTPS://callback.example/a?b=c d</CallBack>").replace("c d", "c+d"),
        MEDIA.replace("input/demo.mp4", "视频/😀 &amp; &#60;more&#62;.mp4"),
        MEDIA.replace("mine", "<![CDATA[<mine>]]><!-- comment -->"),
        BATCH.replace("nightly", "每晚-Nightly_—9"),
        BATCH.replace("<Prefix>input/</Prefix>", "<Object>a</Object><UrlFile>b</UrlFile>"),
        f"<?xml version='1.0' encoding='utf-8'?>{MEDIA}",
    ],
)
def test_valid_bodies_have_no_findings(body: str) -> None:
    assert findings(body) == []


def test_a_body_may_declare_its_encoding() -> None:
    body = "<?xml version='1.0' encoding='utf-16'?>" + MEDIA
    assert check(MEDIA_FEED, "CreateMediaInfoJobRequest", parse_body(body.encode("utf-16"))) == []


@given(st.randoms(use_true_random=False))
def test_order_does_not_matter(random: Random) -> None:
    root = parse_body(media("<CallBackType>TDMQ</CallBackType>", MQ).encode())
    for element in list(root.iter()):
        children = list(element)
        random.shuffle(children)
        element[:] = children
    before = etree.tostring(root)
    assert check(MEDIA_FEED, "CreateMediaInfoJobRequest", root) == []
    assert etree.tostring(root) == before


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (media("<More/>"), "Request.More: this element is unknown here; known: Tag, Input"),
        (
            MEDIA.replace("<JobLevel>", "<Joblevel>").replace("</JobLevel>", "</Joblevel>"),
            "Request.Operation.Joblevel: this element is unknown here; known: UserData",
        ),
        (media('<a:Tag xmlns:a="u">x</a:Tag>'), "Request.{u}Tag: this element is unknown"),
        (MEDIA.replace("<Input>", '<Input a="1">'), "Request.Input: the attribute a is unknown"),
        (
            MEDIA.replace("<Object>input/demo.mp4</Object>", ""),
            "Request.Input.Object: it is missing",
        ),
        (BATCH.replace("<Name>nightly</Name>", ""), "Request.Name: it is missing"),
        (media("<Tag>MediaInfo</Tag>"), "Request.Tag: it occurs 2 times, more than 1"),
        (
            MEDIA.replace("input/demo.mp4", ""),
            "Request.Input.Object: The value has a length of '0'",
        ),
        (MEDIA.replace(">0<", ">3<"), "Request.Operation.JobLevel: The value '3' is greater"),
        (MEDIA.replace(">0<", ">high<"), "Request.Operation.JobLevel: 'high' is not a valid"),
        (MEDIA.replace("mine", "é"), "Request.Operation.UserData: The value 'é' is not accepted"),
        (MEDIA.replace("mine", "a" * 1025), "Request.Operation.UserData: The value has a length"),
        (
            BATCH.replace(">Workflow<", ">Job<"),
            "Request.Type: The actual value 'Job' does not match",
        ),
        (MEDIA.replace("mine", "<b/>"), "Request.Operation.UserData: Element content is not all"),
        (MEDIA.replace("<Input>", "<Input>text"), "Request.Input: Character content other than"),
        (BATCH.replace("nightly", "two words"), "Request.Name: The value 'two words' is not acc"),
        (
            media("<CallBackFormat>YAML</CallBackFormat>"),
            "Request.CallBackFormat: The value 'YAML'",
        ),
        (
            media("<CallBackType>TDMQ</CallBackType>"),
            "Request.CallBackMqConfig: it must be given if",
        ),
        (
            media("<CallBackType>TDMQ</CallBackType><CallBackMqConfig> </CallBackMqConfig>"),
            "Request.CallBackMqConfig.MqRegion: it is missing",
        ),
        (media(MQ.replace("sh", "fr")), "Request.CallBackMqConfig.MqRegion: The value 'fr' is not"),
        (
            media("<CallBack>yes</CallBack>"),
            "Request.CallBack: it must be an http or https address",
        ),
        (media("<CallBack>ftp://a</CallBack>"), "Request.CallBack: it must be an http or https"),
        (media("<CallBack>http://</CallBack>"), "Request.CallBack: it must be an http or https"),
        (BATCH.replace("<Prefix>input/</Prefix>", ""), "Request.Input: at least one of Manifest"),
        (BATCH.replace("input/", ""), "Request.Input: at least one of Manifest"),
        (
            BATCH.replace("02-01", "02-31"),
            "Request.Operation.TimeInterval.Start: it must be a time",
        ),
        (BATCH.replace("+0800", "+08:00"), "Request.Operation.TimeInterval.Start: The value"),
        (
            BATCH.replace("2022-02-01T12:00:00+0800", "0"),
            "Request.Operation.TimeInterval.Start: it",
        ),
    ],
)
def test_invalid_bodies_have_findings(body: str, expected: str) -> None:
    assert any(finding.startswith(expected) for finding in findings(body)), findings(body)


@pytest.mark.parametrize(
    ("tag", "given", "asked"),
    [
        ("Transcode", "", True),
        # An empty record is present; it only lacks its required fields.
        ("Transcode", "<Output/>", False),
        ("Transcode", "<Output><Region>r</Region></Output>", False),
        ("MediaInfo", "", False),
        ("", "", True),
    ],
)
def test_fields_required_unless_a_sibling_has_a_value(tag: str, given: str, asked: bool) -> None:
    body = BATCH.replace(">Workflow<", ">Job<").replace(
        "<WorkflowIds>w1</WorkflowIds>",
        f"<Tag>{tag}</Tag><JobParam><TemplateId>t</TemplateId></JobParam>{given}",
    )
    found = check(
        SPEC.feed("TriggerInventoryJob"), "TriggerInventoryJobRequest", parse_body(body.encode())
    )
    expected = "Request.Operation.Output: it must be given unless Tag is VideoTag or "
    assert any(each.startswith(expected) for each in found) == asked, found


def test_each_problem_is_reported_once() -> None:
    body = (
        "<Request><Type>Job</Type><Input/><Input/>"
        "<Operation><TimeInterval><Start>now</Start></TimeInterval></Operation></Request>"
    )
    found = findings(body)
    assert [finding.partition(":")[0] for finding in found] == [
        "Request.Name",
        "Request.Input",
        "Request.Input[0]",
        "Request.Input[1]",
        "Request.Operation.WorkflowIds",
        "Request.Operation.TimeInterval.Start",
    ], found


def test_a_finding_is_limited_in_length() -> None:
    [finding] = findings(MEDIA.replace(">0<", f">{'9' * 100_000}<"))
    assert len(finding) == 301


def test_the_sender_cannot_choose_a_schema(tmp_path: Path) -> None:
    other = tmp_path / "other.xsd"
    other.write_text("<this is no schema")
    root = MEDIA.replace(
        "<Request>",
        '<Request xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:noNamespaceSchemaLocation="{other}">',
    )
    [finding] = findings(root)
    assert finding.startswith("Request: the attribute {http://www.w3.org/2001/XMLSchema-instance}")


def test_findings_number_list_items_in_the_order_received() -> None:
    feed = SPEC.feed("DescribeInventoryTriggerJobs")
    root = etree.fromstring(
        "<DescribeInventoryTriggerJobsParams><states>Running</states><size>5</size>"
        "<states>Paused</states><states>Failed</states></DescribeInventoryTriggerJobsParams>"
    )
    [finding] = check(feed, "DescribeInventoryTriggerJobsParams", root)
    assert finding.startswith("DescribeInventoryTriggerJobsParams.states[1]: The value 'Paused'")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "MissingContent"),
        (b" \n", "MissingContent"),
        (b"{}", "InvalidContent"),
        (b"<Request>", "InvalidContent"),
        (b"\xff\xfe", "InvalidContent"),
        (b"<!DOCTYPE Request><Request/>", "InvalidContent"),
        ("<!DOCTYPE Request><Request/>".encode("utf-16"), "InvalidContent"),
        (b"<Request>&more;</Request>", "InvalidContent"),
        (b"<Requests/>", "InvalidArgument"),
        (b'<Request xmlns="urn:x"/>', "InvalidArgument"),
    ],
)
def test_unreadable_bodies_are_refused(body: bytes, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse_body(body)
    assert (caught.value.code, caught.value.status) == (code, 400)


def test_a_feed_is_read_once() -> None:
    assert SPEC.feed("CreateMediaInfoJob") is MEDIA_FEED


def test_a_file_that_is_included_twice_is_read_once(tmp_path: Path) -> None:
    schema = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{}</xs:schema>'
    include = '<xs:include schemaLocation="{}"/>'.format
    (tmp_path / "a.xsd").write_text(schema.format(include("b.xsd") + include("c.xsd")))
    (tmp_path / "b.xsd").write_text(schema.format(include("c.xsd")))
    (tmp_path / "c.xsd").write_text(schema.format('<xs:complexType name="T"/>'))
    assert [each.get("name") for each in SchemaFiles().declarations(tmp_path / "a.xsd")] == ["T"]


def test_the_model_and_the_bindings_agree() -> None:
    facts = attrgetter("name", "method", "path", "host")
    for name in EXAMPLES:
        assert facts(SPEC.feed(name).operation) == facts(OPERATIONS[name])


def test_every_word_of_the_model_is_known() -> None:
    """If the emulator does not know a word of the model, it silently skips that check."""
    model = json.loads(spec_places()[1].read_bytes())
    words = {name for record in model["records"].values() for name in record} | {
        name for record in model["records"].values() for field in record["fields"] for name in field
    }
    read = {
        "fields",
        "any_of",
        "graph",
        "name",
        "type",
        "required",
        "many",
        "min_items",
        "max_items",
        "default",
        "fixed",
    }
    read |= {"in", "list", "form", "required_when", "required_unless", "empty", "depth"}
    read |= {"names"}
    irrelevant = {"words", "documentation", "file", "in_requests", "in_answers", "deprecated"}
    # Words about responses and about how calls use them.
    irrelevant |= {"always", "when", "flatten", "job_of", "secret"}
    irrelevant |= {"final", "label", "step", "suggests", "verdict"}
    in_chinese = {name for name in words if name.endswith("_zh")}
    assert words - in_chinese <= read | irrelevant


def test_the_spec_is_found_in_a_checkout_and_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(__file__).resolve().parents[2]
    assert spec_places() == (root / "spec", root / "generated" / "model.json")
    package = tmp_path / "site" / "packages" / "cloudinfinite_emulator"
    monkeypatch.setattr(specification, "_PACKAGE", package)
    with pytest.raises(FileNotFoundError, match=r"the spec is neither in .* nor in "):
        spec_places()
    (package / "spec").mkdir(parents=True)
    (package / "model.json").touch()
    assert spec_places() == (package / "spec", package / "model.json")
