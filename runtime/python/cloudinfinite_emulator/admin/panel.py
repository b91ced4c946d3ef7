"""The control surface, under a prefix that no operation has: for tests in other processes."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.version import VERSION

from ..account import Account
from ..callbacks.courier import Delivery
from ..clock import SteppedClock
from ..control.faults import Fault
from ..control.journal import Entry
from ..service import Service
from .state import dump, seed

PREFIX: Final = "/_emulator"
"""Where it is; a bucket or an operation of this name cannot be."""

_MAX_BODY = 64 * 1024 * 1024
_EVERY = "*"

Act = Callable[[Request, Any], Any]


class _Wrong(Exception):
    """What is asked for makes no sense."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.status = status


def make_panel(service: Service) -> Starlette:
    """The control surface of a service."""
    panel = _Panel(service)
    routes: dict[str, dict[str, Act]] = {
        "health": {"GET": panel.health},
        "reset": {"POST": panel.reset},
        "state": {"GET": panel.dump, "POST": panel.seed},
        "clock": {"GET": panel.clock, "POST": panel.advance},
        "requests": {"GET": panel.requests},
        "callbacks": {"GET": panel.callbacks},
        "faults": {"GET": panel.faults, "POST": panel.add_fault, "DELETE": panel.clear_faults},
        "queue": {"GET": panel.queue, "POST": panel.set_queue},
    }
    return Starlette(
        routes=[
            Route(f"{PREFIX}/{name}", _endpoint(acts), methods=list(acts))
            for name, acts in routes.items()
        ]
    )


class _Panel:
    def __init__(self, service: Service) -> None:
        self._service = service

    def health(self, request: Request, _: Any) -> Any:
        return {
            "status": "ok",
            "version": VERSION,
            "buckets": list(self._service.buckets),
            "region": self._service.region,
            "accounts": list(self._service.accounts),
        }

    def reset(self, request: Request, _: Any) -> Any:
        if request.query_params.get("account") == _EVERY:
            for account in self._service.accounts.values():
                account.reset()
        else:
            self._account(request).reset()
        return {}

    def dump(self, request: Request, _: Any) -> Any:
        return dump(self._account(request), self._service.buckets)

    def seed(self, request: Request, document: Any) -> Any:
        return {"seeded": seed(self._account(request), self._service.buckets, _object(document))}

    def clock(self, request: Request, _: Any) -> Any:
        clock = self._service.clock
        return {"now": clock.now(), "stepped": isinstance(clock, SteppedClock)}

    def advance(self, request: Request, document: Any) -> Any:
        clock = self._service.clock
        if not isinstance(clock, SteppedClock):
            raise _Wrong("the clock is the real one; start the emulator with --clock stepped", 409)
        seconds = _object(document).get("advance")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise _Wrong('expected {"advance": SECONDS}')
        clock.advance(seconds)
        return self.clock(request, None)

    def requests(self, request: Request, _: Any) -> Any:
        return [_entry(entry) for entry in self._account(request).journal.entries]

    def callbacks(self, request: Request, _: Any) -> Any:
        return [_delivery(each) for each in self._account(request).courier.deliveries]

    def faults(self, request: Request, _: Any) -> Any:
        plan = self._account(request).faults
        return [{**asdict(fault), "calls": calls} for fault, calls in plan.faults]

    def add_fault(self, request: Request, document: Any) -> Any:
        self._account(request).faults.add(Fault.from_json(_object(document)))
        return self.faults(request, None)

    def clear_faults(self, request: Request, _: Any) -> Any:
        self._account(request).faults.clear()
        return []

    def queue(self, request: Request, _: Any) -> Any:
        return {"paused": self._account(request).queue.paused}

    def set_queue(self, request: Request, document: Any) -> Any:
        paused = _object(document).get("paused")
        if not isinstance(paused, bool):
            raise _Wrong('expected {"paused": true} or {"paused": false}')
        queue = self._account(request).queue
        (queue.pause if paused else queue.resume)()
        return self.queue(request, None)

    def _account(self, request: Request) -> Account:
        secret_id = request.query_params.get("account")
        try:
            return self._service.account_of(secret_id) if secret_id else self._service.account
        except KeyError:
            raise _Wrong(f"there is no account {secret_id!r}", 404) from None


def _endpoint(acts: dict[str, Act]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            # A page in a browser of this machine is nobody to take orders from.
            if "origin" in request.headers:
                raise _Wrong("not for web pages", 403)
            act = acts[request.method if request.method != "HEAD" else "GET"]
            return JSONResponse(act(request, await _document(request)))
        except _Wrong as error:
            return JSONResponse({"error": str(error)}, error.status)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return endpoint


async def _document(request: Request) -> Any:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MAX_BODY:
            raise _Wrong(f"the body is larger than {_MAX_BODY} bytes", 413)
    if not body:
        return None
    try:
        return json.loads(body)
    except RecursionError:
        raise _Wrong("the JSON is too deep") from None


def _object(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise _Wrong("expected a JSON object")
    return document


def _entry(entry: Entry) -> dict[str, Any]:
    request = entry.request
    return {
        "at": entry.at,
        "method": request.method,
        "target": request.target,
        # Whoever reads this is not meant to see signatures and tokens.
        "headers": {
            name: value if name in SERVICE.public_headers else "hidden"
            for name, value in request.headers.items()
        },
        "body": request.body.decode("utf-8", errors="replace"),
        "operation": entry.operation,
        "status": entry.status,
        "code": entry.code,
        "deviations": entry.deviations,
        "faults": entry.faults,
    }


def _delivery(delivery: Delivery) -> dict[str, Any]:
    return {**asdict(delivery), "body": delivery.body.decode("utf-8", errors="replace")}
