"""Each action of the vendor's command line has an equivalent call.

`vendor_actions.tsv` lists each action with the call, its arguments, and the expected request.
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
    """Carries the request instead of sending it."""


class Recorder:
    """A transport that raises each request instead of sending it."""

    def send(self, request: SignedRequest, /) -> HttpResponse:
        raise Sent(request)

    def sleep(self, seconds: float, /) -> None:
        raise AssertionError("the request was retried")

    def close(self) -> None:
        """Does nothing."""


def sent(call: str, arguments: dict[str, Any]) -> SignedRequest:
    """Returns the signed request of a call."""
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


def test_the_table_lists_each_action_once() -> None:
    names = [row["action"] for row in ACTIONS]
    assert len(names) == len(set(names)) == 63
    assert len({row["call"] for row in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("row", ACTIONS, ids=[row["action"] for row in ACTIONS])
def test_an_action_has_an_equivalent_call(row: dict[str, str]) -> None:
    request = sent(row["call"], json.loads(row["arguments"]))
    method, kind, target = row["sent"].split(" ", 2)
    url = urlsplit(request.url)
    assert (request.method, url.netloc) == (method, HOSTS[kind])
    assert unquote(request.url.partition(HOSTS[kind])[2]) == target
    assert row["body"] in request.body.decode()
    assert bool(row["body"]) == bool(request.body)
    # The signature covers every query parameter.
    query = re.findall(r"[?&]([^=&]+)", f"?{url.query}") if url.query else []
    signed = re.search("q-url-param-list=([^&]*)", request.headers["Authorization"])
    assert signed
    assert sorted(signed[1].split(";")) == sorted(name.lower() for name in query or [""])
