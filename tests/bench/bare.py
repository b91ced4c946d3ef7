"""A bare server on the emulator's stack: Starlette on uvicorn, with the same response to
everything.

`python -m tests.bench.bare` reads the body of the response, and prints its port, like `server`.
"""

from __future__ import annotations

import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def main() -> None:
    """Serves until killed."""
    body = sys.stdin.buffer.read(int(sys.stdin.buffer.readline()))

    async def answer(request: Request) -> Response:
        await request.body()
        return Response(body, media_type="application/xml")

    routes = [Route("/{path:path}", answer, methods=["GET", "POST"])]
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(listener.getsockname()[1], flush=True)
    config = uvicorn.Config(Starlette(routes=routes), log_level="error", access_log=False)
    uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    main()
