"""The bodies of the vendor's Go SDK can be built, identical except for the order of elements.

`sdk_bodies.json` has the facts of each body that the SDK's tests (`ci_media_test.go`,
`ci_doc_test.go` and `ci_fileprocess_test.go`) send to create or change jobs, templates, workflows,
queues and image libraries. An updating call sends the same body as the creating one. `extra` is
what the vendor's pages lack, and `unchecked` marks bodies with values that they forbid: `h.264` and
`sha1` in lower case, and a URL without a scheme. One body is omitted: the SDK's test that creates a
highlights template under the Tag of another kind.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import cloudinfinite
from cloudinfinite import ValidationError

BODIES = json.loads(Path(__file__).with_name("sdk_bodies.json").read_text("utf-8"))


def plain(element: etree._Element) -> Any:
    """Converts an element to JSON: a text, or its children by name, with a list for repeated
    ones."""
    children: dict[str, list[Any]] = {}
    for child in element:
        children.setdefault(str(child.tag), []).append(plain(child))
    if not children:
        return element.text or ""
    return {name: each[0] if len(each) == 1 else each for name, each in children.items()}


def sent(call: str, row: dict[str, Any], *, validate: bool) -> Any:
    operation = cloudinfinite.OPERATIONS[call]
    params = row.get("params", {})
    if call.startswith("Update") and not params:
        params = {"WorkflowId" if "Workflow" in call else "TemplateId": "x1"}
    fields = operation.fields_from_wire({**params, **row["body"]})
    request = operation.encode_request(validate=validate, extra_fields=row.get("extra"), **fields)
    return plain(etree.fromstring(request.body))


@pytest.mark.parametrize(
    ("call", "row"), [pytest.param(call, row, id=call) for row in BODIES for call in row["calls"]]
)
def test_a_body_of_the_sdk_can_be_built(call: str, row: dict[str, Any]) -> None:
    checked = "unchecked" not in row
    assert sent(call, row, validate=checked) == {**row["body"], **row.get("extra", {})}
    if not checked:
        with pytest.raises(ValidationError):
            sent(call, row, validate=True)
