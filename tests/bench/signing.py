"""Signing requests, each for a different time span, and presigned URLs."""

from __future__ import annotations

import base64
import hashlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice

import requests

from cloudinfinite import sign_request

from . import clients, inputs, peers
from .plan import Plan
from .table import Row
from .timing import Contender, race

_CALLS = 100
_HOST = f"{inputs.BUCKET}.ci.{inputs.REGION}.myqcloud.com"
_PATH = "/inventorytriggerjob"
_LISTING = {"size": "100", "states": "Running,Submitted", "orderByTime": "Desc", "type": "Job"}

_sign = partial(sign_request, secret_id=inputs.SECRET_ID, secret_key=inputs.SECRET_KEY)


@dataclass(frozen=True)
class _Request:
    """A request to sign; both signers sign all header fields and parameters."""

    method: str
    params: dict[str, str]
    headers: dict[str, str]

    def prepared(self) -> requests.PreparedRequest:
        """Returns the request in the form that the official signer accepts."""
        prepared = requests.PreparedRequest()
        prepared.prepare_method(self.method)
        prepared.prepare_url(f"https://{_HOST}{_PATH}", self.params)
        prepared.prepare_headers(self.headers)
        return prepared


def measure(plan: Plan) -> list[Row]:
    """Returns rows for a request with a body, one with parameters, and a presigned URL."""
    rows = [_url(plan)]
    for words, make in (("POST with a body", _post), ("GET with 5 parameters", _get)):
        _check(make(random.Random(0)))
        run = race([_ours(make), _official(make)], plan.rounds(200))
        rows.append(
            Row.of(
                f"sign a {words} to the official signer",
                run.ratio("ours", "official"),
                bar=0.35,
                medians=run.medians(),
            )
        )
    return rows


def _url(plan: Plan) -> Row:
    """Returns a row for the whole call that returns a URL, with validation, encoding and
    signing."""
    seconds = iter(range(1_000_000))
    with clients.client(f"https://{_HOST}") as client:

        def work() -> None:
            for second in islice(seconds, _CALLS):
                client.media.snapshot_url(key="uploads/demo.mp4", time=second, expires=600)

        run = race([Contender("ours", lambda: work, _CALLS)], plan.rounds(200))
    figure = run.figure("ours")
    return Row.of("presign the URL of a frame, CPU time", figure, scale=1e6, unit="µs", bar=60)


def _post(source: random.Random) -> _Request:
    body = source.randbytes(300)
    digest = hashlib.md5(body, usedforsecurity=False).digest()
    headers = {
        "Host": _HOST,
        "Content-Type": "application/xml",
        "Content-Length": str(len(body)),
        "Content-MD5": base64.b64encode(digest).decode(),
    }
    return _Request("POST", {}, headers)


def _get(source: random.Random) -> _Request:
    token = f"{source.getrandbits(64):x}="
    return _Request("GET", _LISTING | {"nextToken": token}, {"Host": _HOST})


def _ours(make: Callable[[random.Random], _Request]) -> Contender:
    seeds = iter(range(1_000_000))

    def prepare() -> Callable[[], object]:
        source = random.Random(next(seeds))
        given = [make(source) for _ in range(_CALLS)]
        times = [int(time.time()) + number for number in range(_CALLS)]

        def work() -> None:
            for request, now in zip(given, times, strict=True):
                _sign(
                    request.method,
                    _PATH,
                    params=request.params,
                    headers=request.headers,
                    key_time=f"{now - 60};{now + 10_000}",
                )

        return work

    return Contender("ours", prepare, _CALLS)


def _official(make: Callable[[random.Random], _Request]) -> Contender:
    # It reads the clock itself, and derives the key again for each call.
    signer = peers.signer()
    seeds = iter(range(1_000_000))

    def prepare() -> Callable[[], object]:
        source = random.Random(next(seeds))
        given = [(request.prepared(), request.params) for request in _many(make, source)]

        def work() -> None:
            for prepared, params in given:
                signer(_PATH, params)(prepared)

        return work

    return Contender("official", prepare, _CALLS)


def _many(make: Callable[[random.Random], _Request], source: random.Random) -> list[_Request]:
    return [make(source) for _ in range(_CALLS)]


def _check(request: _Request) -> None:
    """Checks that both make the same signature."""
    prepared = request.prepared()
    peers.signer()(_PATH, request.params)(prepared)
    theirs = prepared.headers["Authorization"]
    key_time = theirs.partition("q-key-time=")[2].partition("&")[0]
    ours = _sign(
        request.method, _PATH, params=request.params, headers=request.headers, key_time=key_time
    )
    assert ours == theirs, (ours, theirs)
