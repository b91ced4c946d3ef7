"""Which bucket a request addresses, and requests from other clients."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import etree

from cloudinfinite_emulator import EmulatedService, Emulator, Incoming, MemoryBucket, SteppedClock

from ..bodies import BATCH_PATH, MEDIA, MEDIA_PATH, error, read
from ..conftest import SLOW
from ..signer import NOW, Signer, get, post, send

ONE, OTHER = "first-1250000000", "second-1250000000"


@pytest.fixture
def two_buckets() -> Iterator[EmulatedService]:
    created = EmulatedService(
        buckets=[MemoryBucket(ONE), MemoryBucket(OTHER)], clock=SteppedClock(NOW), settings=SLOW
    )
    yield created
    created.close()


def created_in(service: EmulatedService, host: str) -> str | None:
    request = Signer(host=host).request("POST", MEDIA_PATH, body=MEDIA.encode())
    return read(service.answer(request)).findtext("JobsDetail/Input/BucketId")


@pytest.mark.parametrize(
    "rest",
    [
        ".ci.ap-beijing.myqcloud.com",
        ".CI.AP-BEIJING.myqcloud.com",
        ".localhost:8080",
        ".127.0.0.1.nip.example:80",
        "",
        ":8080",
    ],
)
def test_the_first_label_names_the_bucket(two_buckets: EmulatedService, rest: str) -> None:
    for bucket in (ONE, OTHER):
        assert created_in(two_buckets, bucket + rest) == bucket
    assert [job.bucket for job in two_buckets.account.jobs.all()] == [ONE, OTHER]


@pytest.mark.parametrize(
    ("host", "reason"),
    [
        (
            "127.0.0.1:8080",
            f"names no bucket, but there are several: use a host such as {ONE}.localhost:8080;",
        ),
        ("[::1]:8080", "names no bucket, but there are several"),
        ("localhost", "names no bucket, but there are several"),
        ("", "names no bucket, but there are several"),
        ("third-1250000000.localhost", "there is no bucket third-1250000000"),
        (f"{ONE}.ci.ap-tokyo.myqcloud.com", f"the bucket {ONE} is in ap-beijing, not in ap-tokyo"),
    ],
)
def test_an_unknown_bucket_is_refused_with_a_list_of_the_known_ones(
    two_buckets: EmulatedService, host: str, reason: str
) -> None:
    status, code, message = error(two_buckets.answer(Signer(host=host).request("GET", BATCH_PATH)))
    assert (status, code) == (400, "InvalidHost")
    assert reason in message
    assert message.endswith(f"; the emulator has {ONE}, {OTHER}")


def test_jobs_are_visible_only_in_their_bucket(two_buckets: EmulatedService) -> None:
    job_id = two_buckets.account.jobs.all() or created_in(two_buckets, ONE)
    [job] = two_buckets.account.jobs.all()
    for host, there in ((ONE, True), (OTHER, False)):
        signer = Signer(host=f"{host}.localhost")
        looked = read(two_buckets.answer(signer.request("GET", f"/jobs/{job.job_id}")))
        assert (looked.find("JobsDetail") is not None) is there
        listed = read(two_buckets.answer(signer.request("GET", "/jobs", [("tag", "MediaInfo")])))
        assert (listed.find("JobsDetail") is not None) is there
    refused = Signer(host=OTHER).request("PUT", f"/jobs/{job.job_id}", [("cancel", None)])
    assert "there is no job" in error(two_buckets.answer(refused))[2]
    assert job_id


@pytest.mark.parametrize(
    "host", ["127.0.0.1:1", "localhost", "emulator:80", "emulator.default.svc"]
)
def test_a_plain_address_means_the_only_bucket(service: EmulatedService, host: str) -> None:
    assert created_in(service, host) == service.bucket


def test_clients_may_use_the_emulator_as_a_proxy(local: Emulator) -> None:
    host = f"{local.bucket}.ci.{local.region}.myqcloud.com"
    request = Signer(host=host).request("GET", BATCH_PATH, [("size", "1")])
    head = [f"GET http://{host}{BATCH_PATH}?size=1 HTTP/1.1", "Connection: close"]
    head += [f"{name.decode()}: {value.decode()}" for name, value in request.raw_headers]
    address = local.endpoint_url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1]))) as connection:
        connection.sendall("".join(f"{line}\r\n" for line in [*head, ""]).encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n"), answer


@pytest.mark.parametrize("declaration", ["", "<?xml version='1.0' encoding='utf-8'?>\n"])
def test_a_body_may_start_with_an_xml_declaration(local: Emulator, declaration: str) -> None:
    response = send(local.endpoint_url, post(MEDIA_PATH, declaration + MEDIA))
    assert response.status_code == 200
    assert local.account.journal.entries[-1].deviations == ()


def last_deviations(service: EmulatedService) -> tuple[str, ...]:
    return service.account.journal.entries[-1].deviations


@pytest.mark.parametrize("path", ["/jobs", BATCH_PATH])
@pytest.mark.parametrize(
    ("query", "unsigned", "deviations"),
    [
        ([("cancel", None)], frozenset(), ()),
        ([("cancel", "")], frozenset(), ()),
        (
            [("cancel", None)],
            frozenset({"cancel"}),
            ("the signature does not cover the query parameter cancel",),
        ),
        ([], frozenset(), ("the flag cancel is missing from the query",)),
    ],
)
def test_a_flag_may_be_unsigned_or_missing(
    service: EmulatedService,
    path: str,
    query: list[tuple[str, str | None]],
    unsigned: frozenset[str],
    deviations: tuple[str, ...],
) -> None:
    service.account.queue.pause()
    body = (
        MEDIA
        if path == "/jobs"
        else (
            "<Request><Name>n</Name><Type>Workflow</Type><Input><Prefix>a</Prefix></Input>"
            "<Operation><WorkflowIds>w</WorkflowIds></Operation></Request>"
        )
    )
    job_id = read(service.answer(post(path, body))).findtext("JobsDetail/JobId")
    request = Signer(unsigned=unsigned).request("PUT", f"{path}/{job_id}", query)
    assert service.answer(request).status == 200
    assert last_deviations(service) == deviations
    job = service.account.jobs.get(job_id or "")
    assert job is not None
    assert job.state == "Cancel"


def test_empty_query_values_count_as_absent(service: EmulatedService) -> None:
    names = ("nextToken", "workflowId", "jobId", "name", "startCreationTime", "states", "size")
    reply = service.answer(Signer().request("GET", BATCH_PATH, [(name, "") for name in names]))
    assert reply.status == 200
    assert last_deviations(service) == ()


def test_requests_with_no_known_key_are_recorded_in_the_first_account(
    service: EmulatedService,
) -> None:
    request = get(BATCH_PATH)
    kept = tuple(pair for pair in request.raw_headers if pair[0] != b"authorization")
    assert service.answer(replace(request, raw_headers=kept)).status == 401
    assert (
        service.answer(Incoming("GET", b"/nowhere", b"", ((b"authorization", b"x"),))).status == 404
    )
    assert len(service.account.journal.entries) == 2


def test_the_response_names_its_bucket(two_buckets: EmulatedService) -> None:
    request = Signer(host=f"{OTHER}.localhost").request("GET", BATCH_PATH, [("size", "0")])
    resource = etree.fromstring(two_buckets.answer(request).body).findtext("Resource")
    assert resource == f"{OTHER}.ci.ap-beijing.myqcloud.com{BATCH_PATH}"
