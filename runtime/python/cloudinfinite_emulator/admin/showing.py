"""What came and what went out, as JSON for whoever may read it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final
from urllib.parse import unquote_plus

from cloudinfinite.service import SERVICE

from ..callbacks.courier import Delivery
from ..control.journal import Entry

HIDDEN: Final = "hidden"
"""What stands for a value that nobody is to see."""

# The object store takes a signature and a token in the query too.
_SECRET_PARAMETERS = ("sign", "signature", "q-signature", SERVICE.token_header)
_SECRET_END = "-security-token"  # noqa: S105


def show_entry(entry: Entry) -> dict[str, Any]:
    """A request and what was made of it, without signatures and tokens."""
    request = entry.request
    return {
        "at": entry.at,
        "method": request.method,
        "target": _shown_target(request.target),
        "headers": {
            name: value if name in SERVICE.public_headers else HIDDEN
            for name, value in request.headers.items()
        },
        "body": request.body.decode("utf-8", errors="replace"),
        "operation": entry.operation,
        "status": entry.status,
        "code": entry.code,
        "deviations": entry.deviations,
        "faults": entry.faults,
    }


def show_delivery(delivery: Delivery) -> dict[str, Any]:
    """What became of a callback."""
    return {**asdict(delivery), "body": delivery.body.decode("utf-8", errors="replace")}


def _shown_target(target: str) -> str:
    path, mark, query = target.partition("?")
    return path + mark + "&".join(map(_shown_parameter, query.split("&")))


def _shown_parameter(pair: str) -> str:
    name, equals, value = pair.partition("=")
    plain = unquote_plus(name).lower()
    secret = plain in _SECRET_PARAMETERS or plain.endswith(_SECRET_END)
    return f"{name}{equals}{HIDDEN if secret and value else value}"
