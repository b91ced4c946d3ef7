"""Turns any answer that reports a failure, whatever its format, into a `ServiceError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml.etree import _Element

from ..codec.anomaly import SPACE, Report
from ..codec.document import DocumentError, parse_document, read_json
from ..codec.reader import read
from ..errors import KINDS, ServiceError
from ..http import HttpResponse, first
from ..service import Service

_DETAILS = ("code", "message", "resource", "request_id", "trace_id")


def from_response(service: Service, operation: str, response: HttpResponse) -> ServiceError:
    """Makes the error for an answer whose status is not 2xx, from XML, JSON or anything else."""
    try:
        root = parse_document(response.body)
    except DocumentError:
        return _make(service, operation, response, _from_json(response.body))
    return from_element(service, operation, response, root)


def from_element(
    service: Service, operation: str, response: HttpResponse, root: _Element
) -> ServiceError:
    """Makes the error from an XML body, whatever the name of its root."""
    # Anomalies of error bodies are not reported, so none are collected.
    body = read(service.error(), root, Report(most=0))
    return _make(
        service, operation, response, {name: getattr(body, name, None) for name in _DETAILS}
    )


def _make(
    service: Service, operation: str, response: HttpResponse, details: Mapping[str, str | None]
) -> ServiceError:
    # An empty element counts as absent, so that a header can provide the value.
    code, message, resource, request_id, trace_id = (
        (details.get(name) or "").strip(SPACE) or None for name in _DETAILS
    )
    kind = KINDS.get(service.judge(code, response.status).kind or "", ServiceError)
    return kind(
        status=response.status,
        code=code,
        message=message,
        request_id=request_id or first(response.headers, service.request_id_headers),
        trace_id=trace_id or first(response.headers, service.trace_id_headers),
        resource=resource,
        operation=operation,
        headers=response.headers,
        body=response.body,
        meaning=service.meaning(code, response.status),
    )


def _from_json(body: bytes) -> dict[str, str | None]:
    try:
        # Integers stay text. Numbers with a fraction are neither codes nor ids.
        data: Any = read_json(body, parse_int=str)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    # The documentation disagrees on the spelling: request_id, requestId and RequestId all occur.
    loose: dict[str, str] = {}
    for key in sorted(data):
        value = data[key]
        if isinstance(value, str) and value.strip(SPACE):
            loose.setdefault(key.replace("_", "").lower(), value)
    return {name: loose.get(name.replace("_", "")) for name in _DETAILS}
