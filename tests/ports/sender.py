"""Addresses and signs requests: the URL and headers that a port passes to its HTTP library."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from . import wire
from .interpreter import MODEL, SERVICE


class UnfitError(Exception):
    """A label is not allowed in a host."""


def host_of(kind: str, labels: dict[str, str]) -> str:
    """Returns the host of a kind, for a bucket and a region."""
    known = {label["name"]: label for label in SERVICE["labels"]}
    template: str = next(host["template"] for host in SERVICE["hosts"] if host["kind"] == kind)

    def value(name: str) -> str:
        of = known[name].get("of")
        text = value(of).rpartition("-")[2] if of else labels[name]
        if not re.fullmatch(known[name]["pattern"], text, re.ASCII):
            raise UnfitError(f"{name} {text!r}")
        return text

    return re.sub(r"\{(.*?)\}", lambda match: value(match[1]), template)


def address(operation: str, request: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
    """Returns URL and header fields. `sent` has bucket, region, key, key time, perhaps a token."""
    kind = MODEL["operations"][operation]["host"]
    host = host_of(kind, sent)
    if sent.get("presigned"):
        return {"url": presign(kind, request, sent)}
    target = target_of(request)
    body = request["body"].encode()
    headers = {"Host": host}
    if body or request["method"] in ("POST", "PUT"):
        headers["Content-Length"] = str(len(body))
    if body:
        headers["Content-MD5"] = base64.b64encode(hashlib.md5(body).digest()).decode()
    if "token" in sent:
        headers[token_of(kind)] = sent["token"]
    headers |= request["headers"]
    signed = [(name, value) for name, value in headers.items() if is_signed(name.lower())]
    steps = wire.sign(request["method"], request["path"], request["query"], signed, sent)
    return {
        "url": f"https://{host}{target}",
        "headers": headers | {"Authorization": steps["authorization"]},
    }


def presign(kind: str, request: dict[str, Any], sent: dict[str, Any]) -> str:
    """Returns the presigned URL of a call, with signature and token in its query."""
    assert not request["headers"]
    assert not request["body"]
    host = host_of(kind, sent)
    token = [[token_of(kind), sent["token"]]] if "token" in sent else []
    query = request["query"] + token
    steps = wire.sign(request["method"], request["path"], query, [("Host", host)], sent)
    parts = [part.partition("=") for part in steps["authorization"].split("&")]
    query = query + [[name, value] for name, _, value in parts]
    return f"https://{host}{target_of({**request, 'query': query})}"


def target_of(request: dict[str, Any]) -> str:
    """Returns the encoded path and query."""
    pairs = [
        wire.encode_url(name) + ("" if value is None else f"={wire.encode_url(value)}")
        for name, value in request["query"]
    ]
    return wire.encode_url(request["path"], safe="/") + ("?" + "&".join(pairs)) * bool(pairs)


def token_of(kind: str) -> str:
    """Returns the name of the header or parameter that carries a token to a kind of host."""
    own: str | None = next(host.get("token") for host in SERVICE["hosts"] if host["kind"] == kind)
    named = (each["name"] for each in SERVICE["headers"] if each.get("role") == "token")
    return own or str(next(named))


def is_signed(name: str) -> bool:
    """Whether the signature covers a header field, given in lower case."""
    return any(
        name.startswith(each["name"]) if each["prefix"] else name == each["name"]
        for each in SERVICE["headers"]
        if each["signed"]
    )
