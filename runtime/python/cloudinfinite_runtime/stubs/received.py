"""A request on the receiving side: which operation it calls, and whether it follows the spec."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from string import Formatter
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from lxml.etree import _Element

from ..codec.anomaly import MissingElementError, Report
from ..codec.document import DocumentError, parse_document
from ..codec.json_form import parse_json
from ..codec.mapping import check_fixed, from_dict
from ..codec.parameters import Parameters, write_parameters
from ..codec.problems import Problems, ValidationError, similar
from ..codec.reader import read
from ..codec.scalars import Boolean
from ..codec.table import Field, table_of
from ..codec.writer import write
from ..http import SignedRequest
from ..model import BaseRecord
from ..operation import Operation
from ..representation import shorten
from ..service import Service
from ..wire.endpoint import addressed
from ..wire.signing import url_encode

# Fields that any request may have, so they are never parameters.
_USUAL_HEADERS = frozenset(
    {"authorization", "host", "date", "user-agent", "content-type", "content-length", "content-md5"}
)


class Received:
    """A request, interpreted by its URL, header fields and body alone.

    Args:
        signed: The request.
    """

    def __init__(self, signed: SignedRequest) -> None:
        parts = urlsplit(signed.url)
        self.method = signed.method
        self._host = parts.netloc
        self._path = parts.path
        self._query = tuple(_pairs(parts.query))
        self._headers = signed.headers
        self._body = signed.body

    def meaning(self, operations: Iterable[Operation[Any]]) -> list[Operation[Any]]:
        """Returns the operation that the request calls, or several that are indistinguishable."""
        try:
            root = parse_document(self._body)
        except DocumentError:
            root = None
        matches = [each for each in operations if self._is(each, root)]
        # The most specific: the most fixed values, then the fewest gaps in the path.
        best = max(map(_weight, matches), default=None)
        return [each for each in matches if _weight(each) == best]

    def parameters(self, operation: Operation[Any]) -> dict[str, str | None]:
        """Returns all parameters from path, query and known header fields, by wire name.

        They are texts; a value of None is a flag.
        """
        pattern, names = _path_pattern(operation.path, _key(operation))
        match = pattern.fullmatch(self._place(operation)[1])
        values = dict(self._query)
        texts = map(unquote, match.groups() if match else ())
        # Only an object key may be absent.
        values.update((name, text) for name, text in zip(names, texts, strict=False) if text)
        rule = self._rule(operation)
        if rule is not None:
            field, text = rule
            values.pop(text)
            values[field.wire] = text
        for wire in _known(operation):
            if wire not in values and wire.lower() not in _USUAL_HEADERS and wire in self._headers:
                values[wire] = self._headers[wire]
        return values

    def check_parameters(self, operation: Operation[Any], strict: bool) -> list[str]:
        """Lists the problems of the parameters; if not strict, only the fatal ones."""
        problems = Problems()
        if operation.params is not None:
            try:
                value = from_dict(operation.params, self._texts(operation))
            except ValidationError as error:
                problems.items += error.problems
            else:
                given = {name: getattr(value, name) for name in table_of(type(value)).by_name}
                write_parameters(type(value), given, Parameters(), problems)
        known, names = _known(operation), [name for name, _ in self._query]
        rule = self._rule(operation)
        if rule is not None:
            names.remove(rule[1])
        for name in dict.fromkeys(names):
            if name not in known:
                wanted = f"is not a parameter of this operation{similar(name, known)}"
                problems.add("", name, "unknown-field", None, wanted, fatal=False)
            elif names.count(name) > 1:
                problems.add("", name, "type", None, "is given more than once")
        return _say(problems, strict)

    def read_body(
        self, operation: Operation[Any], strict: bool
    ) -> tuple[BaseRecord | None, list[str]]:
        """Returns the body as a value, and its problems; if not strict, only the fatal ones.

        The value is None if there is no body or it cannot be parsed.
        """
        if operation.body == "binary":
            return None, []
        if operation.request is None:
            return None, ["there is a body, but the operation has none"] if self._body else []
        report, problems = Report(), Problems()
        problems.as_elements = operation.body == "xml"
        try:
            value = read(operation.request, self._root(operation, report), report)
        except DocumentError as error:
            return None, [f"the body cannot be parsed: {error.reason}"]
        except MissingElementError as error:
            return None, [error.reason] if strict else []
        write(value, operation.request_root, operation.request_root, problems)
        odd = report.anomalies if strict else []
        return value, _say(problems, strict) + [
            f"{each.path} is not in the spec (got {shorten(each.text)}) [{each.kind}]"
            for each in odd
        ]

    def _root(self, operation: Operation[Any], report: Report) -> _Element:
        if operation.body == "json":
            return parse_json(self._body, report)
        root = parse_document(self._body, report)
        if root.tag != operation.request_root:
            raise DocumentError(f"its root is {root.tag}, not {operation.request_root}")
        return root

    def check_signature(self, service: Service) -> list[str]:
        """Lists what the signature does not cover; verifying it would require the key."""
        authorization = self._headers.get("Authorization")
        if not authorization:
            return ["there is no signature"]
        fields = (field.partition("=") for field in authorization.split("&"))
        said = {name: value for name, _, value in fields}
        listed = set(said.get("q-header-list", "").split(";")) - {""}
        there = {url_encode(name).lower() for name in self._headers}
        due = {url_encode(name).lower() for name in service.signable(self._headers)} | {"host"}
        findings = [f"the header field {name} is not signed" for name in sorted(due - listed)]
        findings += [
            f"the header field {name} is signed but missing" for name in sorted(listed - there)
        ]
        if self._headers.get("Host") != self._host:
            findings.append(f"the header field host is not {self._host}")
        names = sorted(url_encode(name).lower() for name, _ in self._query)
        if said.get("q-url-param-list", "") != ";".join(names):
            findings.append("the signed query parameters differ from those of the URL")
        return findings

    def __str__(self) -> str:
        # Names only, since a value may be secret.
        names = "&".join(name for name, _ in self._query)
        return f"{self.method} {self._path}{'?' if names else ''}{names}"

    def _place(self, operation: Operation[Any]) -> tuple[frozenset[str], str]:
        return addressed(operation.service, self._host, self._path)

    def _is(self, operation: Operation[Any], root: _Element | None) -> bool:
        if operation.method != self.method:
            return False
        kinds, path = self._place(operation)
        if operation.host not in kinds:
            return False
        if _path_pattern(operation.path, _key(operation))[0].fullmatch(path) is None:
            return False
        for name, value in operation.discriminators.items():
            if root is None or root.findtext(name) != value:
                return False
        return self._has_fixed(operation)

    def _has_fixed(self, operation: Operation[Any]) -> bool:
        known = _known(operation).values()
        needs_a_rule = any(info.place == "rule" and info.required for info in known)
        if needs_a_rule and self._rule(operation) is None:
            return False
        fixed = [info for info in known if info.fixed is not None]
        if not fixed:
            return True
        texts, problems = self._texts(operation), Problems()
        for info in fixed:
            check_fixed(info, texts.get(info.wire, ""), "", problems)
        return not problems.items

    def _rule(self, operation: Operation[Any]) -> tuple[Field, str] | None:
        """Returns the rule parameter and its text, which is an unknown name without a value."""
        known = _known(operation)
        field = next((each for each in known.values() if each.place == "rule"), None)
        texts = (name for name, value in self._query if not value and name not in known)
        text = next(texts, None)
        return None if field is None or text is None else (field, text)

    def _texts(self, operation: Operation[Any]) -> dict[str, Any]:
        """Returns the values of known parameters, in the form that `from_dict` accepts."""
        values = self.parameters(operation)
        texts: dict[str, Any] = {}
        for wire, info in _known(operation).items():
            if wire in values:
                value = values[wire]
                flag = "true" if isinstance(info.scalar, Boolean) else ""
                texts[wire] = flag if value is None else value
                if info.json:
                    # If it is not JSON, its type is reported later.
                    with suppress(ValueError, RecursionError):
                        texts[wire] = json.loads(texts[wire])
        return texts


def _known(operation: Operation[Any]) -> Mapping[str, Field]:
    return {} if operation.params is None else table_of(operation.params).by_wire


def _weight(operation: Operation[Any]) -> tuple[int, int, int]:
    _, names = _path_pattern(operation.path, _key(operation))
    fixed = sum(info.fixed is not None for info in _known(operation).values())
    return fixed, -len(names), len(operation.discriminators)


def _key(operation: Operation[Any]) -> str | None:
    """Returns the name of the parameter that is the rest of the path, or None."""
    return next((info.wire for info in _known(operation).values() if info.place == "key"), None)


@cache
def _path_pattern(template: str, key: str | None) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Returns a pattern for the encoded paths of a template, and its placeholders."""
    pattern, names = "", []
    for literal, name, _, _ in Formatter().parse(template):
        pattern += re.escape(quote(literal, safe="/-_.~"))
        if name is not None:
            pattern += "(.*)" if name == key else "([^/]+)"
            names.append(name)
    return re.compile(pattern), tuple(names)


def _pairs(query: str) -> Iterator[tuple[str, str | None]]:
    for part in query.split("&"):
        if part:
            name, equals, value = part.partition("=")
            yield unquote(name), unquote(value) if equals else None


def _say(problems: Problems, strict: bool) -> list[str]:
    return [str(each) for each in problems.items if strict or each.fatal]
