"""Creating jobs: what is refused immediately, and what a job takes from its request."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import EmulatedService, Kind, Settings, SteppedClock, Workflow

from ..bodies import (
    BATCH,
    BATCH_PATH,
    DOCUMENT,
    DOCUMENT_PATH,
    FILE,
    FILE_PATH,
    MEDIA,
    MEDIA_PATH,
    error,
    media,
    read,
)
from ..signer import NOW, post

BODIES = {
    Kind.BATCH: (BATCH_PATH, BATCH),
    Kind.MEDIA: (MEDIA_PATH, MEDIA),
    Kind.DOCUMENT: (DOCUMENT_PATH, DOCUMENT),
    Kind.FILE: (FILE_PATH, FILE),
}


@pytest.mark.parametrize("kind", list(BODIES))
def test_a_full_emulator_creates_no_job(kind: Kind) -> None:
    settings = Settings(workflows={"*": Workflow(("MediaInfo",))}, max_jobs=1)
    service = EmulatedService(clock=SteppedClock(NOW), settings=settings)
    service.account.queue.pause()
    request = post(*BODIES[kind])
    assert service.answer(request).status == 200
    status, code, message = error(service.answer(request))
    assert (status, code) == (403, "QueueSaturated")
    assert message.startswith("the emulator keeps at most 1 job; use --keep-jobs")
    assert len(service.account.jobs) == 1


@given(tags=st.lists(st.sampled_from(["MediaInfo", "SoundHound", "VocalScore"]), max_size=6))
def test_each_of_several_operations_becomes_a_job(tags: list[str]) -> None:
    service = EmulatedService(clock=SteppedClock(NOW), settings=Settings(max_jobs=4))
    service.account.queue.pause()
    answer = service.answer(post(MEDIA_PATH, several(*tags)))
    made = [job.labels["Tag"] for job in service.account.jobs.all()]
    if 0 < len(tags) <= 4:
        details = read(answer).findall("JobsDetail")
        assert [each.findtext("Tag") for each in details] == made == tags
        levels = [number % 3 for number in range(len(tags))]
        assert [each.findtext("Operation/JobLevel") for each in details] == list(map(str, levels))
        assert [job.level for job in service.account.jobs.all()] == levels
    else:
        # Either all jobs are created or none.
        assert error(answer)[1] == ("QueueSaturated" if tags else "InvalidArgument")
        assert not made


def several(*tags: str) -> str:
    """Returns the body of a request for several jobs on one file."""
    operations = (
        f"<Operation><Tag>{tag}</Tag><JobLevel>{number % 3}</JobLevel></Operation>"
        for number, tag in enumerate(tags)
    )
    return f"<Request><Input><Object>a.mp4</Object></Input>{''.join(operations)}</Request>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            several("MediaInfo", "Nonsense"),
            "Request.Operation[1].Output: it must be given unless Tag is ",
        ),
        (
            several("MediaInfo", "Segment"),
            "Request.Operation[1].Segment: it must be given if Tag is Segment",
        ),
        (several(*["MediaInfo"] * 7), "Request.Operation: it occurs 7 times, more than 6"),
    ],
)
def test_an_error_in_one_of_several_operations_is_reported(body: str, expected: str) -> None:
    status, code, message = error(
        EmulatedService(clock=SteppedClock(NOW)).answer(post(MEDIA_PATH, body))
    )
    assert (status, code) == (400, "InvalidArgument")
    assert expected in message


def test_an_unknown_workflow_is_refused() -> None:
    service = EmulatedService(
        clock=SteppedClock(NOW), settings=Settings(workflows={"w2": Workflow(())})
    )
    status, code, message = error(service.answer(post(BATCH_PATH, BATCH)))
    assert (status, code) == (400, "InvalidArgument")
    assert "there is no workflow 'w1' (known: w2)" in message
    assert "--workflow w1=MediaInfo" in message
    assert not service.account.jobs.all()


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_job_has_the_level_and_the_callback_of_its_request(
    service: EmulatedService, level: int
) -> None:
    service.account.queue.pause()
    body = media("<CallBack>http://127.0.0.1:1/</CallBack><CallBackFormat>JSON</CallBackFormat>")
    body = body.replace("<JobLevel>0<", f"<JobLevel>{level}<")
    root = read(service.answer(post(MEDIA_PATH, body)))
    [job] = service.account.jobs.all()
    assert root.findtext("JobsDetail/JobId") == job.job_id
    assert job.level == level
    assert job.callback == {"CallBack": "http://127.0.0.1:1/", "CallBackFormat": "JSON"}


def test_a_job_gets_the_queue_of_its_request_or_a_default_queue(service: EmulatedService) -> None:
    service.account.queue.pause()
    service.answer(post(MEDIA_PATH, media("<QueueId>p1</QueueId>")))
    service.answer(post(MEDIA_PATH, MEDIA))
    service.answer(post(BATCH_PATH, BATCH))
    named, media_job, batch = (job.labels["QueueId"] for job in service.account.jobs.all())
    assert named == "p1"
    assert media_job == batch
    assert media_job[0] == "p"
    assert len(media_job) == 33
