"""Decoding of answers. Each test is a bug that users of another SDK meet.

That SDK converts an answer to text, replaces words in it and evaluates it; the shape of the result
depends on the number of items.
"""

from __future__ import annotations

from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, DecodeError, batch, media, to_dict

from ..runtime.fault_server import FaultServer, answer
from .calls import client_of, page

# The characters that XML can carry.
CHARACTERS = st.characters(
    exclude_categories=["Cs", "Cc"], include_characters="\t\n\r", exclude_characters="\ufffe\uffff"
)
NASTY = st.sampled_from(
    ["{", "}", "'", '"', "\\", "None", "type", "Type", "xmlns=", "http://", "<", "&", "]]>", "\\u0"]
)


def written(text: str) -> str:
    """Escapes a text for XML."""
    return escape(text, {"\r": "&#13;"})


def names(client: Client) -> list[str | None]:
    """Returns the names of the jobs on a page."""
    return [job.name for job in client.batch.describe_jobs().jobs_detail]


@pytest.mark.parametrize(
    "text",
    [
        "{http://www.qcloud.com/document/product/436/7751}",
        "before{http://www.w3.org/2001/XMLSchema-instance}after",
        "{urn:anything}",
        "{}",
    ],
)
def test_text_that_looks_like_a_namespace_is_unchanged(server: FaultServer, text: str) -> None:
    server.behaviours = [page(f"<Name>{text}</Name>")]
    with client_of(server) as client:
        assert names(client) == [text]


@pytest.mark.parametrize("text", ["type", "prototype-team", "Type=Type", "'type': 'type'"])
def test_the_word_type_in_a_value_is_unchanged(server: FaultServer, text: str) -> None:
    server.behaviours = [page(f"<Name>{text}</Name><Type>{text}</Type>")]
    with client_of(server) as client:
        (job,) = client.batch.describe_jobs().jobs_detail
    assert (job.name, job.type) == (text, text)
    assert to_dict(job) == {"JobId": "j1", "State": "Running", "Name": text, "Type": text}


@pytest.mark.parametrize(
    "text", ["__import__('os').getpid()", "'+str(1)+'", "1+1", "None", "True", "[1, 2]", "{'a': 1}"]
)
def test_text_that_looks_like_code_is_unchanged(server: FaultServer, text: str) -> None:
    server.behaviours = [page(f"<Name>{written(text)}</Name>")]
    with client_of(server) as client:
        assert names(client) == [text]


def test_any_text_is_unchanged(server: FaultServer) -> None:
    texts = st.lists(NASTY | st.text(CHARACTERS, max_size=5), max_size=6).map("".join)

    with client_of(server) as client:

        @given(st.lists(texts, min_size=1, max_size=3))
        def check(sent: list[str]) -> None:
            server.behaviours = [page(*(f"<Name>{written(text)}</Name>" for text in sent))]
            assert names(client) == sent

        check()


@pytest.mark.parametrize(
    "body",
    [
        '<Response xmlns="urn:unheard-of"><JobsDetail><JobId>j1</JobId><State>Running</State>'
        "</JobsDetail></Response>",
        '<q:Response xmlns:q="urn:unheard-of"><q:JobsDetail><q:JobId>j1</q:JobId>'
        "<q:State>Running</q:State></q:JobsDetail></q:Response>",
        '<Response><JobsDetail><JobId xmlns="urn:unheard-of">j1</JobId><State>Running</State>'
        "</JobsDetail></Response>",
    ],
)
def test_an_unknown_namespace_is_ignored_and_reported(server: FaultServer, body: str) -> None:
    server.behaviours = [answer(body.encode())]
    with client_of(server) as client:
        found = client.batch.describe_jobs()
    assert to_dict(found) == {"JobsDetail": [{"JobId": "j1", "State": "Running"}]}
    (anomaly,) = found.metadata.anomalies
    assert (anomaly.kind, anomaly.text) == ("namespace", "urn:unheard-of")


def test_a_body_250_levels_deep_is_read(server: FaultServer) -> None:
    levels = 250 - len(["Response", "JobsDetail"])
    server.behaviours = [page("<New>" * levels + "deep" + "</New>" * levels + "<JobId>j1</JobId>")]
    with client_of(server) as client:
        found = client.batch.describe_jobs()
    assert [job.job_id for job in found.jobs_detail] == ["j1"]
    (anomaly,) = found.metadata.anomalies
    assert (anomaly.path, anomaly.kind) == ("Response.JobsDetail.New", "unknown-element")
    assert anomaly.text.count("<New>") == levels
    assert "deep" in anomaly.text


@pytest.mark.parametrize("levels", [300, 3_000, 300_000])
def test_a_deeper_body_is_read_or_refused_with_a_known_error(
    server: FaultServer, levels: int
) -> None:
    server.behaviours = [page("<New>" * levels + "</New>" * levels)]
    with client_of(server) as client:
        try:
            found = client.batch.describe_jobs()
        except DecodeError as error:
            assert len(error.body) > levels
        else:
            assert len(found.metadata.anomalies) == 1


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_list_of_any_length_is_a_list(server: FaultServer, count: int) -> None:
    template = "<WatermarkTemplateId>w</WatermarkTemplateId>" * count
    job = f"<Operation><JobParam>{template}</JobParam></Operation>"
    server.behaviours = [page(*[job] * count), page(*["<JobId>j</JobId>"] * count)]
    with client_of(server) as client:
        batches = client.batch.describe_jobs()
        jobs = client.media.describe_job(job_id="j")
    assert [job.job_id for job in jobs.jobs_detail] == ["j"] * count
    assert type(jobs.non_exist_job_ids) is list
    assert len(batches.jobs_detail) == count
    for detail in batches.jobs_detail:
        assert detail.operation is not None
        assert detail.operation.job_param is not None
        assert detail.operation.job_param.watermark_template_id == ["w"] * count


def test_numbers_times_and_words_have_their_types(server: FaultServer) -> None:
    inside = (
        "<Progress>100</Progress><CreationTime>2026-11-01T08:00:00+0800</CreationTime>"
        "<State>Running</State>"
    )
    server.behaviours = [page(inside)]
    with client_of(server) as client:
        (job,) = client.batch.describe_jobs().jobs_detail
    assert job.progress == 100
    assert job.creation_time == datetime(2026, 11, 1, tzinfo=UTC)
    assert job.state == media.JobState.RUNNING
    assert isinstance(job.state, media.JobState)


@pytest.mark.parametrize(
    "headers",
    [
        (),
        ("Content-Type: application/xml",),
        ("Content-Type: application/xml; charset=utf-8",),
        ("Content-Type: application/xml;charset=UTF-8",),
        ("content-type: Text/XML",),
        ("Content-Type: application/octet-stream",),
        ("Content-Type: ",),
    ],
)
def test_the_content_type_changes_nothing(server: FaultServer, headers: tuple[str, ...]) -> None:
    server.behaviours = [page("<JobId>j1</JobId><Name>演示</Name>", headers=headers)]
    with client_of(server) as client:
        found = client.batch.describe_jobs()
    assert found == batch.DescribeInventoryTriggerJobsResponse(
        jobs_detail=[batch.InventoryTriggerJobDetail(job_id="j1", state="Running", name="演示")]
    )
