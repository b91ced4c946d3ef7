"""`service.xml` and `errors.xml`: what holds for every operation."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from .errors import SpecError
from .model import ErrorCode, Header, Host, Label, Service, Source
from .source import BINDING_NAMESPACE, B, Binding, line_of, parse

_HOST = re.compile(r"([A-Za-z0-9.-]|\{[^{}]+\})+")


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
    _check_labels(service)
    known = {label.name for label in labels}
    for element in service.findall(B + "host"):
        template = _attribute(element, "template")
        if missing := set(re.findall(r"\{(.*?)\}", template)) - known:
            raise SpecError(
                "service.xml",
                line_of(element),
                f"the host template names {', '.join(sorted(missing))}",
                "add a b:label for each name in braces",
            )
        if not _HOST.fullmatch(template):
            raise SpecError(
                "service.xml",
                line_of(element),
                f"the host template {template}",
                "write letters, digits, dots, hyphens and names in braces",
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
    if [header.role for header in headers].count("token") != 1:
        raise SpecError(
            "service.xml",
            line_of(service),
            "not one header has the role token",
            "say which header carries the token of a temporary key",
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
        source=Source("service.xml", line_of(service)),
        callback=service.get("callback"),
    )


def _check_labels(service: etree._Element) -> None:
    known: set[str] = set()
    for element in service.findall(B + "label"):
        name, pattern = _attribute(element, "name"), _attribute(element, "pattern")
        if name in known:
            raise SpecError(
                "service.xml", line_of(element), f"a second label {name}", "write one for each name"
            )
        known.add(name)
        try:
            re.compile(pattern)
        except re.error as error:
            raise SpecError(
                "service.xml",
                line_of(element),
                f"the pattern {pattern}: {error}",
                "make it a regular expression",
            ) from error


def _load(path: Path, binding: Binding) -> etree._Element:
    root = parse(path, path.name)
    if root.tag != B + path.stem:
        raise SpecError(
            path.name,
            line_of(root),
            f"the root is {root.tag!s}",
            f'write <{path.stem} xmlns="{BINDING_NAMESPACE}">',
        )
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
