"""The service as an ASGI application."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from .body import MAX_BODY
from .incoming import Incoming
from .service import Service


class _Entrance:
    """Takes every request, of any method, on any path: what exists is the service's own affair."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await _read(Request(scope, receive))
        except ClientDisconnect:
            return
        reply = self._service.answer(
            Incoming(
                scope["method"],
                scope["raw_path"],
                scope["query_string"],
                tuple((bytes(name), bytes(value)) for name, value in scope["headers"]),
                body,
            )
        )
        response = Response(reply.body, reply.status, reply.headers)
        await response(scope, receive, send)


def make_app(service: Service) -> Starlette:
    """The application that puts a service on the web."""
    return Starlette(routes=[Route("/{path:path}", _Entrance(service))])


async def _read(request: Request) -> bytes:
    # The rest of an oversize body is read and dropped: a client that is still sending when the
    # answer comes sees a broken connection and not the answer.
    kept = bytearray()
    async for chunk in request.stream():
        if len(kept) <= MAX_BODY:
            kept += chunk
    return bytes(kept)
