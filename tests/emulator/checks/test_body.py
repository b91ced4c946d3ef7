"""How the emulator parses JSON bodies."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.checks.body import parse_json_body
from cloudinfinite_emulator.checks.refusal import Refusal
from cloudinfinite_emulator.elements import plain

_TEXTS = st.text("ab é演", min_size=1)
_OBJECTS = st.dictionaries(
    st.sampled_from(["A", "B", "C"]),
    _TEXTS | st.dictionaries(st.just("D"), _TEXTS, min_size=1),
    min_size=1,
)


@given(_OBJECTS)
def test_an_object_becomes_the_same_tree_as_its_xml(document: dict[str, Any]) -> None:
    root = parse_json_body(json.dumps(document).encode(), "Request")
    assert root.tag == "Request"
    assert plain(root) == document


@pytest.mark.parametrize(
    ("body", "code"),
    [(b" ", "MissingContent"), (b"{", "InvalidContent"), (b"[1]", "InvalidContent")],
)
def test_anything_else_is_refused(body: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_json_body(body)
    assert refused.value.code == code
