"""A request as whoever receives it reads it: what it means, and whether it is as the spec says."""

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

# Fields that stand in every request, so that no parameter is meant by them.
_USUAL_HEADERS = frozenset(
    {"authorization", "host", "date", "user-agent", "content-type", "content-length", "content-md5"}
)


class Received:
    """A request, read from its URL, header fields and bytes alone.

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
        """The operations that the request may mean: one, or several that nothing tells apart."""
        try:
            root = parse_document(self._body)
        except DocumentError:
            root = None
        matches = [each for each in operations if self._is(each, root)]
        # The most telling ones: the most that is fixed, then the path with the fewest gaps.
        best = max(map(_weight, matches), default=None)
        return [each for each in matches if _weight(each) == best]

    def parameters(self, operation: Operation[Any]) -> dict[str, str | None]:
        """All parameters by wire names, as text: those of the path, the query, known header fields.

        None as a value stands for a flag.
        """
        pattern, names = _path_pattern(operation.path, _key(operation))
        match = pattern.fullmatch(self._place(operation)[1])
        values = dict(self._query)
        texts = map(unquote, match.groups() if match else ())
        # Only a key may be left out.
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
        """What is wrong with the parameters; if not strict, only what can never be sent."""
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
                wanted = f"is no parameter here{similar(name, known)}"
                problems.add("", name, "unknown-field", None, wanted, fatal=False)
            elif names.count(name) > 1:
                problems.add("", name, "type", None, "is given more than once")
        return _say(problems, strict)

    def read_body(
        self, operation: Operation[Any], strict: bool
    ) -> tuple[BaseRecord | None, list[str]]:
        """The body as a value, and what is wrong with it; if not strict, what can never be sent.

        There is no value where there is no body, or where it cannot be read.
        """
        if operation.request is None:
            return None, ["there is a body, where none is due"] if self._body else []
        report, problems = Report(), Problems()
        try:
            root = parse_document(self._body, report)
            if root.tag != operation.request_root:
                raise DocumentError(f"its root is {root.tag}, not {operation.request_root}")
            value = read(operation.request, root, report)
        except DocumentError as error:
            return None, [f"the body cannot be read: {error.reason}"]
        except MissingElementError as error:
            return None, [error.reason] if strict else []
        write(value, operation.request_root, operation.request_root, problems)
        odd = report.anomalies if strict else []
        return value, _say(problems, strict) + [
            f"{each.path} is not in the spec (got {shorten(each.text)}) [{each.kind}]"
            for each in odd
        ]

    def check_signature(self, service: Service) -> list[str]:
        """What the signature leaves out; whether it is right shows with the key only."""
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
            f"the header field {name} is signed but not there" for name in sorted(listed - there)
        ]
        if self._headers.get("Host") != self._host:
            findings.append(f"the header field host is not {self._host}")
        names = sorted(url_encode(name).lower() for name, _ in self._query)
        if said.get("q-url-param-list", "") != ";".join(names):
            findings.append("the query parameters that are signed are not those that are there")
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
        """The parameter that is a rule, and what it says: a name without a value, not known."""
        known = _known(operation)
        field = next((each for each in known.values() if each.place == "rule"), None)
        texts = (name for name, value in self._query if not value and name not in known)
        text = next(texts, None)
        return None if field is None or text is None else (field, text)

    def _texts(self, operation: Operation[Any]) -> dict[str, Any]:
        """The values of known parameters, as `from_dict` takes them."""
        values = self.parameters(operation)
        texts: dict[str, Any] = {}
        for wire, info in _known(operation).items():
            if wire in values:
                value = values[wire]
                flag = "true" if isinstance(info.scalar, Boolean) else ""
                texts[wire] = flag if value is None else value
                if info.json:
                    # What is no JSON is told by its type.
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
    """The parameter that is the rest of the path."""
    return next((info.wire for info in _known(operation).values() if info.place == "key"), None)


@cache
def _path_pattern(template: str, key: str | None) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """What a path of this template looks like on the wire, and the names of its gaps."""
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
