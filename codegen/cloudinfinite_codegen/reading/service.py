"""Reads `service.xml` and `errors.xml`: the facts about all operations."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from ..errors import SpecError
from ..representation.operation_facts import Source
from ..representation.service_facts import (
    Callback,
    CallbackJob,
    Family,
    Header,
    Host,
    Label,
    Limits,
    Once,
    Polling,
    Resource,
    Retry,
    Service,
    Signing,
)
from .error_table import FILE as ERRORS_FILE
from .error_table import read_codes, read_statuses
from .notes import read_chinese, read_notes, read_texts
from .schemas import parse
from .source import BINDING_NAMESPACE, OTHER_FOLDERS, SHARED_FOLDERS, B, Binding
from .text import line_of, read_flag, read_text
from .translations import Translations, take_translations

FILE = "service.xml"

_PLACES = frozenset({"region", "bucket", "appid", "owner"})
"""The names that may be in braces in the template of a resource."""

_RESOURCE = re.compile(r"([^{}]|\{[^{}]*\})+")
_HOST = re.compile(r"([A-Za-z0-9.-]|\{[^{}]+\})+")


def read_service(spec: Path, binding: Binding) -> Service:
    """Reads both files.

    Raises:
        SpecError: A file is missing or invalid.
    """
    service, chinese = _load(spec / FILE, binding)
    errors, chinese_errors = _load(spec / ERRORS_FILE, binding)
    hosts = tuple(
        Host(
            _attribute(e, "kind"),
            _attribute(e, "template"),
            read_text(e, FILE, "a host"),
            e.get("token"),
            read_flag(e, "presigned"),
            chinese.get(e, ""),
        )
        for e in service.findall(B + "host")
    )
    labels = tuple(
        Label(
            _attribute(e, "name"),
            _attribute(e, "pattern"),
            read_text(e, FILE, "a label"),
            e.get("of"),
            chinese.get(e, ""),
        )
        for e in service.findall(B + "label")
    )
    _check_labels(service)
    known = {label.name for label in labels}
    for element in service.findall(B + "host"):
        template = _attribute(element, "template")
        if missing := set(re.findall(r"\{(.*?)\}", template)) - known:
            raise SpecError(
                FILE,
                line_of(element),
                f"the host template uses the undeclared name {', '.join(sorted(missing))}",
                "add a b:label for each name in braces",
            )
        if not _HOST.fullmatch(template):
            raise SpecError(
                FILE,
                line_of(element),
                f"the host template {template} is invalid",
                "use only letters, digits, dots, hyphens and names in braces",
            )
    headers = []
    for element in service.findall(B + "header"):
        name, prefix = element.get("name"), element.get("prefix")
        if (name is None) == (prefix is None) or (name or prefix or "").lower() != (name or prefix):
            raise SpecError(
                FILE,
                line_of(element),
                "a header needs one lower-case name or prefix",
                "write either a name or a prefix",
            )
        headers.append(
            Header(
                str(name or prefix),
                prefix is not None,
                read_flag(element, "signed"),
                read_flag(element, "public"),
                element.get("role"),
            )
        )
    signed = [header for header in headers if header.signed]
    for element in service.findall(B + "host"):
        token = element.get("token")
        if token and not any(
            token.startswith(each.name) if each.prefix else token == each.name for each in signed
        ):
            raise SpecError(
                FILE,
                line_of(element),
                f"the token header {token} is not declared as signed",
                "add a b:header for it, in lower case",
            )
    if [header.role for header in headers].count("token") != 1:
        raise SpecError(
            FILE,
            line_of(service),
            "exactly one header must have the role token",
            "give the role to the header that carries the token of a temporary key",
        )
    return Service(
        name=_attribute(service, "name"),
        error=_attribute(service, "error"),
        hosts=hosts,
        labels=labels,
        headers=tuple(headers),
        statuses=(statuses := read_statuses(errors)),
        errors=read_codes(errors, chinese_errors, statuses),
        signing=_signing(service),
        limits=_limits(service),
        retry=_retry(service),
        waiting=_polling(service),
        once=_once(service),
        resources=tuple(_resource(element) for element in service.findall(B + "resource")),
        families=tuple(_family(element, chinese) for element in service.findall(B + "family")),
        source=Source(FILE, line_of(service)),
        callback=service.get("callback"),
        callbacks=tuple(_callback(element) for element in service.findall(B + "callback")),
        callback_jobs=tuple(_callback_job(each) for each in service.findall(B + "callback-job")),
    )


def _signing(service: etree._Element) -> Signing:
    element = _only(service, "signing")
    before, after = _seconds(element, "before", "after")
    return Signing(_attribute(element, "algorithm"), before, after, int(_attribute(element, "url")))


def _limits(service: etree._Element) -> Limits:
    element = _only(service, "limits")
    return Limits(*(int(_attribute(element, name.replace("_", "-"))) for name in Limits._fields))


def _retry(service: etree._Element) -> Retry:
    element = _only(service, "retry")
    retry = Retry(int(_attribute(element, "attempts")), *_seconds(element, *Retry._fields[1:]))
    if retry.base > retry.cap:
        raise SpecError(
            FILE,
            line_of(element),
            "the first retry delay is longer than the longest",
            "make base at most cap",
        )
    return retry


def _polling(service: etree._Element) -> Polling:
    element = _only(service, "waiting")
    first, longest, growth, spread, missing = _seconds(element, *Polling._fields[:5])
    together = int(_attribute(element, "together"))
    polling = Polling(first, longest, growth, spread, missing, together)
    if polling.first > polling.longest:
        raise SpecError(
            FILE,
            line_of(element),
            "the first polling delay is longer than the longest",
            "make first at most longest",
        )
    return polling


def _once(service: etree._Element) -> Once:
    element = _only(service, "once")
    alphabet = _attribute(element, "alphabet")
    if len(set(alphabet)) < len(alphabet):
        raise SpecError(
            FILE,
            line_of(element),
            f"{alphabet} contains a character twice",
            "list each character once",
        )
    validity, settle, pause = _seconds(element, "validity", "settle", "pause")
    return Once(validity, settle, pause, int(_attribute(element, "mark")), alphabet)


def _resource(element: etree._Element) -> Resource:
    template = _attribute(element, "template")
    names = set(re.findall(r"\{([^{}]*)\}", template))
    if not _RESOURCE.fullmatch(template) or not names <= _PLACES:
        raise SpecError(
            FILE,
            line_of(element),
            f"the resource template {template} is invalid",
            f"use only these names in braces: {', '.join(sorted(_PLACES))}",
        )
    return Resource(_attribute(element, "service"), template)


def _family(element: etree._Element, chinese: Translations) -> Family:
    name = _attribute(element, "name")
    if name in (*SHARED_FOLDERS, *OTHER_FOLDERS):
        raise SpecError(
            FILE,
            line_of(element),
            f"the family name {name} is reserved for another folder",
            "give it another name",
        )
    return Family(
        name,
        read_texts(FILE, element, "summary")[0],
        read_texts(FILE, element, "details"),
        read_notes(FILE, chinese, element, "precondition", "error"),
        read_notes(FILE, chinese, element, "failure", "code"),
        line_of(element),
        "".join(read_chinese(chinese, element, "summary")),
        read_chinese(chinese, element, "details"),
    )


def _callback(element: etree._Element) -> Callback:
    when, has = element.get("when"), element.get("has")
    record, line = _attribute(element, "type"), line_of(element)
    if (when is None) == (has is None):
        raise SpecError(
            FILE,
            line,
            f"the callback {record} must be identified by exactly one field",
            "write either when or has",
        )
    field, _, values = (when or has or "").partition("=")
    return Callback(record, field, tuple(values.split()), line)


def _callback_job(element: etree._Element) -> CallbackJob:
    field, _, values = element.get("when", "").partition("=")
    return CallbackJob(
        _attribute(element, "of"),
        tuple(_attribute(element, "id").split("/")),
        _attribute(element, "lookup"),
        line_of(element),
        field or None,
        tuple(values.split()),
    )


def _check_labels(service: etree._Element) -> None:
    known: set[str] = set()
    for element in service.findall(B + "label"):
        name, pattern = _attribute(element, "name"), _attribute(element, "pattern")
        if name in known:
            raise SpecError(
                FILE,
                line_of(element),
                f"the label {name} is declared twice",
                "declare each label once",
            )
        of = element.get("of")
        if of is not None and of not in known:
            raise SpecError(
                FILE,
                line_of(element),
                f"the label {name} is part of {of}, which is not declared above it",
                "name a label that is declared above",
            )
        known.add(name)
        try:
            re.compile(pattern)
        except re.error as error:
            raise SpecError(
                FILE,
                line_of(element),
                f"the pattern {pattern} is invalid: {error}",
                "write a valid regular expression",
            ) from error


def _load(path: Path, binding: Binding) -> tuple[etree._Element, Translations]:
    root = parse(path, path.name)
    if root.tag != B + path.stem:
        raise SpecError(
            path.name,
            line_of(root),
            f"the root element is {root.tag!s}",
            f'write <{path.stem} xmlns="{BINDING_NAMESPACE}">',
        )
    chinese = take_translations(root, path.name)
    binding.check(root, path.name)
    return root, chinese


def _only(service: etree._Element, name: str) -> etree._Element:
    (element,) = service.findall(B + name)
    return element


def _seconds(element: etree._Element, *names: str) -> list[float]:
    return [float(_attribute(element, name)) for name in names]


def _attribute(element: etree._Element, name: str) -> str:
    return str(element.get(name))
