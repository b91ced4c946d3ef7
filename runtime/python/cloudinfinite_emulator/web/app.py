"""The service as an ASGI application."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import replace

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..admin.panel import PREFIX, make_panel
from ..checks.hosts import kinds_of, prepare
from ..control.faults import Action, Disturbance
from ..control.journal import log_request
from ..emulated_service import EmulatedService
from ..incoming import Incoming
from ..operations.handlers import JOB_KINDS
from ..operations.job_calls import is_brief
from ..operations.object_handlers import POSTED
from ..operations.replies import Reply
from ..store.routing import takes_time
from .connections import Connections

_POLL_SECONDS = 0.01
_LONG_BODY = 64 * 1024
_ABSOLUTE = re.compile(rb"https?://[^/?]*", re.IGNORECASE)


class _Entrance:
    """Accepts requests with any method and path; the service decides what exists."""

    def __init__(self, service: EmulatedService, connections: Connections) -> None:
        self._service = service
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            head = prepare(_incoming(scope))
            body = await _read(Request(scope, receive), self._service.most_bytes(head))
        except ClientDisconnect:
            return
        # Reuses what was derived from the raw bytes.
        request = replace(head, body=body) if body else head
        disturbance = self._service.meet(request)
        # Waits even if the client has disconnected.
        in_time = await self._wait(disturbance.seconds(Action.ACT_LATE))
        if disturbance.find(Action.RESET) or not in_time:
            self._service.ignore(request, disturbance)
            await self._break_off(scope, receive)
            return
        reply = await self._answer(request, disturbance)
        in_time = await self._wait(disturbance.seconds(Action.DELAY))
        if disturbance.find(Action.RESET, after=True) or not in_time:
            await self._break_off(scope, receive)
        elif disturbance.find(Action.CUT, Action.WRONG_LENGTH):
            await self._spoil(reply, disturbance, scope, receive)
        else:
            await _response(reply)(scope, receive, send)

    async def _answer(self, request: Incoming, disturbance: Disturbance) -> Reply:
        answer = self._service.answer
        if _is_quick(request):
            return answer(request, disturbance)
        # Run in a thread: searching all jobs or decoding a frame takes time, and other requests
        # must not wait.
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, answer, request, disturbance)

    async def _wait(self, seconds: float) -> bool:
        """Waits for this long; returns False if the service closes first.

        Does not use a thread, since there are only a few, and any number of calls may wait.
        """
        service, end = self._service, self._service.clock.now() + seconds
        while seconds and (left := end - service.clock.now()) > 0:
            if service.closing.is_set():
                return False
            await asyncio.sleep(min(left, _POLL_SECONDS))
        return True

    async def _break_off(self, scope: Scope, receive: Receive) -> None:
        self._connections.reset(scope["client"])
        await _until_gone(receive)

    async def _spoil(
        self, reply: Reply, disturbance: Disturbance, scope: Scope, receive: Receive
    ) -> None:
        if disturbance.find(Action.CUT):
            self._connections.write_cut(scope["client"], reply)
        else:
            self._connections.write_wrong_length(scope["client"], reply)
        await _until_gone(receive)


def make_app(service: EmulatedService, connections: Connections, host: str) -> ASGIApp:
    """Builds the ASGI application. `host` is the host that the emulator listens on."""
    entrance = _Entrance(service, connections)
    if not service.settings.admin:
        return entrance
    panel = make_panel(service, host)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        inside = scope["path"] == PREFIX or scope["path"].startswith(f"{PREFIX}/")
        await (logged if inside else entrance)(scope, receive, send)

    async def logged(scope: Scope, receive: Receive, send: Send) -> None:
        started, status = time.perf_counter(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        await panel(scope, receive, watched)
        seconds = time.perf_counter() - started
        log_request(scope["method"], scope["raw_path"], seconds, status=status)

    return app


def _incoming(scope: Scope) -> Incoming:
    # A client that uses the emulator as its proxy sends the whole URL in the request line.
    path = _ABSOLUTE.sub(b"", scope["raw_path"], count=1) or b"/"
    headers = tuple((bytes(name), bytes(value)) for name, value in scope["headers"])
    return Incoming(scope["method"], path, scope["query_string"], headers)


def _response(reply: Reply) -> Response:
    """Builds the response, with header names in the service's case, which some clients rely on."""
    response = Response(reply.body, reply.status, reply.headers)
    names = {name.lower(): name for name in ("Content-Length", *reply.headers)}
    response.raw_headers = [
        (names.get(name.decode("latin-1"), "").encode("latin-1") or name, value)
        for name, value in response.raw_headers
    ]
    return response


def _is_quick(request: Incoming) -> bool:
    if request.method in ("GET", "HEAD"):
        is_of_jobs = request.path.split("/")[1] in JOB_KINDS and "object" not in kinds_of(request)
        return is_of_jobs and is_brief(request)
    return len(request.body) < _LONG_BODY and request.path not in POSTED and not takes_time(request)


async def _read(request: Request, most: int) -> bytes:
    # The rest of an oversized body is read and dropped: a client that is still sending would see a
    # broken connection instead of the response.
    kept = bytearray()
    async for chunk in request.stream():
        if len(kept) <= most:
            kept += chunk
    return bytes(kept)


async def _until_gone(receive: Receive) -> None:
    # If the application returned without a response, the server would send 500.
    while (await receive())["type"] != "http.disconnect":
        pass
