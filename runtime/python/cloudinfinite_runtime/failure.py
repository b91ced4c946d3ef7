"""Answers that report a failure, whatever their shape, to a `ServiceError`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lxml.etree import _Element

from .anomaly import Report
from .codec.reader import read
from .document import DocumentError, parse_document
from .errors import KINDS, ServiceError
from .http import HttpResponse, first
from .service import Service

_DETAILS = ("code", "message", "resource", "request_id", "trace_id")


def from_response(service: Service, operation: str, response: HttpResponse) -> ServiceError:
    """Makes the error of an answer whose status is not 2xx, from XML, JSON or anything else."""
    try:
        root = parse_document(response.body)
    except DocumentError:
        return _make(service, operation, response, _from_json(response.body))
    return from_element(service, operation, response, root)


def from_element(
    service: Service, operation: str, response: HttpResponse, root: _Element
) -> ServiceError:
    """Makes the error of an XML body; the root's name does not matter, its children do."""
    body = read(service.error(), root, Report())
    return _make(
        service, operation, response, {name: getattr(body, name, None) for name in _DETAILS}
    )


def _make(
    service: Service, operation: str, response: HttpResponse, details: Mapping[str, object]
) -> ServiceError:
    # An empty element says no more than an absent one, and a header may then say it.
    code, message, resource, request_id, trace_id = (
        str(details.get(name) or "").strip() or None for name in _DETAILS
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


def _from_json(body: bytes) -> dict[str, object]:
    try:
        data: Any = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    # The documents do not agree on the spelling: request_id, requestId and RequestId all occur.
    loose = {key.replace("_", "").lower(): value for key, value in data.items()}
    found = {name: loose.get(name.replace("_", "")) for name in _DETAILS}
    return {
        name: value
        for name, value in found.items()
        if isinstance(value, str | int) and not isinstance(value, bool)
    }
