"""Routing: which feed a request matches, including feeds unknown to the service."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite_emulator import (
    Call,
    EmulatedService,
    Handler,
    Incoming,
    MemoryBucket,
    Settings,
    Specification,
    State,
    SteppedClock,
)
from cloudinfinite_emulator.checks.refusal import Refusal
from cloudinfinite_emulator.checks.routing import name_of
from cloudinfinite_emulator.elements import element

from .bodies import BATCH_PATH, MEDIA, MEDIA_PATH, error, read
from .conftest import SLOW
from .signer import NOW, Signer, post
from .specs import feed, field, specification

BODY = b"<Request><JobLevel>2</JobLevel><Name>new</Name></Request>"
PATH = "/probequeue/p 1"
PROBE = Path(__file__).parents[1] / "feed" / "update_probe_queue.xsd"


@pytest.fixture(scope="module", name="specification")
def probe_specification(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    folder = tmp_path_factory.mktemp("a folder with spaces, 视频 and %41")
    probe = PROBE.read_text("utf-8")
    return specification(folder, {"media/update_probe_queue.xsd": probe})


def service_of(specification: Specification, handler: Handler | None = None) -> EmulatedService:
    return EmulatedService(
        handlers={} if handler is None else {"UpdateProbeQueue": handler},
        specification=specification,
        clock=SteppedClock(NOW),
        settings=SLOW,
    )


def test_a_handler_gets_every_parameter(specification: Specification) -> None:
    def handler(call: Call) -> list[Any]:
        assert dict(call.parameters) == {
            "QueueId": ("p 1",),
            "paused": ("true",),
            "x-ci-probe": ("mark",),
        }
        assert call.labels("Name", "Other") == {"Name": "new"}
        return [element("State", "Running")]

    service = service_of(specification, handler)
    request = Signer().request(
        "PUT", PATH, [("paused", None)], BODY, headers={"x-ci-probe": "mark"}
    )
    assert read(service.answer(request)).findtext("State") == "Running"


@pytest.mark.parametrize(
    ("path", "flags", "body", "status", "reason"),
    [
        (PATH, ["paused"], BODY, 501, "the emulator does not support UpdateProbeQueue yet"),
        (PATH, ["paused", "paused"], BODY, 400, "paused: it occurs 2 times, more than 1"),
        (
            PATH,
            ["paused", "more"],
            BODY,
            400,
            "more is not a query parameter of this operation; known: paused",
        ),
        (PATH, ["paused"], BODY.replace(b"2", b"3"), 400, "Request.JobLevel: The value '3'"),
        (
            "/probequeue/",
            ["paused"],
            BODY,
            404,
            "no operation on this host matches PUT /probequeue/",
        ),
        (
            "/probequeue/a/b",
            ["paused"],
            BODY,
            404,
            "no operation on this host matches PUT /probequeue/a/b",
        ),
    ],
)
def test_a_request_is_checked_against_its_feed(
    specification: Specification, path: str, flags: list[str], body: bytes, status: int, reason: str
) -> None:
    request = Signer().request("PUT", path, [(flag, None) for flag in flags], body)
    found = error(service_of(specification).answer(request))
    assert found[0] == status
    assert found[2].startswith(reason)


def test_an_encoded_slash_does_not_split_a_segment(specification: Specification) -> None:
    def handler(call: Call) -> list[Any]:
        assert call.first("QueueId") == "a/b"
        return []

    request = Signer().request("PUT", "/probequeue/a/b", [("paused", None)], BODY)
    assert request.raw_path == b"/probequeue/a/b"
    signed_alike = replace(request, raw_path=b"/probequeue/a%2Fb")
    assert service_of(specification, handler).answer(signed_alike).status == 200


def fixed(name: str, value: str, place: str = "query", type: str = "xs:string") -> str:
    return field(name, f'fixed="{value}" b:in="{place}"', type)


KEY = field("key", 'b:in="path"')
OPERATION = field("Operation", 'maxOccurs="unbounded"')
CROWD = dict(
    [
        # On another host, the path is the key of any object.
        feed("GetThing", "GET /{key}", host="region", params=KEY),
        feed("GetThingInfo", "GET /{key}", params=KEY + fixed("process", "info")),
        feed("GetCover", "GET /{key}", params=KEY + fixed("process", "cover")),
        feed("GetPlain", "GET /{key}", params=KEY),
        feed("GetMarked", "GET /{key}", params=KEY + fixed("x-ci-mark", "yes", "header")),
        feed("GetListed", "GET /{key}", params=KEY + fixed("list", "true", "flag", "xs:boolean")),
        feed("PutRaw", "PUT /raw", params=fixed("raw", "true", "flag", "xs:boolean")),
        feed("PutBody", "PUT /raw", request=field("Name")),
        # This feed differs from the others in that it has no Tag.
        feed("CreateSeveral", "POST /jobs", request=field("Input") + OPERATION),
        feed("CreateOther", "POST /jobs", request=field("Tag", 'fixed="Other"') + field("Name")),
    ]
)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    return specification(tmp_path_factory.mktemp("crowd"), CROWD)


def incoming(line: str, *, host: str = "127.0.0.1:80", mark: str = "", body: str = "") -> Incoming:
    method, target = line.split(" ")
    path, _, query = target.partition("?")
    headers = [(b"host", host.encode())] + ([(b"x-ci-mark", mark.encode())] if mark else [])
    return Incoming(method, path.encode(), query.encode(), tuple(headers), body.encode())


BUCKET_HOST = "examplebucket-1250000000.ci.ap-beijing.myqcloud.com"
REGION_HOST = "ci.ap-beijing.myqcloud.com"


@pytest.mark.parametrize(
    ("request_", "name"),
    [
        # The host decides first, if it can.
        (incoming("GET /jobs?tag=MediaInfo", host=BUCKET_HOST), "DescribeMediaJobs"),
        (incoming("GET /jobs?tag=MediaInfo", host=REGION_HOST), "GetThing"),
        (incoming("GET /a?process=info", host=REGION_HOST), "GetThing"),
        (
            incoming("GET /a?process=info", host="examplebucket-1250000000.ci.x.local:80"),
            "GetThingInfo",
        ),
        # Then the fixed parameters decide.
        (incoming("GET /a?process=info"), "GetThingInfo"),
        (incoming("GET /a?process=cover"), "GetCover"),
        (incoming("GET /jobs?process=cover"), "GetCover"),
        (incoming("GET /a?list"), "GetListed"),
        (incoming("GET /a", mark="yes"), "GetMarked"),
        (incoming("GET /a?process=cover&list", host=BUCKET_HOST, mark="no"), ""),
        # Then the path: a literal segment takes precedence over a placeholder.
        (incoming("GET /jobs?tag=MediaInfo"), "DescribeMediaJobs"),
        (incoming("GET /a", host=BUCKET_HOST), "GetPlain"),
        (incoming("GET /a?process=other", host=BUCKET_HOST), "GetPlain"),
        (incoming("PUT /raw?raw"), "PutRaw"),
        (incoming("PUT /raw", body="<Request><Name>a</Name></Request>"), "PutBody"),
        # Then the body decides.
        (incoming("POST /jobs", body=MEDIA), "CreateMediaInfoJob"),
        (incoming("POST /jobs", body="<Request><Tag>Other</Tag></Request>"), "CreateOther"),
        (incoming("POST /jobs", body="<Request><Name>a</Name></Request>"), "CreateOther"),
        (
            incoming(
                "POST /jobs",
                body="<Request><Input>a</Input><Operation>b</Operation><Operation>c</Operation>"
                "</Request>",
            ),
            "CreateSeveral",
        ),
        (incoming("POST /jobs", body="<Request><Tag>Third</Tag></Request>"), "CreateMediaJob"),
    ],
)
def test_each_request_matches_one_feed(
    crowded: Specification, request_: Incoming, name: str
) -> None:
    try:
        meant = name_of(crowded, request_)
    except Refusal as refusal:
        assert refusal.code == "InvalidArgument"
        meant = ""
    assert meant == name


def test_a_missing_type_is_reported_if_the_rest_identifies_the_call() -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=SLOW)
    body = (
        "<Request><Name>a</Name><Input><Prefix>b</Prefix></Input>"
        "<Operation><WorkflowIds>w1</WorkflowIds></Operation></Request>"
    )
    response = error(service.answer(post(BATCH_PATH, body)))
    assert response == (400, "InvalidArgument", "Request.Type: it is missing")


def test_a_host_of_a_region_needs_no_bucket(crowded: Specification) -> None:
    def handler(call: Call) -> list[Any]:
        assert call.bucket == ""
        return []

    service = EmulatedService(
        handlers={"GetThing": handler},
        specification=crowded,
        clock=SteppedClock(NOW),
        buckets=[MemoryBucket("one-12500"), MemoryBucket("two-12500")],
    )
    request = Signer(host=REGION_HOST).request("GET", "/a")
    assert service.answer(request).status == 200


ODD = MEDIA.replace("MediaInfo", "Odd").replace("<JobLevel>", "<Odd>1</Odd><JobLevel>")


@pytest.mark.parametrize(
    ("asked", "state", "code"),
    [
        ({}, State.FAILED, "NotImplemented"),
        ({"loose": True}, State.FAILED, "NotImplemented"),
        ({"simulated": ["Odd"]}, State.SUCCESS, "Success"),
        ({"simulated": ["*"]}, State.SUCCESS, "Success"),
        ({"executors": {"Odd": lambda work: {"Done": work.key}}}, State.SUCCESS, "Success"),
    ],
)
def test_a_job_may_have_any_tag(asked: dict[str, Any], state: State, code: str) -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=Settings(**asked))
    try:
        detail = read(service.answer(post(MEDIA_PATH, ODD))).find("JobsDetail")
        assert detail is not None
        assert detail.findtext("Tag") == "Odd"
        assert service.account.settle()
        [job] = service.account.jobs.all()
        assert (job.state, job.code) == (state, code)
        [entry] = service.account.journal.entries
        assert (entry.operation, entry.deviations) == ("CreateMediaJob", ())
    finally:
        service.close()


def test_simulated_tags_do_no_work() -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=Settings(simulated=["MediaInfo"]))
    try:
        assert service.answer(post(MEDIA_PATH, MEDIA)).status == 200
        assert service.account.settle()
        assert [job.state for job in service.account.jobs.all()] == [State.SUCCESS]
    finally:
        service.close()


OBJECT_HOST = "examplebucket-1250000000.cos.ap-beijing.myqcloud.com"
ALIKE = dict(
    [
        feed(
            "WorkOnObject",
            "GET /{key}",
            host="object",
            params=field("key", 'minOccurs="0" b:in="key"') + fixed("act", "work"),
        ),
        feed("DescribeThing", "GET /things/{key}", params=KEY),
    ]
)


@pytest.fixture(scope="module")
def alike(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    return specification(tmp_path_factory.mktemp("alike"), ALIKE)


@pytest.mark.parametrize(
    ("path", "host", "key"),
    [
        ("/_object/things/1", "127.0.0.1:80", "things/1"),
        ("/things/1", OBJECT_HOST, "things/1"),
        ("/_object/_object/a%2Fb//c", "127.0.0.1:80", "_object/a/b//c"),
        ("/_object/", "127.0.0.1:80", None),
        ("/things/1", "127.0.0.1:80", None),
        ("/things/1", BUCKET_HOST, None),
    ],
)
def test_the_kind_of_host_decides_between_a_key_and_a_path(
    alike: Specification, path: str, host: str, key: str | None
) -> None:
    calls: list[tuple[str, str | None]] = []

    def work(call: Call) -> list[Any]:
        calls.append(("object", call.first("key")))
        return []

    def describe(call: Call) -> list[Any]:
        calls.append(("thing", call.first("key")))
        return []

    service = EmulatedService(
        handlers={"WorkOnObject": work, "DescribeThing": describe},
        specification=alike,
        settings=Settings(authorize=False),
    )
    is_object = key is not None or path == "/_object/"
    line = f"GET {path}?act=work" if is_object else f"GET {path}"
    assert service.answer(incoming(line, host=host)).status == 200
    assert calls == [("object", key) if is_object else ("thing", "1")]
