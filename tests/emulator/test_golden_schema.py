"""The emulator's checks, on the golden API, which uses every word of the vocabulary."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import Specification
from cloudinfinite_emulator.checks.body import parse_body
from cloudinfinite_emulator.checks.schema import check
from cloudinfinite_emulator.checks.specification import Feed
from tests.codegen.golden import GOLDEN, assemble
from tests.codegen.values import arguments, records

sys.path.insert(0, str(GOLDEN / "python"))
NAMES = ["MakeToy", "PlaceOrder"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    folder = assemble(tmp_path_factory.mktemp("tiny") / "spec")
    return Specification(folder, GOLDEN / "model.json")


def findings(feed: Feed, body: bytes) -> list[str]:
    assert feed.operation.request is not None
    return check(feed, feed.operation.request, parse_body(body))


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_bodies_of_generated_calls_are_valid(
    tiny: Specification, name: str, data: st.DataObject
) -> None:
    operation = import_module("tinyapi").OPERATIONS[name]
    assert operation.request is not None
    values = arguments(data.draw(records(operation.request.__name__)))
    assert findings(tiny.feed(name), operation.encode_request(**values).body) == []


TOY = (
    '<Request><Kind>no-op</Kind><Motto>&lt;"Toys" &amp; \\ joys&gt;</Motto><Version>2</Version>'
    "<Scale>1.50</Scale><Draft>0</Draft><Name>[Ab]</Name><Parts/><Box><Width>1</Width>"
    "<Open>false</Open><Packed>2022-06-27T12:00:00+0000</Packed><Paper>brown</Paper><Lid/></Box>"
    "{}</Request>"
)


@pytest.mark.parametrize(
    ("more", "path", "message"),
    [
        ("<Volume>11</Volume>", "", ""),
        ("<Volume>loud</Volume>", "", ""),
        ("<Volume>12</Volume>", "Volume", "The value '12' is greater"),
        ("<Volume>Loud</Volume>", "Volume", "'Loud' is not a valid value"),
        ("<Tempos>auto</Tempos><Tempos>0.5</Tempos>", "", ""),
        ("<Tempos>auto</Tempos><Tempos>0</Tempos>", "Tempos[1]", "The value '0'"),
        ("<Tellings>1,class</Tellings><Sizes>7,8</Sizes>", "", ""),
        ("<Tellings>1,odd</Tellings>", "Tellings[1]", "The value 'odd' is not an element"),
        ("<Sizes>7,8</Sizes><Sizes>7</Sizes>", "Sizes", "it occurs 2 times, but takes all"),
        ("<Tellings>1,1,1,1</Tellings>", "Tellings", "it occurs 4 times, more than 3"),
        ("<Dress><A><B>1</B></A><A/></Dress><Extras/><Extras>a</Extras>", "", ""),
        ("<Pockets><ab/><cd><Finish>1</Finish></cd></Pockets>", "", ""),
        ("<Strings><ab>a,b</ab></Strings><Notes><n>1</n></Notes>", "", ""),
        ("<Pockets>odd</Pockets>", "Pockets", "it is a map of elements, not the text 'odd'"),
        ("<Pockets><a/></Pockets>", "Pockets.a", "The value has a length of '1'"),
        ("<Pockets><ab/><ab/></Pockets>", "Pockets.ab", "it occurs 2 times, but names are unique"),
        ("<Pockets><ab><Lace/></ab></Pockets>", "Pockets.ab.Lace", "this element is unknown here"),
        (
            "<Pockets><ab><Finish>odd</Finish></ab></Pockets>",
            "Pockets.ab.Finish",
            "The value 'odd' is not an element of the set",
        ),
        ("<Strings><ab>a,</ab></Strings>", "Strings.ab[1]", "The value has a length of '0'"),
        ("<Notes><n>x</n></Notes>", "Notes.n", "'x' is not a valid value"),
        ("<Finish>class</Finish>", "Strings", "it must be given if Finish is class"),
        ("<Finish>H.264</Finish>", "Paint", "it must be given if Finish is H.264"),
        (
            "<Finish>H.264</Finish><Paint>red</Paint>",
            "Sticker",
            "it must be given if Finish is H.264 and Paint is red",
        ),
    ],
)
def test_each_word_is_checked(tiny: Specification, more: str, path: str, message: str) -> None:
    found = findings(tiny.feed("MakeToy"), TOY.format(more).encode())
    if not path:
        assert found == []
    else:
        assert any(finding.startswith(f"Request.{path}: {message}") for finding in found), found


def test_the_sender_cannot_choose_a_schema_in_free_form_content(
    tiny: Specification, tmp_path: object
) -> None:
    hint = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    for attribute in (
        f'xsi:noNamespaceSchemaLocation="{tmp_path}/other.xsd"',
        f'xsi:schemaLocation="urn:x {tmp_path}/other.xsd"',
        'xsi:type="Absent"',
        'xsi:nil="true"',
    ):
        for inside in (f"<Dress {hint} {attribute}/>", f"<Dress><A {hint} {attribute}/></Dress>"):
            assert findings(tiny.feed("MakeToy"), TOY.format(inside).encode()) == []
