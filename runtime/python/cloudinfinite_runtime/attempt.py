"""One attempt of a call, as hooks and errors tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(slots=True, kw_only=True)
class Attempt:
    """What is known of one attempt. It holds no header, no query and no body.

    Attributes:
        operation: The operation's name in the spec.
        number: Which attempt of the call it is, from 1.
        method: The HTTP verb.
        host: The host that it went to, with its port if that is not the usual one.
        path: The path, decoded and without its query.
        started: When it began, by the local clock, as an aware time in UTC.
        elapsed: How long it took, in seconds; None while it goes on.
        status: The HTTP status of the answer; None if none came.
        request_id: The service's id of the exchange, if an answer named it.
        error: What went wrong, in a line; None if nothing did.
        sent: False if no byte of the request can have left.
        wait: The seconds to the next attempt; None if there is none.
        valid_until: The end of its signature, in Unix seconds by the service's clock as far as it
            is known.
    """

    operation: str
    number: int
    method: str
    host: str
    path: str
    started: datetime
    elapsed: float | None = None
    status: int | None = None
    request_id: str | None = None
    error: str | None = None
    sent: bool = True
    wait: float | None = None
    valid_until: float | None = None
