"""The console: its page, and the document that the page displays."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import requests
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Action,
    Emulator,
    Fault,
    MemoryBucket,
    ModerationRule,
    Settings,
)
from cloudinfinite_emulator.admin.overview import LONGEST_TEXT, MOST_SHOWN, overview
from cloudinfinite_emulator.control.faults import UNDISTURBED

from ..bodies import MEDIA, MEDIA_PATH
from ..conftest import KEYS, TEMPORARY
from ..signer import Signer, get, post, send
from .panels import SETTINGS, panel

URL = "/_emulator"


def page(emulator: Emulator, **headers: str) -> requests.Response:
    return requests.get(emulator.endpoint_url + URL, headers=headers, timeout=30)


def test_the_content_policy_allows_only_the_pages_own_code() -> None:
    with panel() as (emulator, _):
        answer = page(emulator)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    rules = dict(
        rule.strip().split(" ", 1) for rule in answer.headers["Content-Security-Policy"].split(";")
    )
    assert (rules["default-src"], rules["connect-src"]) == ("'none'", "'self'")
    for name in ("script", "style"):
        [inside] = re.findall(f"<{name}>(.*?)</{name}>", answer.text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert rules[f"{name}-src"] == f"'sha256-{digest}'"
    assert "innerHTML" not in answer.text
    assert not re.search(r"""(src|href)=["']?https?:""", answer.text)


class Elements(HTMLParser):
    """Collects a page's element ids, and checks that every opened element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attributes if name == "id" and value]
        if tag not in ("meta", "link", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_element_and_key_in_the_script_exists() -> None:
    with panel() as (emulator, calls):
        text, document = page(emulator).text, calls.get("overview")
    elements = Elements(text)
    assert elements.open == []
    assert set(re.findall(r"""find\("(\w+)"\)""", text)) == set(elements.ids)
    assert set(re.findall(r"\b(?:data|overview)\.(\w+)", text)) == set(document)


def test_other_web_pages_are_refused() -> None:
    with panel() as (emulator, _):
        for headers in ({"Origin": "http://example.com"}, {"Host": "example.com"}):
            assert page(emulator, **headers).status_code == 403
    with Emulator(settings=Settings()) as emulator:
        assert page(emulator).status_code == 404


def test_the_overview_shows_every_part_of_an_account() -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("uploads/a.mp4", b"no media")
    rule = ModerationRule("block", "Porn", 97, key="bad/*")
    settings = Settings(admin=True, moderation=[rule])
    with panel(settings, buckets=[bucket]) as (emulator, calls):
        send(emulator.endpoint_url, post(MEDIA_PATH, MEDIA))
        send(emulator.endpoint_url, get("/nowhere"))
        emulator.account.settle()
        emulator.account.faults.add(Fault(action=Action.RESET, operation="DescribeMediaJob"))
        document = calls.get("overview")
    [job] = document["jobs"]["shown"]
    assert document["states"] == {job["state"]: 1}
    assert (job["kind"], job["detail"]["JobId"]) == ("MediaInfo", job["id"])
    [entry] = document["buckets"]
    assert (entry["name"], entry["in_memory"], entry["more"]) == (
        DEMO_BUCKET,
        True,
        False,
    )
    assert [each["key"] for each in entry["objects"]] == ["uploads/a.mp4"]
    newest, first = document["requests"]["shown"]
    assert (newest["status"], newest["code"]) == (404, "InvalidUrl")
    assert (first["operation"], first["headers"]["authorization"]) == (
        "CreateMediaInfoJob",
        "hidden",
    )
    assert document["callbacks"] == {"total": 0, "shown": []}
    assert [each["operation"] for each in document["faults"]] == ["DescribeMediaJob"]
    assert [each["label"] for each in document["moderation"]] == ["Porn"]


def test_each_account_has_its_own_overview() -> None:
    with panel() as (emulator, calls):
        send(
            emulator.endpoint_url,
            Signer(TEMPORARY).request("POST", MEDIA_PATH, body=MEDIA.encode()),
        )
        assert calls.get("overview")["jobs"]["total"] == 0
        assert calls.get(f"overview?account={TEMPORARY.secret_id}")["jobs"]["total"] == 1


@given(
    objects=st.integers(0, MOST_SHOWN + 2),
    calls=st.integers(0, MOST_SHOWN + 2),
    size=st.integers(0, 2 * LONGEST_TEXT),
)
def test_the_overview_is_limited_in_size(objects: int, calls: int, size: int) -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    for number in range(objects):
        bucket.put(f"{number:04}", b"")
    service = Emulator(KEYS, [bucket], settings=SETTINGS)
    for _ in range(calls):
        service.ignore(post(MEDIA_PATH, b"x" * size), UNDISTURBED)
    document = overview(service, service.account)
    [entry] = document["buckets"]
    assert (len(entry["objects"]), entry["more"]) == (
        min(objects, MOST_SHOWN),
        objects > MOST_SHOWN,
    )
    assert len(document["requests"]["shown"]) == min(calls, MOST_SHOWN)
    assert document["requests"]["total"] == calls
    assert all(len(each["body"]) < LONGEST_TEXT + 50 for each in document["requests"]["shown"])
