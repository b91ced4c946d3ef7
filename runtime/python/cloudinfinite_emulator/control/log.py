"""The log of requests: one line for each, for people who watch the command."""

from __future__ import annotations

import logging
from collections.abc import Collection

requests_log = logging.getLogger("cloudinfinite_emulator.requests")
"""Told of each request at INFO; the command's ``--quiet`` silences it."""

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
    """Writes the line of a request: method, path, operation, status, milliseconds.

    Behind them stand the service's code, of a refusal, and the faults that hit it. Nothing of the
    query is shown, which may hold signatures and tokens.
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
    """A path for a line of a log: as it was sent, so that it cannot begin a line of its own."""
    text = raw_path.decode("ascii", "backslashreplace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
