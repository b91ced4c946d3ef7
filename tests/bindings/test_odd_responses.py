"""What the service and proxies really send, one test for each case."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from cloudinfinite import (
    OPERATIONS,
    Anomaly,
    Client,
    Credentials,
    DecodeError,
    HttpResponse,
    ServiceError,
    TransportError,
    batch,
    media,
)
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from tests.runtime.fault_server import FaultServer, answer, hang_up, send_raw, stream, then

BEIJING = timezone(timedelta(hours=8))
FIRST = datetime(2022, 6, 27, 15, 23, 10, tzinfo=BEIJING)
PAGE = OPERATIONS["DescribeInventoryTriggerJobs"]
JOB = OPERATIONS["DescribeMediaJob"]
_NEEDED = "<JobId>j1</JobId><State>Running</State>"


def page(body: str | bytes, status: int = 200) -> batch.DescribeInventoryTriggerJobsResponse:
    """Decodes a page of batch jobs."""
    raw = body.encode() if isinstance(body, str) else body
    decoded: batch.DescribeInventoryTriggerJobsResponse
    decoded = PAGE.decode_response(HttpResponse(status, {"x-ci-request-id": "r"}, raw))
    return decoded


def detail(inside: str) -> tuple[batch.InventoryTriggerJobDetail, tuple[Anomaly, ...]]:
    """Decodes a batch job, and returns it with the anomalies of the page."""
    needed = "" if "<JobId>" in inside else "<JobId>b1</JobId>"
    needed += "" if "<State>" in inside else "<State>Running</State>"
    decoded = page(f"<Response><JobsDetail>{inside}{needed}</JobsDetail></Response>")
    return decoded.jobs_detail[0], decoded.metadata.anomalies


def video(inside: str) -> tuple[media.MediaInfoVideo, tuple[Anomaly, ...]]:
    """Decodes a video stream of a media job, and returns it with the anomalies."""
    place = ("Operation", "MediaInfo", "Stream", "Video")
    opening, closing = "".join(f"<{p}>" for p in place), "".join(f"</{p}>" for p in place[::-1])
    opening = f"<Response><JobsDetail>{_NEEDED}{opening}"
    closing += "</JobsDetail></Response>"
    decoded: media.DescribeMediaJobResponse
    decoded = JOB.decode_response(HttpResponse(200, {}, f"{opening}{inside}{closing}".encode()))
    operation = decoded.jobs_detail[0].operation
    assert operation is not None
    assert operation.media_info is not None
    assert operation.media_info.stream is not None
    return operation.media_info.stream.video[0], decoded.metadata.anomalies


def undecodable(body: str | bytes, status: int = 200) -> DecodeError:
    """Returns the error for a body that cannot be decoded."""
    with pytest.raises(DecodeError) as caught:
        page(body, status)
    assert caught.value.request_id == "r"
    return caught.value


# What a generic XML binding gets wrong.


def test_a_truncated_document_is_refused() -> None:
    assert "not well-formed" in undecodable("<Response><JobsDetail><Code>Success</Code>").reason


def test_an_html_page_is_refused() -> None:
    assert "its root is html" in undecodable("<html><body>Welcome</body></html>").reason


def test_another_root_is_refused() -> None:
    assert "its root is Result" in undecodable("<Result><JobsDetail/></Result>").reason


def test_an_unknown_element_becomes_an_anomaly() -> None:
    job, anomalies = detail("<Code>Success</Code><Cost>5</Cost>")
    assert job.code == "Success"
    assert anomalies == (Anomaly("Response.JobsDetail.Cost", "unknown-element", "5"),)


def test_a_repeated_scalar_is_reported() -> None:
    job, anomalies = detail("<JobId>b1</JobId><JobId>b2</JobId>")
    assert job.job_id == "b1"
    assert anomalies == (Anomaly("Response.JobsDetail.JobId[1]", "repeated-element", "b2"),)


def test_an_element_in_the_wrong_letter_case_is_reported() -> None:
    job, anomalies = detail("<progress>5</progress>")
    assert job.progress is None
    assert anomalies == (Anomaly("Response.JobsDetail.progress", "unknown-element", "5"),)


@pytest.mark.parametrize("lacking", ["JobId", "State"])
def test_a_missing_guaranteed_field_is_reported(lacking: str) -> None:
    job = _NEEDED.replace(lacking, "Other")
    error = undecodable(f"<Response><JobsDetail>{job}</JobsDetail></Response>")
    assert error.reason == f"Response.JobsDetail has no {lacking}"


def test_a_default_namespace_is_ignored() -> None:
    decoded = page('<Response xmlns="http://a.example"><NextToken>25</NextToken></Response>')
    assert decoded.next_token == "25"
    assert decoded.metadata.anomalies == (Anomaly("Response", "namespace", "http://a.example"),)


def test_a_prefix_is_ignored() -> None:
    decoded = page('<Response xmlns:c="urn:c"><c:NextToken>25</c:NextToken></Response>')
    assert decoded.next_token == "25"
    assert [a.kind for a in decoded.metadata.anomalies] == ["namespace"]


def test_an_empty_number_is_unset() -> None:
    job, anomalies = detail("<Progress/>")
    assert job.progress is None
    assert anomalies == ()


def test_an_invalid_number_becomes_an_anomaly() -> None:
    job, anomalies = detail("<Progress>x1</Progress>")
    assert job.progress is None
    assert anomalies == (Anomaly("Response.JobsDetail.Progress", "undecodable-value", "x1"),)


@pytest.mark.parametrize("text", ["1_0", "１２", "nan", "0x1", "1e3", "9" * 5000])
def test_numbers_that_only_python_accepts_are_rejected(text: str) -> None:
    job, anomalies = detail(f"<Progress>{text}</Progress>")
    assert job.progress is None
    assert [a.text for a in anomalies] == [text]


@pytest.mark.parametrize(("text", "value"), [("True", True), ("False", False), ("TRUE", True)])
def test_a_boolean_may_have_any_letter_case(text: str, value: bool) -> None:
    report = Report()
    element = etree.Element("IsOn")
    element.text = text
    assert ANY_BOOLEAN.reader()(element, report) is value
    assert report.anomalies == []


def test_an_unknown_enumeration_value_is_kept() -> None:
    job, anomalies = detail("<State>Dreaming</State>")
    assert isinstance(job.state, media.JobState)
    assert job.state.value == "Dreaming"
    assert not job.state.is_known
    assert [a.kind for a in anomalies] == ["unknown-value"]


def test_an_entity_bomb_is_refused() -> None:
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    body = f'<!DOCTYPE a [<!ENTITY l0 "ha">{bomb}]><Response><NextToken>&l9;</NextToken></Response>'
    assert undecodable(body).body == body.encode()


def test_an_external_entity_is_refused() -> None:
    doctype = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert undecodable(f"{doctype}<Response><NextToken>&x;</NextToken></Response>").reason


def test_a_doctype_is_refused() -> None:
    assert "DOCTYPE" in undecodable("<!DOCTYPE Response><Response/>").reason


# Encodings.


def test_a_byte_order_mark_is_accepted() -> None:
    assert page(b"\xef\xbb\xbf<Response><NextToken>1</NextToken></Response>").next_token == "1"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_accepted(encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding}"?>' if encoding != "utf-16" else ""
    body = f"{declared}<Response><NextToken>演</NextToken></Response>".encode(encoding)
    assert page(body).next_token == "演"


def test_gbk_is_accepted_if_declared() -> None:
    body = '<?xml version="1.0" encoding="gbk"?><Response><NextToken>演示</NextToken></Response>'
    assert page(body.encode("gbk")).next_token == "演示"


def test_a_wrong_encoding_is_refused() -> None:
    body = '<?xml version="1.0" encoding="utf-8"?><Response><NextToken>演示</NextToken></Response>'
    assert "not well-formed" in undecodable(body.encode("gbk")).reason


def test_an_unknown_encoding_is_refused() -> None:
    assert undecodable('<?xml version="1.0" encoding="klingon"?><Response/>').reason


# Text.


def test_cdata_is_text() -> None:
    assert (
        page("<Response><NextToken>a<![CDATA[<&>]]>b</NextToken></Response>").next_token == "a<&>b"
    )


def test_a_comment_does_not_split_a_text() -> None:
    assert (
        page("<Response><NextToken>2<!-- x --><?y z?>5</NextToken></Response>").next_token == "25"
    )


def test_an_element_within_a_scalar_is_reported() -> None:
    job, anomalies = detail("<Name>a<b>c</b></Name>")
    assert job.name == "a"
    assert [a.kind for a in anomalies] == ["unexpected-content"]
    job, anomalies = detail("<Name><b>c</b></Name>")
    assert [a.kind for a in anomalies] == ["unexpected-content"]


def test_text_within_a_container_is_reported() -> None:
    job, anomalies = detail("<Code>Success</Code> stray <JobId>b1</JobId>")
    assert (job.code, job.job_id) == ("Success", "b1")
    assert [a.kind for a in anomalies] == ["unexpected-content"]
    assert "stray" in anomalies[0].text


def test_white_space_around_a_word_or_number_is_ignored() -> None:
    job, anomalies = detail("<State>\n Running\n</State><Progress> 5 </Progress>")
    assert (job.state, job.progress) == ("Running", 5)
    assert anomalies == ()


# Numbers and times.


def test_an_unavailable_width_becomes_an_anomaly() -> None:
    stream_, anomalies = video("<Width>N/A</Width><Height>720</Height>")
    assert (stream_.width, stream_.height) == (None, 720)
    assert [(a.kind, a.text) for a in anomalies] == [("undecodable-value", "N/A")]


def test_a_bit_rate_may_have_decimals() -> None:
    stream_, anomalies = video("<Bitrate>1014.950000</Bitrate>")
    assert stream_.bitrate == Decimal("1014.950000")
    assert str(stream_.bitrate) == "1014.950000"
    assert anomalies == ()


@pytest.mark.parametrize(
    "text",
    [
        "2022-06-27T15:23:10+0800",
        "2022-06-27T15:23:10+08:00",
        "2022-06-27 15:23:10+0800",
        "2022-06-27T07:23:10Z",
    ],
)
def test_times_are_read_in_every_format(text: str) -> None:
    job, anomalies = detail(f"<CreationTime>{text}</CreationTime>")
    assert job.creation_time == FIRST
    assert job.creation_time is not None
    assert job.creation_time.utcoffset() is not None
    assert anomalies == ()


@pytest.mark.parametrize(
    "inside", ["", "<EndTime/>", "<EndTime>-</EndTime>", "<EndTime>0</EndTime>"]
)
def test_missing_times_are_unset(inside: str) -> None:
    job, anomalies = detail(f"<CreationTime>2022-06-27T15:23:10+0800</CreationTime>{inside}")
    assert job.end_time is None
    assert anomalies == ()


@pytest.mark.parametrize(
    "text",
    ["2022-06-27T15:23:10", "20220627T152310+0800", "2022-06-27", "2022-13-01T00:00:00+0800"],
)
def test_invalid_times_become_anomalies(text: str) -> None:
    job, anomalies = detail(f"<EndTime>{text}</EndTime>")
    assert job.end_time is None
    assert [a.text for a in anomalies] == [text]


def test_a_code_on_success_is_not_a_failure() -> None:
    job, _ = detail("<Code>Success</Code><Message>done</Message><State>Success</State>")
    assert (job.code, job.message, job.state) == ("Success", "done", media.JobState.SUCCESS)


# Lists.


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_list_may_have_any_length(count: int) -> None:
    decoded = page(f"<Response>{f'<JobsDetail>{_NEEDED}</JobsDetail>' * count}</Response>")
    assert [job.job_id for job in decoded.jobs_detail] == ["j1"] * count
    inside = "<WatermarkTemplateId>t</WatermarkTemplateId>" * count
    job, _ = detail(f"<Operation><JobParam>{inside}</JobParam></Operation>")
    assert job.operation is not None
    assert job.operation.job_param is not None
    assert job.operation.job_param.watermark_template_id == ["t"] * count
    streams = "<StreamExtract><Index>0</Index></StreamExtract>" * count
    job, _ = detail(f"<Operation><Output>{streams}</Output></Operation>")
    assert job.operation is not None
    assert job.operation.output is not None
    assert len(job.operation.output.stream_extract) == count


@pytest.mark.parametrize("count", [0, 1, 3])
def test_missing_job_ids_are_a_list(count: int) -> None:
    body = f"<Response>{'<NonExistJobIds>j</NonExistJobIds>' * count}</Response>"
    decoded: media.DescribeMediaJobResponse
    decoded = JOB.decode_response(HttpResponse(200, {}, body.encode()))
    assert decoded.non_exist_job_ids == ["j"] * count


# Statuses and roots that contradict each other.


def test_an_error_with_status_200_is_an_error() -> None:
    with pytest.raises(ServiceError) as caught:
        page("<Error><Code>InternalError</Code><Message>sorry</Message></Error>")
    assert (caught.value.code, caught.value.status) == ("InternalError", 200)


def test_a_response_with_status_400_is_an_error() -> None:
    with pytest.raises(ServiceError) as caught:
        page("<Response><RequestId>q</RequestId></Response>", 400)
    assert (caught.value.code, caught.value.status) == (None, 400)


def test_an_empty_body_with_status_200_is_refused() -> None:
    assert undecodable("").reason == "it is empty"


def test_an_empty_body_is_accepted_where_expected() -> None:
    answered = OPERATIONS["CancelMediaJob"].decode_response(HttpResponse(200, {}, b""))
    assert answered.metadata.status == 200


# What only a socket can show.


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as running:
        yield running


def ask(server: FaultServer) -> Any:
    """Requests a page of batch jobs over the socket."""
    with Client(credentials=Credentials("id", "key"), endpoint_url=server.url, timeout=5) as client:
        return client.batch.describe_jobs()


def test_unrequested_gzip_is_decoded(server: FaultServer) -> None:
    body = gzip.compress(b"<Response><NextToken>25</NextToken></Response>")
    server.behaviours = [answer(body, headers=("Content-Encoding: gzip",))]
    assert ask(server).next_token == "25"
    assert server.fields()["accept-encoding"] == "identity"


def test_a_decompression_bomb_is_refused(server: FaultServer) -> None:
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    mebibyte = b" " * 2**20
    bomb = b"".join(squeezer.compress(mebibyte) for _ in range(64)) + squeezer.flush()
    assert len(bomb) < 100_000
    server.behaviours = [answer(bomb, headers=("Content-Encoding: gzip",))]
    with pytest.raises(TransportError, match="larger than"):
        ask(server)


def test_truncated_chunks_are_a_transport_error(server: FaultServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.behaviours = [then(send_raw(head + b"a\r\n<Response>\r\n"), hang_up)]
    with pytest.raises(TransportError) as caught:
        ask(server)
    assert caught.value.operation == "DescribeInventoryTriggerJobs"
    assert caught.value.sent


def test_a_chunked_response_is_read(server: FaultServer) -> None:
    server.behaviours = [stream(b"<Response/>", 1)]
    assert ask(server).jobs_detail == []


def test_a_time_in_another_zone_is_the_same_moment() -> None:
    job, _ = detail("<StartTime>2022-06-27T07:23:10+0000</StartTime>")
    assert job.start_time == FIRST
    assert job.start_time == datetime(2022, 6, 27, 7, 23, 10, tzinfo=UTC)
