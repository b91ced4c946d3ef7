"""The log of requests, with one line per request, for users of the command."""

from __future__ import annotations

import logging
from collections.abc import Collection

requests_log = logging.getLogger("cloudinfinite_emulator.requests")
"""Logs each request at INFO; the command's ``--quiet`` disables it."""

_LONGEST = 200


def log_request(
    method: str,
    raw_path: bytes,
    seconds: float,
    *,
    status: int = 0,
    operation: str = "",
    code: str = "",
    faults: Collection[str] = (),
) -> None:
    """Logs a request: method, path, operation, status, milliseconds.

    The error code of a refusal and the faults that hit it follow. The query is omitted, since it
    may contain signatures and tokens.
    """
    if requests_log.isEnabledFor(logging.INFO):
        requests_log.info(
            "%s %s %s %s %.1f ms%s%s",
            method,
            shown_path(raw_path),
            operation or "-",
            status or "-",
            seconds * 1000,
            f" {code}" if code else "",
            f" (fault: {', '.join(faults)})" if faults else "",
        )


def shown_path(raw_path: bytes) -> str:
    """Formats a path for the log as it was sent, so that it cannot start a new line."""
    text = raw_path.decode("ascii", "backslashreplace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
