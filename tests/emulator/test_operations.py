"""Three operations end to end: over a socket, with a client that is not this project's."""

from __future__ import annotations

import re

import pytest
from lxml import etree
from lxml.etree import _Element

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, Emulator, Incoming, State
from tests.waiting import until

from .bodies import BATCH, BATCH_PATH, MEDIA, MEDIA_PATH, media
from .conftest import TEMPORARY
from .signer import Signer, get, post, send


def answer(local: Emulator, request: Incoming) -> _Element:
    response = send(local.endpoint_url, request)
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"] == "application/xml"
    assert response.headers["Server"] == "tencent-ci"
    assert response.headers["Date"] == "Tue, 14 Nov 2023 22:13:20 GMT"
    assert "x-ci-trace-id" not in response.headers
    root = etree.fromstring(response.content)
    assert root.tag == "Response"
    assert root.findtext("RequestId") == response.headers["x-ci-request-id"]
    return root


def is_running(local: Emulator, job_id: str) -> bool:
    job = local.account.jobs.get(job_id)
    return job is not None and job.state is State.RUNNING


def plain(element: _Element | None) -> str:
    assert element is not None
    return etree.tostring(element, encoding="unicode", with_tail=False)


def test_a_batch_can_be_started_and_listed(local: Emulator) -> None:
    detail = answer(local, post(BATCH_PATH, BATCH)).find("JobsDetail")
    assert detail is not None
    job_id = detail.findtext("JobId") or ""
    assert re.fullmatch(r"b[0-9a-f]{32}", job_id)
    fields = {str(child.tag): child.text for child in detail if not len(child)}
    assert fields == {
        "Code": "Success",
        "Message": None,
        "JobId": job_id,
        "Type": "Workflow",
        "Name": "nightly",
        "State": "Submitted",
        "CreationTime": "2023-11-15T06:13:20+0800",
        "StartTime": "-",
        "EndTime": "-",
    }
    for name in ("Input", "Operation"):
        assert plain(detail.find(name)) in BATCH

    until(lambda: is_running(local, job_id))
    page = answer(local, get(BATCH_PATH, jobId=job_id))
    [listed] = page.findall("JobsDetail")
    described = {str(child.tag): child.text for child in listed if not len(child)}
    assert described == {**fields, "State": "Running", "StartTime": fields["CreationTime"]} | (
        {"Progress": "0"} if "Progress" in described else {}
    )
    assert page.find("NextToken") is None


def test_a_media_job_can_be_created(local: Emulator) -> None:
    [detail] = answer(local, post(MEDIA_PATH, MEDIA)).findall("JobsDetail")
    assert re.fullmatch(r"j[0-9a-f]{32}", detail.findtext("JobId") or "")
    assert re.fullmatch(r"p[0-9a-f]{32}", detail.findtext("QueueId") or "")
    assert detail.findtext("Tag") == "MediaInfo"
    assert detail.findtext("State") == "Submitted"
    assert plain(detail.find("Input")) == (
        f"<Input><Region>{DEMO_REGION}</Region><BucketId>{DEMO_BUCKET}</BucketId>"
        "<Object>input/demo.mp4</Object></Input>"
    )
    assert plain(detail.find("Operation")) in MEDIA


def test_a_job_keeps_the_queue_of_its_request(local: Emulator) -> None:
    request = post(MEDIA_PATH, media("<QueueId>p1</QueueId>"))
    assert answer(local, request).findtext("JobsDetail/QueueId") == "p1"


def test_a_media_job_does_not_need_an_operation(local: Emulator) -> None:
    body = "<Request><Input><Object>a</Object></Input><Tag>MediaInfo</Tag></Request>"
    assert answer(local, post(MEDIA_PATH, body)).find("JobsDetail/Operation") is None


@pytest.mark.parametrize("between", ["\n", " <!-- why --> ", "\r\n\t", "<?why not?> "])
def test_free_form_content_is_returned_in_order_without_white_space(
    local: Emulator, between: str
) -> None:
    level, data = "<JobLevel>0</JobLevel>", "<UserData><![CDATA[ a & b ]]></UserData>"
    body = MEDIA.replace(
        "<UserData>mine</UserData><JobLevel>0</JobLevel>",
        f"{between}{level}{between}{data}{between}",
    )
    operation = answer(local, post(MEDIA_PATH, body)).find("JobsDetail/Operation")
    assert plain(operation) == f"<Operation>{level}<UserData> a &amp; b </UserData></Operation>"


def test_a_temporary_key_works(local: Emulator) -> None:
    answer(local, Signer(TEMPORARY).request("POST", MEDIA_PATH, body=MEDIA.encode()))


def test_a_media_job_is_not_a_batch(local: Emulator) -> None:
    before = len(answer(local, get(BATCH_PATH, size="100")).findall("JobsDetail"))
    answer(local, post(MEDIA_PATH, MEDIA))
    assert len(answer(local, get(BATCH_PATH, size="100")).findall("JobsDetail")) == before


def test_every_request_is_in_the_journal(local: Emulator) -> None:
    before = len(local.requests)
    good, bad = post(MEDIA_PATH, MEDIA), get("/nowhere", a="1/2")
    answer(local, good)
    assert send(local.endpoint_url, bad).status_code == 404
    [first, second] = local.requests[before:]
    assert (first.method, first.path, first.query) == ("POST", "/jobs", ())
    assert first.body == MEDIA.encode()
    assert first.headers["authorization"] == good.headers["authorization"]
    assert (second.path, second.query, second.target) == (
        "/nowhere",
        (("a", "1/2"),),
        "/nowhere?a=1%2F2",
    )
