"""`service.xml` and `errors.xml`: what holds for every operation."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from .errors import SpecError
from .model import ErrorCode, Header, Host, Label, Service
from .source import B, Binding, line_of


def read_service(spec: Path, binding: Binding) -> Service:
    """Read both files.

    Raises:
        SpecError: A file is missing or not valid.
    """
    service = _load(spec / "service.xml", binding)
    errors = _load(spec / "errors.xml", binding)
    hosts = tuple(
        Host(_attribute(e, "kind"), _attribute(e, "template"), _text(e))
        for e in service.findall(B + "host")
    )
    labels = tuple(
        Label(_attribute(e, "name"), _attribute(e, "pattern"), _text(e))
        for e in service.findall(B + "label")
    )
    known = {label.name for label in labels}
    for element in service.findall(B + "host"):
        if missing := set(re.findall(r"\{(.*?)\}", _attribute(element, "template"))) - known:
            raise SpecError(
                "service.xml",
                line_of(element),
                f"the host template names {', '.join(sorted(missing))}",
                "add a b:label for each name in braces",
            )
    headers = []
    for element in service.findall(B + "header"):
        name, prefix = element.get("name"), element.get("prefix")
        if (name is None) == (prefix is None) or (name or prefix or "").lower() != (name or prefix):
            raise SpecError(
                "service.xml",
                line_of(element),
                "a header without one lower-case name or prefix",
                "give a name, or a prefix",
            )
        headers.append(
            Header(
                str(name or prefix),
                prefix is not None,
                _flag(element, "signed"),
                _flag(element, "public"),
                element.get("role"),
            )
        )
    return Service(
        name=_attribute(service, "name"),
        error=_attribute(service, "error"),
        hosts=hosts,
        labels=labels,
        headers=tuple(headers),
        errors=tuple(
            ErrorCode(_attribute(e, "code"), _integer(e, "status"), _integer(e, "number"), _text(e))
            for e in errors.findall(B + "error")
        ),
    )


def _load(path: Path, binding: Binding) -> etree._Element:
    try:
        root = etree.parse(str(path), etree.XMLParser(remove_comments=True)).getroot()
    except OSError as error:
        raise SpecError(
            path.name, 0, "the file is missing", "put it back into the spec folder"
        ) from error
    except etree.XMLSyntaxError as error:
        raise SpecError(
            path.name, error.lineno or 0, error.msg or "not XML", "make the file well formed"
        ) from error
    binding.check(root, path.name)
    return root


def _attribute(element: etree._Element, name: str) -> str:
    return str(element.get(name))


def _integer(element: etree._Element, name: str) -> int | None:
    text = element.get(name)
    return None if text is None else int(text)


def _flag(element: etree._Element, name: str) -> bool:
    return element.get(name) in ("true", "1")


def _text(element: etree._Element) -> str:
    return " ".join((element.text or "").split())
