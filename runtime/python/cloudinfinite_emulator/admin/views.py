"""Requests and callbacks as JSON, without secrets."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final

from cloudinfinite.service import SERVICE

from ..callbacks.courier import Delivery
from ..checks.signature import masked
from ..control.journal import Entry
from ..moderation.rules import ModerationRule

HIDDEN: Final = "hidden"
"""Replaces a secret value."""


def show_entry(entry: Entry) -> dict[str, Any]:
    """Returns a request and its outcome, without signatures and tokens."""
    request = masked(entry.request)
    return {
        "at": entry.at,
        "method": request.method,
        "target": request.target,
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
    """Returns the outcome of a callback."""
    return {**asdict(delivery), "body": delivery.body.decode("utf-8", errors="replace")}


def show_rule(rule: ModerationRule) -> dict[str, Any]:
    """Returns a moderation rule."""
    content = rule.content
    text = content if isinstance(content, str) else content.decode("utf-8", errors="replace")
    return {**asdict(rule), "content": text}
