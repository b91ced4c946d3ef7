"""A feed that the service does not know by name: a path parameter, a flag, a header and a body."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_emulator import Call, Handler, Service, Specification, SteppedClock
from cloudinfinite_emulator.elements import element
from cloudinfinite_runtime.operation import Operation

from .bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH, error, read
from .conftest import SLOW
from .signer import NOW, Signer, get, post

ROOT = Path(__file__).parents[2]
BODY = b"<Request><JobLevel>2</JobLevel><Name>new</Name></Request>"
PATH = "/probequeue/p 1"


@pytest.fixture(scope="module")
def specification(tmp_path_factory: pytest.TempPathFactory) -> Specification:
    folder = tmp_path_factory.mktemp("a folder with spaces, 视频 and %41") / "spec"
    shutil.copytree(ROOT / "spec", folder)
    shutil.copy(ROOT / "tests/feed/update_probe_queue.xsd", folder / "media")
    return Specification(folder)


def operation(name: str, **fields: Any) -> Operation[Any]:
    return Operation(name=name, service=SERVICE, **fields)


def service_of(specification: Specification, handler: Handler | None = None) -> Service:
    probe = operation(
        "UpdateProbeQueue",
        method="PUT",
        path="/probequeue/{QueueId}",
        schema="media/update_probe_queue.xsd",
    )
    operations: Mapping[str, Operation[Any]] = {**OPERATIONS, probe.name: probe}
    handlers = {} if handler is None else {probe.name: handler}
    return Service(
        operations=operations,
        handlers=handlers,
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
    ("path", "flags", "body", "status", "said"),
    [
        (PATH, ["paused"], BODY, 501, "the emulator does not do UpdateProbeQueue yet"),
        (PATH, ["paused", "paused"], BODY, 400, "paused: it is there 2 times, more than 1"),
        (PATH, ["paused", "more"], BODY, 400, "more is no query parameter here; known are paused"),
        (PATH, ["paused"], BODY.replace(b"2", b"3"), 400, "Request.JobLevel: The value '3'"),
        ("/probequeue/", ["paused"], BODY, 404, "there is no PUT /probequeue/"),
        ("/probequeue/a/b", ["paused"], BODY, 404, "there is no PUT /probequeue/a/b"),
    ],
)
def test_what_the_feed_asks_for(
    specification: Specification, path: str, flags: list[str], body: bytes, status: int, said: str
) -> None:
    request = Signer().request("PUT", path, [(flag, None) for flag in flags], body)
    found = error(service_of(specification).answer(request))
    assert found[0] == status
    assert found[2].startswith(said)


def test_an_encoded_slash_stays_in_its_segment(specification: Specification) -> None:
    def handler(call: Call) -> list[Any]:
        assert call.first("QueueId") == "a/b"
        return []

    request = Signer().request("PUT", "/probequeue/a/b", [("paused", None)], BODY)
    assert request.raw_path == b"/probequeue/a/b"
    signed_alike = type(request)(
        request.method,
        b"/probequeue/a%2Fb",
        request.raw_query,
        request.raw_headers,
        request.body,
    )
    assert service_of(specification, handler).answer(signed_alike).status == 200


@pytest.fixture
def crowded(specification: Specification) -> Service:
    """Two operations on one path, told apart by a field of the body."""
    other = operation(
        "CreateOtherJob",
        method="POST",
        path=MEDIA_PATH,
        schema="media/create_media_info_job.xsd",
        discriminators={"Tag": "Other"},
    )
    operations: Mapping[str, Operation[Any]] = {other.name: other, **OPERATIONS}
    return Service(
        operations=operations, specification=specification, clock=SteppedClock(NOW), settings=SLOW
    )


def test_the_body_chooses_the_operation(crowded: Service) -> None:
    assert crowded.answer(post(MEDIA_PATH, MEDIA)).status == 200
    assert crowded.answer(post(BATCH_PATH, BATCH)).status == 200
    assert crowded.answer(get(BATCH_PATH)).status == 200


@pytest.mark.parametrize("tag", ["", "<Tag>More</Tag>"])
def test_the_body_must_choose(crowded: Service, tag: str) -> None:
    body = MEDIA.replace("<Tag>MediaInfo</Tag>", tag)
    assert error(crowded.answer(post(MEDIA_PATH, body)))[2] == (
        "POST /jobs is known with Tag=Other or Tag=MediaInfo in the body only"
    )
