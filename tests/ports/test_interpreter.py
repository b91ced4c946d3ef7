"""The bindings and the interpreter of the model agree on random requests and responses."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import cloudinfinite

from ..bindings.strategies import MODEL, records
from ..samples import EXAMPLES
from ..vectors import as_texts, body_of, every_case
from . import answers, interpreter, wire, witness
from .witness import expected


def encode(operation: str, fields: dict[str, Any], validate: bool = True) -> Any:
    """Returns the interpreter's request, or its problems."""
    try:
        return interpreter.encode(operation, fields, validate)
    except wire.RefusedError as error:
        return error.args[0]


@every_case("hostile")
def test_the_bindings_withstand_hostile_bodies(case: dict[str, Any]) -> None:
    actual = witness.answer(case["operation"], case["status"], case["headers"], body_of(case))
    assert actual == expected(case)


OPERATIONS = MODEL["operations"]
# Each test runs for many operations, so a few examples suffice.
fewer = settings(max_examples=settings.default.max_examples // 2 if settings.default else 6)
ODD_TEXTS = ["", " ", "0", "-1", "a,b", "a/b", "..", "é", "\0", "no", "true", "1e3", "演" * 200]
ODD_VALUES = [[], {}, ["a"], ["0", ""], {"Nothing": "0"}, True]


def fields_of(operation: str) -> st.SearchStrategy[dict[str, Any]]:
    """Generates valid fields in the form of the vectors."""
    facts = OPERATIONS[operation]
    parts = [records(facts[part]) for part in ("params", "request") if part in facts]
    made = st.tuples(*parts).map(lambda each: [as_texts(cloudinfinite.to_dict(m)) for m in each])
    return made.map(lambda parts: {name: part[name] for part in parts for name in part})


def places(value: Any) -> list[tuple[Any, Any]]:
    """Returns every place within a value as its container and key."""
    keys = value if isinstance(value, dict) else range(len(value)) if type(value) is list else ()
    found = [(value, key) for key in keys]
    return found + [place for key in keys for place in places(value[key])]


@pytest.mark.parametrize("operation", EXAMPLES)
@fewer
@given(data=st.data())
def test_both_write_the_same_bytes(operation: str, data: st.DataObject) -> None:
    fields = data.draw(fields_of(operation))
    assert encode(operation, fields) == witness.encode(operation, fields, True)


@pytest.mark.parametrize("operation", EXAMPLES)
@fewer
@given(data=st.data(), validate=st.booleans())
def test_both_find_the_same_problems(operation: str, data: st.DataObject, validate: bool) -> None:
    fields = data.draw(fields_of(operation))
    found = places(fields) or [(fields, "Nothing")]
    for index in data.draw(st.sets(st.integers(0, len(found) - 1), max_size=3)):
        holder, key = found[index]
        odd = data.draw(st.sampled_from([None, *ODD_TEXTS, *ODD_VALUES]))
        if odd is None and isinstance(holder, dict):
            holder.pop(key, None)
        else:
            holder[key] = odd
    assert encode(operation, fields, validate) == witness.encode(operation, fields, validate)


TAGS = sorted({f["name"] for r in MODEL["records"].values() for f in r.get("fields", ())})
ANSWERED = [name for name in EXAMPLES if "response" in OPERATIONS[name]]


@pytest.mark.parametrize("operation", ANSWERED)
@fewer
@given(data=st.data())
def test_both_read_the_same_fields_and_anomalies(operation: str, data: st.DataObject) -> None:
    record = OPERATIONS[operation]["response"]
    fields = as_texts(cloudinfinite.to_dict(data.draw(records(record))))
    root = etree.Element(OPERATIONS[operation].get("response_root", "Response"))
    own = [each["name"] for each in MODEL["records"][record]["fields"] if each["in"] == "text"]
    if own:
        root.text = fields[own[0]]
    else:
        inside = interpreter.markup(record, fields, "", set())
        root.extend(etree.fromstring(f"<root>{inside}</root>"))
    texts = st.sampled_from([*ODD_TEXTS[:8], "-", "\n", "9" * 70, "2022-06-27 15:23:10Z"])
    for _ in range(data.draw(st.integers(0, 4))):
        place = data.draw(st.sampled_from(list(root.iter())))
        match data.draw(st.sampled_from(["text", "tail", "new", "remove", "twice"])):
            case "text":
                place.text = data.draw(texts)
            case "tail" if place is not root:
                place.tail = data.draw(texts)
            case "new":
                new = etree.Element(data.draw(st.sampled_from(TAGS)))
                new.text = data.draw(texts)
                place.insert(data.draw(st.integers(0, len(place))), new)
            case "remove" if place is not root:
                parent = place.getparent()
                assert parent is not None
                parent.remove(place)
            case "twice" if place is not root:
                place.addnext(etree.fromstring(etree.tostring(place, with_tail=False)))
    for each in root.iter():
        each.text = each.text if (each.text or "").strip() or not len(each) else None
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16"]))
    body = etree.tostring(root, encoding="unicode").encode(encoding)
    ours = answers.answer(operation, 200, {}, body)
    theirs = witness.answer(operation, 200, {}, body)
    # White space beside elements is ignored, and the order in which other text is noticed may vary.
    for result in (ours, theirs):
        # A response without a guaranteed field could not be parsed, and has no anomalies.
        for anomaly in (anomalies := result.get("anomalies", [])):
            anomaly["text"] = without_indentation(anomaly["text"])
        anomalies.sort(key=lambda anomaly: tuple(anomaly.values()))
    assert ours == theirs


def without_indentation(text: str) -> str:
    """Returns XML without indentation, and any other text unchanged."""
    try:
        return wire.xml_of(wire.read_xml(text.encode()).root)
    except wire.UnreadableError:
        return text
