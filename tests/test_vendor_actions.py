"""What the vendor's own command line can do, one action a line, and the calls that do the same.

`vendor_actions.tsv` has each action with a call of ours, its arguments, and what must be sent.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from cloudinfinite import Client, Credentials
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .bindings.strategies import MODEL

HOSTS = {
    host["kind"]: host["template"].format(
        bucket="examplebucket-1250000000", region="ap-beijing", appid="1250000000"
    )
    for host in MODEL["service"]["hosts"]
}
with Path(__file__).with_name("vendor_actions.tsv").open(encoding="utf-8", newline="") as table:
    ACTIONS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


class Sent(Exception):
    """The request that would have gone out."""


class Recorder:
    """Sends nothing, and tells what it was given."""

    def send(self, request: SignedRequest, /) -> HttpResponse:
        raise Sent(request)

    def sleep(self, seconds: float, /) -> None:
        raise AssertionError("nothing is sent twice")

    def close(self) -> None:
        """Has nothing to close."""


def sent(call: str, arguments: dict[str, Any]) -> SignedRequest:
    """The signed request of a call of a client."""
    family, _, name = call.partition(".")
    keys = Credentials("AKIDexample", "a-secret")
    with (
        Client(
            bucket="examplebucket-1250000000",
            region="ap-beijing",
            credentials=keys,
            transport=Recorder(),
        ) as client,
        pytest.raises(Sent) as caught,
    ):
        getattr(getattr(client, family), name)(**arguments)
    request = caught.value.args[0]
    assert isinstance(request, SignedRequest)
    return request


def test_the_table_has_each_action_once() -> None:
    names = [row["action"] for row in ACTIONS]
    assert len(names) == len(set(names)) == 63
    assert len({row["call"] for row in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("row", ACTIONS, ids=[row["action"] for row in ACTIONS])
def test_an_action_is_a_call(row: dict[str, str]) -> None:
    request = sent(row["call"], json.loads(row["arguments"]))
    method, kind, target = row["sent"].split(" ", 2)
    url = urlsplit(request.url)
    assert (request.method, url.netloc) == (method, HOSTS[kind])
    assert unquote(request.url.partition(HOSTS[kind])[2]) == target
    assert row["body"] in request.body.decode()
    assert bool(row["body"]) == bool(request.body)
    # All that tells the call from others is covered by the signature.
    query = re.findall(r"[?&]([^=&]+)", f"?{url.query}") if url.query else []
    told = re.search("q-url-param-list=([^&]*)", request.headers["Authorization"])
    assert told
    assert sorted(told[1].split(";")) == sorted(name.lower() for name in query or [""])
