"""Encode, decode, validate: every type of the spec, held against the schema and against xsdata."""

from __future__ import annotations

import random
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import cloudinfinite
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.document import parse_document
from cloudinfinite_runtime.problems import Problems

from . import witness
from .strategies import MODEL, ROOT, answered, keywords, records, requested

BODIES = sorted({*requested(), *answered()})
REQUESTS = {o["request"]: name for name, o in MODEL["operations"].items() if "request" in o}


@cache
def codec(name: str) -> Codec[Any]:
    """The generated functions of a type."""
    facts = MODEL["records"][name]
    module = import_module(f"cloudinfinite.codecs.{PurePosixPath(facts['file']).stem}")
    words = "_".join(facts["words"])
    return Codec(
        getattr(cloudinfinite.models, name),
        getattr(module, f"encode_{words}"),
        getattr(module, f"decode_{words}"),
        getattr(module, f"validate_{words}", None),
    )


def decode(name: str, text: str) -> tuple[Any, list[Any]]:
    """A document as a value, and what was odd about it."""
    report = Report()
    return codec(name).decode(parse_document(text.encode(), report), report), report.anomalies


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_decoding_gives_back_what_was_encoded(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    again, anomalies = decode(name, codec(name).encode(value, "Root"))
    assert again == value
    assert anomalies == []


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_xsdata_reads_what_we_write_and_writes_what_we_read(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    assert witness.read(codec(name).encode(value, "Root"), type(value)) == value
    again, anomalies = decode(name, witness.write(value).partition("?>")[2].strip())
    assert again == value
    assert anomalies == []


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_order_white_space_and_comments_mean_nothing(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    root = etree.fromstring(codec(name).encode(value, "Root"))
    _shuffle(root, data.draw(st.randoms(use_true_random=False)))
    again, anomalies = decode(name, etree.tostring(root, encoding="unicode"))
    assert again == value
    assert anomalies == []


def _shuffle(element: etree._Element, order: random.Random) -> None:
    """New order between names, the old one within a name; white space and comments around all."""
    if not len(element):
        return
    names = list(dict.fromkeys(str(child.tag) for child in element))
    order.shuffle(names)
    children = sorted(element, key=lambda child: names.index(str(child.tag)))
    element.text = "\n  "
    for child in children:
        _shuffle(child, order)
        child.tail = "\n\t"
        element.append(child)
        element.insert(0, etree.Comment("a remark"))


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_mappings_in_wire_names_lose_nothing(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    mapping = cloudinfinite.to_dict(value)
    assert cloudinfinite.from_dict(type(value), mapping) == value
    known = {field["name"] for field in MODEL["records"][name]["fields"]}
    assert set(mapping) <= known


@pytest.mark.parametrize("name", sorted(REQUESTS))
@given(data=st.data())
def test_every_encoded_body_is_valid_against_its_schema(name: str, data: st.DataObject) -> None:
    request = data.draw(records(name))
    operation = cloudinfinite.OPERATIONS[REQUESTS[name]]
    http = operation.encode_request(**keywords(request))
    schema = _schema(operation.schema)
    assert schema.validate(etree.fromstring(http.body)), schema.error_log
    for wire, text in operation.discriminators.items():
        assert etree.fromstring(http.body).findtext(wire) == text


@pytest.mark.parametrize("name", requested())
@given(data=st.data())
def test_what_the_facets_allow_is_valid(name: str, data: st.DataObject) -> None:
    problems = Problems()
    validate = codec(name).validate
    assert validate is not None
    validate(data.draw(records(name)), "Request", problems)
    assert problems.items == []


@cache
def _schema(file: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(ROOT / "spec" / file)))


@pytest.mark.parametrize("name", answered())
@given(data=st.data())
def test_what_is_not_foreseen_is_listed_and_kept(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    root = etree.fromstring(codec(name).encode(value, "Root"))
    known = {field["name"] for field in MODEL["records"][name]["fields"]}
    added = data.draw(
        st.text("abcXYZ", min_size=1, max_size=8).filter(lambda tag: tag not in known)
    )
    text = data.draw(st.text("a1 &<—", max_size=8))
    child = etree.SubElement(root, added)
    child.text = text
    root.insert(data.draw(st.integers(0, len(root))), child)
    again, anomalies = decode(name, etree.tostring(root, encoding="unicode"))
    assert again == value
    assert [(a.path, a.kind, a.text) for a in anomalies] == [
        (f"Root.{added}", "unknown-element", text)
    ]


@pytest.mark.parametrize("name", answered())
@given(data=st.data())
def test_a_second_occurrence_is_listed_and_the_first_one_kept(
    name: str, data: st.DataObject
) -> None:
    value = data.draw(records(name))
    single = {field["name"] for field in MODEL["records"][name]["fields"] if not field["many"]}
    root = etree.fromstring(codec(name).encode(value, "Root"))
    twice = [child for child in root if child.tag in single]
    for child in twice:
        again = etree.SubElement(root, child.tag)
        again.text = "again"
    decoded, anomalies = decode(name, etree.tostring(root, encoding="unicode"))
    assert decoded == value
    assert [a.kind for a in anomalies] == ["repeated-element"] * len(twice)
    assert {a.text for a in anomalies} <= {"again"}
