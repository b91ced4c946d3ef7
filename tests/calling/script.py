"""Answers the attempts of a vector, and records what was sent."""

from __future__ import annotations

import asyncio
import re
from decimal import Decimal
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from cloudinfinite_runtime.calling.dispatcher import Dispatcher
from cloudinfinite_runtime.calling.steps import Steps
from cloudinfinite_runtime.errors import (
    DecodeError,
    OutcomeUnknownError,
    ServiceError,
    TransportError,
)
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.network import Timeout
from cloudinfinite_runtime.settings.retry import RetryPolicy

from .world import SteppedWorld

T = TypeVar("T")

OUTCOMES: dict[type[BaseException], str] = {
    ServiceError: "service",
    TransportError: "transport",
    DecodeError: "decode",
    OutcomeUnknownError: "unknown",
    asyncio.CancelledError: "cancelled",
}


class Script:
    """Runs a vector."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.world = SteppedWorld(share=float(case["draw"]), mark=case.get("mark"))
        self.exchanges: list[SignedRequest] = []
        self._attempts = list(case["attempts"])
        self._case = case

    def caller(self, **settings: Any) -> Dispatcher:
        """Returns a dispatcher with the policy and the total time of the vector."""
        policy = {name: float(value) for name, value in self._case.get("policy", {}).items()}
        if policy:
            attempts = int(policy["attempts"])
            settings["retries"] = RetryPolicy(attempts, policy["base"], policy["cap"])
        return self.world.caller(timeout=Timeout(total=float(self._case["total"])), **settings)

    def run(self, steps: Steps[T]) -> T:
        """Runs the steps, and returns their result."""
        return self.world.run(steps, self._answer)

    def _answer(self, exchange: SignedRequest) -> HttpResponse:
        attempt = self._attempts[len(self.exchanges)]
        self.exchanges.append(exchange)
        self.world.now += float(attempt.get("seconds", "0"))
        match attempt.get("fault"):
            case None:
                body = attempt["body"].encode()
                return HttpResponse(attempt["status"], attempt.get("headers", {}), body)
            case "cancelled":
                raise asyncio.CancelledError
            case fault:
                raise TransportError(fault, sent=fault != "not-sent")

    @property
    def is_over(self) -> bool:
        """Whether every attempt was made."""
        return len(self.exchanges) == len(self._attempts)

    @property
    def waits(self) -> list[str]:
        """The waits in seconds, in the vectors' form."""
        return [f"{Decimal(seconds).normalize():f}" for seconds in self.world.slept]

    @property
    def sent(self) -> list[dict[str, Any]]:
        """The requests, in the vectors' form."""
        return [_request(exchange) for exchange in self.exchanges]


def outcome_of(error: BaseException) -> str:
    """Returns the vectors' word for an error."""
    return next(word for kind, word in OUTCOMES.items() if isinstance(error, kind))


def _request(exchange: SignedRequest) -> dict[str, Any]:
    parts = urlsplit(exchange.url)
    pairs = [pair.partition("=") for pair in parts.query.split("&") if pair]
    times = re.search(r"q-key-time=([0-9]+;[0-9]+)", exchange.headers["Authorization"])
    assert times is not None
    return {
        "method": exchange.method,
        "path": unquote(parts.path),
        "query": [[unquote(name), unquote(text) if mark else None] for name, mark, text in pairs],
        "body": exchange.body.decode(),
        "key_time": times[1],
    }
