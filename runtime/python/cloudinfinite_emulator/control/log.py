"""The log of requests: one line for each, for people who watch the command."""

from __future__ import annotations

import logging

from .journal import Entry

requests_log = logging.getLogger("cloudinfinite_emulator.requests")
"""Told of each request at INFO; the command's ``--quiet`` silences it."""

_LONGEST = 200


def log_request(entry: Entry, seconds: float) -> None:
    """Writes the line of a request: method, path, operation, status, milliseconds, and faults.

    Nothing of the query is shown, which may hold signatures and tokens.
    """
    if not requests_log.isEnabledFor(logging.INFO):
        return
    requests_log.info(
        "%s %s %s %s %.1f ms%s%s",
        entry.request.method,
        shown_path(entry.request.raw_path),
        entry.operation or "-",
        entry.status or "-",
        seconds * 1000,
        f" {entry.code}" if entry.code else "",
        f" (fault: {', '.join(entry.faults)})" if entry.faults else "",
    )


def shown_path(raw_path: bytes) -> str:
    """A path for a line of a log: as it was sent, so that it cannot begin a line of its own."""
    text = raw_path.decode("ascii", "backslashreplace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
