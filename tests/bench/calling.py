"""A whole call over an open connection, in the client's CPU time."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Callable
from email.utils import formatdate
from itertools import count
from typing import TypeVar

import requests

from cloudinfinite import Client, __version__, sign_request

from . import arguments, clients, inputs
from .clients import no_proxies
from .inputs import Trigger
from .plan import Plan
from .server import running
from .table import Row
from .timing import Contender, race

_CALLS = 25
_TIMEOUT = (5.0, 60.0)

_PATH = "/inventorytriggerjob"
_HOST = f"{inputs.BUCKET}.ci.{inputs.REGION}.myqcloud.com"

T = TypeVar("T")


def measure(plan: Plan) -> list[Row]:
    """Returns rows comparing a call with the same request by `requests`, and with a minimal one."""
    with (
        no_proxies(),
        running(inputs.trigger_answer()) as address,
        clients.client(address) as client,
        requests.Session() as session,
    ):
        contenders = [
            _ours(client),
            _post("post", session, address, _signed),
            _post("bare post", session, address, lambda body: {}),
        ]
        run = race(contenders, plan.rounds(120))
        collecting = race(contenders[:2], plan.rounds(60), collector=True)
    return [
        Row.of(
            "call over loopback to requests.Session.post, client's CPU time",
            run.ratio("ours", "post"),
            bar=0.62,
            medians=run.medians("ours", "post"),
        ),
        Row.of(
            "the same, collecting garbage",
            collecting.ratio("ours", "post"),
            bar=0.62,
            medians=collecting.medians(),
        ),
        Row.of(
            "the same to a post of the body alone, unsigned",
            run.ratio("ours", "bare post"),
            medians=run.medians("ours", "bare post"),
        ),
    ]


def _ours(client: Client) -> Contender:
    def make(trigger: Trigger) -> Trigger:
        return trigger

    def call(trigger: Trigger) -> object:
        return arguments.start(client, trigger)

    return _contender("ours", make, call)


def _post(
    name: str, session: requests.Session, address: str, headers: Callable[[bytes], dict[str, str]]
) -> Contender:
    url = address + _PATH

    def make(trigger: Trigger) -> tuple[bytes, dict[str, str]]:
        body = arguments.encode(trigger)
        return body, headers(body)

    def call(given: tuple[bytes, dict[str, str]]) -> object:
        body, fields = given
        return session.post(url, data=body, headers=fields, timeout=_TIMEOUT).content

    return _contender(name, make, call)


def _contender(name: str, make: Callable[[Trigger], T], call: Callable[[T], object]) -> Contender:
    seeds = count()

    def prepare() -> Callable[[], object]:
        given = [make(trigger) for trigger in inputs.triggers(_CALLS, next(seeds))]

        def work() -> None:
            for each in given:
                call(each)

        return work

    return Contender(name, prepare, _CALLS)


def _signed(body: bytes) -> dict[str, str]:
    """Returns the header fields that our client sends, computed in advance."""
    now = int(time.time())
    digest = hashlib.md5(body, usedforsecurity=False).digest()
    fields = {
        "Host": _HOST,
        "Date": formatdate(now, usegmt=True),
        "Content-Length": str(len(body)),
        "Content-MD5": base64.b64encode(digest).decode(),
        "Content-Type": "application/xml",
    }
    authorization = sign_request(
        "POST",
        _PATH,
        headers={name: value for name, value in fields.items() if name != "Date"},
        secret_id=inputs.SECRET_ID,
        secret_key=inputs.SECRET_KEY,
        key_time=f"{now - 60};{now + 900}",
    )
    ours = {"User-Agent": f"cloudinfinite-python/{__version__}", "Accept-Encoding": "identity"}
    return {**ours, **fields, "Authorization": authorization}
