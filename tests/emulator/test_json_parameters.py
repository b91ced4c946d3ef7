"""A JSON record in a header is parsed, validated, and passed to the handler unchanged."""

from __future__ import annotations

from typing import Any

import pytest

from cloudinfinite_emulator import Call, EmulatedService, Settings, Specification

from .bodies import error
from .signer import Signer
from .specs import feed, field, specification

RULES = """\
<xs:complexType name="Rules">
  <xs:annotation><xs:documentation>Rules.</xs:documentation></xs:annotation>
  <xs:sequence>
    <xs:element name="is_info" type="xs:integer" minOccurs="0">
      <xs:annotation><xs:documentation>A number.</xs:documentation></xs:annotation>
    </xs:element>
    <xs:element name="rules" type="xs:string" maxOccurs="2">
      <xs:annotation><xs:documentation>Each rule.</xs:documentation></xs:annotation>
    </xs:element>
  </xs:sequence>
</xs:complexType>
"""


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    more = 'minOccurs="0" b:in="header" b:form="json" b:words="rules"'
    name, text = feed("WorkByRules", "PUT /rules", params=field("pic-operations", more, "Rules"))
    text = text.replace("</xs:schema>", f"{RULES}</xs:schema>")
    return specification(tmp_path_factory.mktemp("rules"), {name: text})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"is_info":1,"rules":["a","b"]}', None),
        ('{"rules":"a"}', None),
        ('{"is_info":1}', "rules"),
        ('{"is_info":"one","rules":["a"]}', "is_info"),
        ('{"rules":["a"],"color":1}', "color"),
        ('["a"]', "pic-operations cannot be parsed"),
        ("{", "pic-operations cannot be parsed"),
    ],
)
def test_json_is_validated_against_its_type(
    known: Specification, text: str, reason: str | None
) -> None:
    got: list[str | None] = []

    def work(call: Call) -> list[Any]:
        got.append(call.first("pic-operations"))
        return []

    service = EmulatedService(
        handlers={"WorkByRules": work}, specification=known, settings=Settings(authorize=False)
    )
    reply = service.answer(Signer().request("PUT", "/rules", headers={"pic-operations": text}))
    if reason is None:
        assert reply.status == 200
        assert got == [text]
    else:
        status, _, message = error(reply)
        assert status == 400
        assert reason in message
        assert got == []
