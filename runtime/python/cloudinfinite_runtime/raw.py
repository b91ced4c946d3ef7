"""Requests that the spec does not cover, which are signed, sent and retried like any other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from lxml.etree import _Element

from .codec.anomaly import Report
from .codec.document import DocumentError, parse_document
from .codec.lexical import is_xml_text
from .codec.parameters import Parameters, add_headers, add_query
from .codec.problems import Problems
from .codec.reader import error_from_element, error_from_response
from .dataclass import dataclass
from .errors import ConfigurationError, DecodeError
from .http import MAX_BODY, Headers, HttpRequest, HttpResponse, Upload, first
from .model import ResponseMetadata
from .service import Service

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_METHOD = re.compile(r"[A-Za-z]+")
_TYPES = {b"<": "application/xml", b"{": "application/json", b"[": "application/json"}
_BEFORE_A_DOCUMENT = b"\xef\xbb\xbf \t\r\n"


@dataclass(slots=True, eq=False, repr=False)
class RawAnswer:
    """The answer to a request that the spec does not cover.

    Attributes:
        tree: An lxml element without namespaces for XML; plain values for JSON; None for anything
            else, or if the body is empty.
        metadata: Status, header fields, ids, attempts, and the raw body.
    """

    tree: Any
    metadata: ResponseMetadata = field(default_factory=ResponseMetadata)

    def __repr__(self) -> str:
        match self.tree:
            case _Element() as root:
                held = f"<{root.tag}>"
            case None:
                held = f"{len(self.metadata.body)} bytes"
            case _:
                held = type(self.tree).__name__
        return f"<RawAnswer {self.metadata.status} {held}>"


@dataclass(frozen=True, slots=True)
class RawCall:
    """A substitute for an `Operation`, for a request that has none.

    Attributes:
        name: Its name in errors and logs.
        service: The service.
        safe: Whether sending it twice is harmless.
        actions: The permissions that it needs; unknown, so always empty.
    """

    name: str
    service: Service
    safe: bool
    actions: tuple[str, ...] = ()

    def decode_response(self, response: HttpResponse) -> RawAnswer:
        """Decodes the answer and its metadata.

        Raises:
            ServiceError: The status is not 2xx, or the body is an error.
            DecodeError: The status is 2xx, but the body is broken XML or JSON.
        """
        if not 200 <= response.status < 300:
            raise error_from_response(self.service, self.name, response)
        report = Report()
        request_id = first(response.headers, self.service.request_id_headers)
        try:
            tree = _parse(response, report)
        except DocumentError as error:
            raise DecodeError(
                error.reason,
                status=response.status,
                request_id=request_id,
                operation=self.name,
                headers=response.headers,
                body=response.body,
            ) from None
        if isinstance(tree, _Element) and tree.tag == "Error":
            raise error_from_element(self.service, self.name, response, tree)
        metadata = ResponseMetadata(
            status=response.status,
            headers=Headers.of(response.headers),
            request_id=request_id,
            trace_id=first(response.headers, self.service.trace_id_headers),
            body=response.body,
            anomalies=tuple(report.anomalies),
        )
        return RawAnswer(tree, metadata)


def raw_call(
    service: Service,
    method: str,
    path: str,
    *,
    query: Mapping[str, str | None] | Iterable[tuple[str, str | None]],
    headers: Mapping[str, str],
    body: tuple[bytes, Upload | None],
    host: str,
    safe: bool | None,
) -> tuple[RawCall, HttpRequest]:
    """Creates a request, ready to be addressed and signed, and the decoder of its answer.

    Raises:
        ConfigurationError: Method, path or host cannot be sent, or only the transport may
            set one of the header fields.
        ValidationError: A query parameter or a header field cannot be sent.
    """
    method = _read_method(method)
    _check_path(path)
    if host not in service.hosts:
        known = ", ".join(service.hosts)
        raise ConfigurationError(f"{service!r} has no host of kind {host!r}, only {known}")
    name = f"{method} {path}"
    parameters, problems = Parameters(), Problems()
    content, upload = body
    if content or upload:
        begins = content.lstrip(_BEFORE_A_DOCUMENT)[:1]
        parameters.headers["Content-Type"] = _TYPES.get(begins, "application/octet-stream")
    add_query(parameters, query, problems)
    add_headers(parameters, headers, problems)
    problems.raise_if_any(name)
    request = HttpRequest(
        method, path, tuple(parameters.query), parameters.headers, content, host, upload
    )
    return RawCall(name, service, method in _SAFE_METHODS if safe is None else safe), request


def _read_method(method: object) -> str:
    if not isinstance(method, str) or not _METHOD.fullmatch(method):
        raise ConfigurationError(f"the method must be a word such as GET, not {method!a}")
    return method.upper()


def _check_path(path: object) -> None:
    if not isinstance(path, str) or not path.startswith("/"):
        raise ConfigurationError(f"the path must begin with a slash, like /jobs, not {path!a}")
    if "?" in path:
        raise ConfigurationError("the path must not contain a query; pass query={...}")
    if not is_xml_text(path) or {".", ".."} & set(path.split("/")):
        raise ConfigurationError(
            "the path must not contain control characters, or . or .. as a segment"
        )


def _parse(response: HttpResponse, report: Report) -> Any:
    body = response.body
    said = response.headers.get("content-type", "").lower()
    begins = _TYPES.get(body.lstrip(_BEFORE_A_DOCUMENT)[:1])
    if not body.strip() or "html" in said:
        return None
    if "json" in said or begins == "application/json":
        return _parse_json(body)
    if "xml" in said or begins == "application/xml":
        return parse_document(body, report)
    return None


def _parse_json(body: bytes) -> Any:
    if len(body) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    try:
        return json.loads(body)
    except RecursionError:
        raise DocumentError("it is nested too deeply") from None
    except ValueError as error:
        raise DocumentError(f"it is not JSON ({str(error)[:80]})") from None
