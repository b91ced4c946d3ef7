"""The console: a read-only page that shows the emulator's state."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

from starlette.responses import Response

_PAGE = Path(__file__).with_name("console.html")
_INSIDE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


def console() -> Response:
    """Returns the page, whose policy allows only its own script, and requests to the emulator."""
    text, policy = _page()
    headers = {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(text, headers=headers, media_type="text/html")


@cache
def _page() -> tuple[str, str]:
    text = _PAGE.read_text("utf-8")
    own = {name: _hash(inside) for name, inside in _INSIDE.findall(text)}
    policy = (
        f"default-src 'none'; script-src {own['script']}; style-src {own['style']}; "
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )
    return text, policy


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
