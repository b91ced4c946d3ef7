"""Reading, writing and checking all types of the spec, compared with the schema and with xsdata.

Each property is tested on any of the types. The tests of the golden API and of the toy cover every
shape of field.
"""

from __future__ import annotations

import random
from functools import cache
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree

import cloudinfinite
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.codec.table import table_of
from cloudinfinite_runtime.codec.writer import write
from cloudinfinite_runtime.model import BaseRecord

from ..excerpt import SPEC
from ..values import shuffle
from . import witness
from .strategies import BODIES, MODEL, arguments, records

REQUESTS = {o["request"]: name for name, o in MODEL["operations"].items() if "request" in o}
VALUES = st.sampled_from(BODIES).flatmap(records)
WITNESSED = st.sampled_from([name for name in BODIES if witness.knows(name)]).flatmap(records)
SENT = st.sampled_from(sorted(REQUESTS)).flatmap(records)
# Except types without declared fields, where no element is unknown.
ANSWERED = st.sampled_from(
    [name for name in BODIES if MODEL["records"][name].get("in_answers")]
).flatmap(records)


def encode(value: BaseRecord, root: str | None = None) -> str:
    """Encodes a value as an element named after its type."""
    problems = Problems()
    name = root or type(value).__name__
    text = write(value, name, name, problems)
    assert problems.items == []
    return text


def decode(kind: type[BaseRecord], text: str) -> tuple[Any, list[Any]]:
    """Decodes a document, and returns the value and its anomalies."""
    report = Report()
    return read(kind, parse_document(text.encode(), report), report), report.anomalies


def known(value: BaseRecord) -> dict[str, dict[str, Any]]:
    """Returns the fields of a value's type, by name."""
    return {field["name"]: field for field in MODEL["records"][type(value).__name__]["fields"]}


@given(VALUES)
def test_what_is_written_is_read_back(value: BaseRecord) -> None:
    assert decode(type(value), encode(value)) == (value, [])


@given(WITNESSED)
def test_xsdata_agrees_in_both_directions(value: BaseRecord) -> None:
    assert witness.read(encode(value), type(value)) == value
    assert decode(type(value), witness.write(value)) == (value, [])


@given(VALUES, st.randoms(use_true_random=False))
def test_order_white_space_and_comments_do_not_matter(
    value: BaseRecord, order: random.Random
) -> None:
    root = etree.fromstring(encode(value))
    shuffle(root, order)
    assert decode(type(value), etree.tostring(root, encoding="unicode")) == (value, [])


@given(VALUES)
def test_mappings_by_wire_name_convert_back(value: BaseRecord) -> None:
    mapping = value.to_dict()
    assert cloudinfinite.from_dict(type(value), mapping) == value
    assert set(mapping) <= set(known(value))


@given(SENT)
def test_every_body_is_valid_against_its_schema(request: BaseRecord) -> None:
    operation = cloudinfinite.OPERATIONS[REQUESTS[type(request).__name__]]
    assume(operation.body == "xml")
    try:
        http = operation.encode_request(**arguments(request))
    except cloudinfinite.ValidationError as error:
        # A flattened record without any field looks like an absent one.
        assume({each.rule for each in error.problems} != {"required"})
        raise
    schema = _schema(operation.schema)
    root = etree.fromstring(http.body)
    assert schema.validate(root), schema.error_log
    for wire, text in operation.discriminators.items():
        assert root.findtext(wire) == text


@cache
def _schema(file: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SPEC / file)))


@given(
    ANSWERED, st.text("abcXYZ", min_size=1, max_size=8), st.text("a1 &<—", max_size=8), st.data()
)
def test_unknown_elements_are_reported_and_kept(
    value: BaseRecord, added: str, text: str, data: st.DataObject
) -> None:
    root = etree.fromstring(encode(value, "Root"))
    if added in known(value):
        return
    child = etree.SubElement(root, added)
    child.text = text
    root.insert(data.draw(st.integers(0, len(root))), child)
    again, anomalies = decode(type(value), etree.tostring(root, encoding="unicode"))
    assert again == value
    found = [(each.path, each.kind, each.text) for each in anomalies]
    if any(field.place == "text" for field in table_of(type(value)).fields):
        # Only text is expected here, so the whole content is reported.
        [(path, kind, content)] = found
        assert (path, kind) == ("Root", "unexpected-content")
        assert f"<{added}" in content
    else:
        assert found == [(f"Root.{added}", "unknown-element", text)]


@given(ANSWERED)
def test_a_repeated_element_is_reported_and_the_first_one_used(value: BaseRecord) -> None:
    single = {name for name, field in known(value).items() if not field["many"]}
    root = etree.fromstring(encode(value, "Root"))
    twice = [child for child in root if child.tag in single]
    for child in twice:
        again = etree.SubElement(root, child.tag)
        again.text = "again"
    decoded, anomalies = decode(type(value), etree.tostring(root, encoding="unicode"))
    assert decoded == value
    assert [each.kind for each in anomalies] == ["repeated-element"] * len(twice)
    assert {each.text for each in anomalies} <= {"again"}
