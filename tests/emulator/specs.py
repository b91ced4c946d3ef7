"""Builds specs with extra feeds, and their generated models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.targets.model_json.target import export_model
from cloudinfinite_emulator import Specification

from ..excerpt import excerpt

_FEED = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:cloudinfinite:binding">
  <xs:include schemaLocation="../common/scalar.xsd"/>
  <xs:annotation><xs:appinfo>
    <b:operation name="{name}" method="{method}" path="{path}" host="{host}" safe="true" {types}>
      <b:summary>Try something.</b:summary>
      <b:action name="ci:{name}"/>
      <b:failure code="InvalidArgument">Something is wrong.</b:failure>
      <b:page href="https://pages.example/probe" language="en"/>
    </b:operation>
  </xs:appinfo></xs:annotation>
  {roots}
</xs:schema>
"""
_TYPE = """\
<xs:complexType name="{name}">
  <xs:annotation><xs:documentation>Fields.</xs:documentation></xs:annotation>
  <xs:sequence>{fields}</xs:sequence>
</xs:complexType>
"""
_FIELD = """\
<xs:element name="{name}" type="{type}" {more}>
  <xs:annotation><xs:documentation>A field.</xs:documentation></xs:annotation>
</xs:element>
"""


def field(name: str, more: str = "", type: str = "xs:string") -> str:
    return _FIELD.format(name=name, type=type, more=more)


def feed(
    name: str,
    line: str,
    *,
    host: str = "bucket",
    answer: str = "",
    params: str = "",
    request: str = "",
    response: str = "",
) -> tuple[str, str]:
    """Returns the file name and the text of a feed; the line is, for example, ``GET /jobs``."""
    method, path = line.split(" ")
    types, roots = "", ""
    for root, fields in (("Request", request), ("Response", response)):
        if fields:
            types += f' {root.lower()}="{name}{root}"'
            roots += f'<xs:element name="{root}" type="{name}{root}"/>'
            roots += _TYPE.format(name=f"{name}{root}", fields=fields)
    if answer:
        types += f' answer="{answer}"'
    if params:
        types += f' params="{name}Params"'
        roots += _TYPE.format(name=f"{name}Params", fields=params)
    text = _FEED.format(name=name, method=method, path=path, host=host, types=types, roots=roots)
    return f"media/{re.sub('(?<=[a-z])(?=[A-Z])', '_', name).lower()}.xsd", text


def specification(
    folder: Path, feeds: Mapping[str, str], *, families: Sequence[str] = ()
) -> Specification:
    """Writes part of the spec and extra feeds, by file name, to an empty folder.

    Args:
        families: Extra families of the packaged spec.
    """
    spec, model = excerpt(folder / "spec", *families), folder / "model.json"
    for name, text in feeds.items():
        (spec / name).write_text(text, "utf-8")
    model.write_text(export_model(read_spec(spec)), "utf-8")
    return Specification(spec, model)
