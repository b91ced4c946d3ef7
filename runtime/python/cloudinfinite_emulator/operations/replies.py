"""Responses in the service's format."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

from ..checks.refusal import Refusal
from ..control.faults import Action, Disturbance
from ..elements import element
from .call import Content


@dataclass(frozen=True, slots=True)
class Reply:
    """A response before it is sent."""

    status: int
    headers: Mapping[str, str]
    # The content is left out: addresses in a playlist contain signatures.
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of one request; the trace id is only sent with errors."""

    request_id: str = field(default_factory=lambda: _opaque(11))
    trace_id: str = field(default_factory=lambda: _opaque(32))


def succeed(ids: Ids, root: _Element | Content | None) -> Reply:
    """Builds the response to a request that was carried out; None means an empty body."""
    if isinstance(root, Content):
        headers = {"Content-Type": root.content_type, "x-ci-request-id": ids.request_id}
        return Reply(200, {"Server": "tencent-ci", **headers}, root.body)
    if root is None:
        headers = {"Server": "tencent-ci", "x-ci-request-id": ids.request_id}
        return Reply(200, headers, b"")
    return _reply(200, root, {"x-ci-request-id": ids.request_id})


def refuse(ids: Ids, refusal: Refusal, resource: str) -> Reply:
    """Builds the response to a request that was refused."""
    root = element(
        "Error",
        {
            "Code": refusal.code,
            "Message": refusal.message,
            "Resource": resource,
            "RequestId": ids.request_id,
            "TraceId": ids.trace_id,
        },
    )
    headers = {
        "x-ci-request-id": ids.request_id,
        "x-ci-trace-id": ids.trace_id,
        **({} if refusal.retry_after is None else {"Retry-After": str(refusal.retry_after)}),
    }
    return _reply(refusal.status, root, headers, declaration=True)


def gateway_page(status: int, message: str) -> Reply:
    """Builds an error page, as from a gateway in front of the service."""
    page = f"<html><head><title>{status}</title></head><body><h1>{message}</h1></body></html>"
    return Reply(
        status, {"Content-Type": "text/html", "Server": "gateway"}, page.encode(errors="replace")
    )


def _reply(
    status: int, root: _Element, headers: Mapping[str, str], declaration: bool = False
) -> Reply:
    body = etree.tostring(root, encoding="utf-8", xml_declaration=declaration)
    fixed = {"Content-Type": "application/xml", "Server": "tencent-ci"}
    return Reply(status, {**fixed, **headers}, body)


def _opaque(size: int) -> str:
    return base64.b64encode(secrets.token_bytes(size)).decode("ascii")


class Replaced(Exception):
    """Raised to send another response instead of the service's own."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply


def replace_by_fault(disturbance: Disturbance, *, after: bool) -> None:
    """Raises the response of a fault that replaces the real one, if there is such a fault.

    Raises:
        Refusal: The fault is an error of the service.
        Replaced: The fault is another response.
    """
    fault = disturbance.find(Action.STATUS, Action.HTML, after=after)
    if fault is None:
        return
    if fault.action is Action.STATUS and fault.code:
        raise Refusal(fault.code, fault.message, fault.status, fault.retry_after)
    if fault.action is Action.STATUS:
        more = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        raise Replaced(Reply(fault.status, {"Server": "tencent-ci", **more}, b""))
    raise Replaced(gateway_page(fault.status, escape(to_xml_text(fault.message))))
