"""The control interface for tests in other processes, under a path that no operation uses."""

from __future__ import annotations

import asyncio
import ipaddress
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import asdict
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.representation import shorten

from ..account import Account
from ..clock import SteppedClock
from ..control.faults import Fault
from ..emulated_service import EmulatedService
from ..moderation.rules import ModerationRule
from ..state.reading import read_flag, read_number, read_object, read_text, read_whole
from .console import console
from .overview import overview
from .state import dump, seed
from .views import show_delivery, show_entry, show_rule

PREFIX: Final = "/_emulator"
"""Its path, which no bucket or operation uses."""

_EVERY = "*"
_ACCOUNT = "account"

_RULE = {
    "suggestion": read_text,
    "label": read_text,
    "score": read_whole,
    "key": read_text,
    "content": read_text,
}

_Action = Callable[[Request, Any], Any]


class _BadRequest(Exception):
    """The request is invalid."""

    def __init__(self, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.status = status


def make_panel(service: EmulatedService, host: str = "") -> Starlette:
    """Builds the control interface. `host` is the host that the emulator listens on."""
    panel = _Panel(service)
    routes: dict[str, dict[str, _Action]] = {
        "health": {"GET": panel.health},
        "overview": {"GET": panel.overview},
        "reset": {"POST": panel.reset},
        "state": {"GET": panel.dump, "POST": panel.seed},
        "clock": {"GET": panel.clock, "POST": panel.advance},
        "requests": {"GET": panel.requests},
        "callbacks": {"GET": panel.callbacks},
        "faults": {"GET": panel.faults, "POST": panel.add_fault, "DELETE": panel.clear_faults},
        "moderation": {
            "GET": panel.moderation,
            "POST": panel.add_rule,
            "DELETE": panel.clear_rules,
        },
        "queue": {"GET": panel.queue, "POST": panel.set_queue},
    }
    app = Starlette(
        routes=[
            Route(PREFIX, _page(host.lower())),
            *(
                Route(f"{PREFIX}/{name}", _endpoint(actions, host.lower()), methods=list(actions))
                for name, actions in routes.items()
            ),
        ],
        exception_handlers={HTTPException: _not_found},
    )
    app.router.redirect_slashes = False
    return app


class _Panel:
    def __init__(self, service: EmulatedService) -> None:
        self._service = service

    def health(self, request: Request, _: Any) -> Any:
        return {
            "status": "ok",
            "version": VERSION,
            "buckets": list(self._service.buckets),
            "region": self._service.region,
            "accounts": list(self._service.accounts),
        }

    def overview(self, request: Request, _: Any) -> Any:
        return overview(self._service, self._account(request))

    def reset(self, request: Request, _: Any) -> Any:
        if request.query_params.get(_ACCOUNT) == _EVERY:
            for account in self._service.accounts.values():
                account.reset()
        else:
            self._account(request).reset()
        return {}

    def dump(self, request: Request, _: Any) -> Any:
        return dump(self._account(request), self._service.buckets)

    def seed(self, request: Request, document: Any) -> Any:
        return {"seeded": seed(self._account(request), self._service.buckets, document)}

    def clock(self, request: Request, _: Any) -> Any:
        clock = self._service.clock
        return {"now": clock.now(), "stepped": isinstance(clock, SteppedClock)}

    def advance(self, request: Request, document: Any) -> Any:
        clock = self._service.clock
        if not isinstance(clock, SteppedClock):
            raise _BadRequest(
                "the clock is the real one; start the emulator with --clock stepped", 409
            )
        given = read_object(document, "", {"advance": read_number}, needed=("advance",))
        clock.advance(given["advance"])
        return self.clock(request, None)

    def requests(self, request: Request, _: Any) -> Any:
        return [show_entry(entry) for entry in self._account(request).journal.entries]

    def callbacks(self, request: Request, _: Any) -> Any:
        return [show_delivery(each) for each in self._account(request).courier.deliveries]

    def faults(self, request: Request, _: Any) -> Any:
        plan = self._account(request).faults
        return [{**asdict(fault), "calls": calls} for fault, calls in plan.faults]

    def add_fault(self, request: Request, document: Any) -> Any:
        if not isinstance(document, dict):
            raise _BadRequest("expected a JSON object")
        self._account(request).faults.add(Fault.from_json(document))
        return self.faults(request, None)

    def clear_faults(self, request: Request, _: Any) -> Any:
        self._account(request).faults.clear()
        return []

    def moderation(self, request: Request, _: Any) -> Any:
        return [show_rule(rule) for rule in self._account(request).moderation.rules]

    def add_rule(self, request: Request, document: Any) -> Any:
        given = read_object(document, "", _RULE, needed=("suggestion",))
        self._account(request).moderation.add(ModerationRule(**given))
        return self.moderation(request, None)

    def clear_rules(self, request: Request, _: Any) -> Any:
        self._account(request).moderation.clear()
        return self.moderation(request, None)

    def queue(self, request: Request, _: Any) -> Any:
        return {"paused": self._account(request).queue.paused}

    def set_queue(self, request: Request, document: Any) -> Any:
        given = read_object(document, "", {"paused": read_flag}, needed=("paused",))
        queue = self._account(request).queue
        (queue.pause if given["paused"] else queue.resume)()
        return self.queue(request, None)

    def _account(self, request: Request) -> Account:
        secret_id = request.query_params.get(_ACCOUNT)
        try:
            if secret_id is None:
                return self._service.account
            return self._service.account_of(secret_id)
        except KeyError:
            raise _BadRequest(f"there is no account {shorten(secret_id)}", 404) from None


def _page(host: str) -> Callable[[Request], Response]:
    def page(request: Request) -> Response:
        try:
            _refuse_pages(request, host)
        except _BadRequest as error:
            return _refusal(str(error), error.status)
        return console()

    return page


def _endpoint(actions: dict[str, _Action], host: str) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            _refuse_pages(request, host)
            action = actions[request.method if request.method != "HEAD" else "GET"]
            body = await _read(request)
            # Run in a thread: the state may be large, and other requests must not wait.
            return await asyncio.to_thread(_act, action, request, body)
        except _BadRequest as error:
            return _refusal(str(error), error.status)
        except ClientDisconnect:
            return Response()

    return endpoint


def _refuse_pages(request: Request, host: str) -> None:
    # Web pages in a browser on this machine must not control the emulator.
    if "origin" in request.headers:
        raise _BadRequest("not for web pages", 403)
    # A page whose host name resolves to this machine is refused too: its requests have no Origin.
    given = (request.url.hostname or "").lower()
    if "." in given and given != host and not given.endswith(".localhost"):
        try:
            ipaddress.ip_address(given)
        except ValueError:
            raise _BadRequest(
                f"not for the host {shorten(given)}; use an address, localhost, or the name that "
                "it listens at",
                403,
            ) from None


def _act(action: _Action, request: Request, body: bytearray) -> Response:
    try:
        # Ignoring a misspelt name would act on the wrong account.
        names = [name for name, _ in request.query_params.multi_items()]
        if names not in ([], [_ACCOUNT]):
            raise _BadRequest(f"`{_ACCOUNT}` is the only parameter, and must be given once at most")
        return _answer(action(request, _document(body)))
    except ValueError as error:
        return _refusal(str(error), 400)
    except RecursionError:
        return _refusal("the JSON is nested too deeply", 400)


def _not_found(request: Request, error: Any) -> Response:
    what = f"{request.method} {request.url.path}"
    headers = dict(error.headers or {})
    if allowed := headers.get("Allow"):
        methods = ", ".join(sorted(allowed.split(", ")))
        return _refusal(f"there is no {what}, only {methods}", error.status_code, headers)
    return _refusal(f"there is no {what}", error.status_code, headers)


async def _read(request: Request) -> bytearray:
    # There is no size limit, so that any dumped state can be restored.
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
    return body


def _document(body: bytearray) -> Any:
    if not body:
        return None
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except ValueError as error:
        raise _BadRequest(f"the body is not JSON: {error}") from None


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")


def _answer(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    # ASCII can represent any JSON text, even lone surrogates.
    text = "".join(_texts(content))
    return Response(text, status, headers, media_type="application/json")


def _texts(content: Any) -> Iterator[str]:
    """Yields JSON in pieces, because encoding it at once would block all other threads."""
    if isinstance(content, dict):
        for number, (name, value) in enumerate(content.items()):
            yield f"{', ' if number else '{'}{json.dumps(name)}: "
            yield from _texts(value)
        yield "}" if content else "{}"
    elif isinstance(content, list):
        for number, value in enumerate(content):
            yield f"{', ' if number else '['}{json.dumps(value, allow_nan=False)}"
        yield "]" if content else "[]"
    else:
        yield json.dumps(content, allow_nan=False)


def _refusal(reason: str, status: int, headers: dict[str, str] | None = None) -> Response:
    return _answer({"error": reason}, status, headers)
