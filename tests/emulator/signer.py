"""A third implementation of the signature, beside the runtime's and the emulator's."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

import requests

from cloudinfinite import Credentials
from cloudinfinite_emulator import DEMO_CREDENTIALS, Incoming

from ..waiting import SOON

NOW = 1_700_000_000
HOST = "127.0.0.1:8080"
Pairs = Iterable[tuple[str, str | None]]


def encode(text: str) -> str:
    return quote(text, safe="-_.~")


def digest(body: bytes) -> str:
    return base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()


def canonical(pairs: Pairs) -> tuple[str, str]:
    """Returns the canonical text to sign and the list of its names."""
    items = sorted((encode(name).lower(), encode(value or "")) for name, value in pairs)
    return "&".join(map("=".join, items)), ";".join(name for name, _ in items)


@dataclass
class Signer:
    """Creates signed requests; `unsigned` lists names to leave out of the signature."""

    key: Credentials = DEMO_CREDENTIALS
    host: str = HOST
    start: int = NOW - 60
    end: int = NOW + 900
    unsigned: frozenset[str] = frozenset()

    def authorization(
        self, method: str, path: str, query: Pairs, headers: Mapping[str, str]
    ) -> str:
        time = f"{self.start};{self.end}"
        chosen = [(name, value) for name, value in headers.items() if name not in self.unsigned]
        wanted = [(name, value) for name, value in query if name not in self.unsigned]
        parameters, parameter_list = canonical(wanted)
        fields, header_list = canonical(chosen)
        what = f"{method.lower()}\n{path}\n{parameters}\n{fields}\n"
        to_sign = f"sha1\n{time}\n{hashlib.sha1(what.encode()).hexdigest()}\n"
        sign_key = hmac.new(self.key.secret_key.encode(), time.encode(), "sha1").hexdigest()
        signature = hmac.new(sign_key.encode(), to_sign.encode(), "sha1").hexdigest()
        return (
            f"q-sign-algorithm=sha1&q-ak={self.key.secret_id}&q-sign-time={time}"
            f"&q-key-time={time}&q-header-list={header_list}&q-url-param-list={parameter_list}"
            f"&q-signature={signature}"
        )

    def request(
        self,
        method: str,
        path: str,
        query: Pairs = (),
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Incoming:
        """Returns a signed request as the service receives it."""
        query = list(query)
        fields = {"host": self.host}
        if body:
            fields["content-type"] = "application/xml"
            fields["content-md5"] = digest(body)
        if body or method == "POST":
            fields["content-length"] = str(len(body))
        if self.key.token is not None:
            fields["x-ci-security-token"] = self.key.token
        fields |= headers or {}
        authorization = self.authorization(method, path, query, fields)
        fields = {"date": "Tue, 14 Nov 2023 22:13:20 GMT", "authorization": authorization} | fields
        raw_query = "&".join(
            encode(name) if value is None else f"{encode(name)}={encode(value)}"
            for name, value in query
        )
        return Incoming(
            method,
            quote(path, safe="/-_.~").encode(),
            raw_query.encode(),
            tuple((name.encode(), value.encode("latin-1")) for name, value in fields.items()),
            body,
        )


def post(path: str, body: str | bytes, **options: str) -> Incoming:
    """Returns a correctly signed POST with a body."""
    raw = body.encode() if isinstance(body, str) else body
    return Signer().request("POST", path, body=raw, headers=options)


def get(path: str, **query: str) -> Incoming:
    """Returns a correctly signed GET."""
    return Signer().request("GET", path, list(query.items()))


def send(url: str, request: Incoming) -> requests.Response:
    """Sends a request over a socket, unchanged."""
    prepared = requests.PreparedRequest()
    prepared.method = request.method
    prepared.url = url + request.target
    prepared.headers = requests.structures.CaseInsensitiveDict(request.headers)
    prepared.body = request.body or None
    with requests.Session() as session:
        # A proxy in the environment cannot reach a port of this process.
        session.trust_env = False
        return session.send(prepared, timeout=SOON)
