"""Job operations that the emulator does not know by name: it infers the work from their shape."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cloudinfinite_emulator import HANDLERS, EmulatedService, Kind, Settings, State, SteppedClock
from cloudinfinite_emulator.operations.handlers import handlers_of

from ..bodies import error, read
from ..signer import NOW, Signer, get, post
from ..specs import feed, field, specification

TYPES = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:cloudinfinite:binding">
<xs:complexType name="HummingDetail">
  <xs:annotation><xs:documentation>A job.</xs:documentation></xs:annotation>
  <xs:sequence>{fields}</xs:sequence>
</xs:complexType>
<xs:complexType name="HummingInput">
  <xs:annotation><xs:documentation>Its input.</xs:documentation></xs:annotation>
  <xs:sequence>{input}</xs:sequence>
</xs:complexType>
</xs:schema>
"""
OPTIONAL = 'minOccurs="0"'
REPORTED = ("JobId", "Tag", "State", "QueueId")
TYPES = TYPES.format(
    fields="".join(field(name, OPTIONAL) for name in REPORTED)
    + field("Input", OPTIONAL, "HummingInput"),
    input=field("Object", OPTIONAL),
)
JOBS = field("JobsDetail", 'minOccurs="0" maxOccurs="unbounded"', "HummingDetail")
ID = field("jobId", 'b:in="path"')
CANCEL = field("cancel", 'fixed="true" b:in="flag"', "xs:boolean")
FEEDS = (
    feed(
        "HumTune",
        "POST /asr_jobs",
        request=field("Tag") + field("Input", type="HummingInput"),
        response=JOBS,
    ),
    feed("LookAtTune", "GET /asr_jobs/{jobId}", params=ID, response=JOBS),
    feed(
        "TellTunes",
        "GET /asr_jobs",
        params=field("tag", f'b:in="query" {OPTIONAL}'),
        response=JOBS,
    ),
    feed("DropTune", "PUT /asr_jobs/{jobId}", params=ID + CANCEL),
    feed("Unrelated", "GET /elsewhere", response=JOBS),
)
HUM = "<Request><Tag>Humming</Tag><Input><Object>a.mp3</Object></Input></Request>"


@pytest.fixture(name="humming", scope="module")
def humming_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmulatedService]:
    include = '<xs:include schemaLocation="humming.xsd"/>'
    feeds = {name: text.replace("<xs:include", f"{include}<xs:include") for name, text in FEEDS}
    feeds["media/humming.xsd"] = TYPES
    spec = specification(tmp_path_factory.mktemp("spec"), feeds)
    service = EmulatedService(
        specification=spec,
        handlers=handlers_of(spec.facts),
        clock=SteppedClock(NOW),
        settings=Settings(simulated=["Humming"]),
    )
    yield service
    service.close()


def test_unknown_job_operations_create_describe_list_and_cancel(humming: EmulatedService) -> None:
    queue = humming.account.queue
    queue.pause()
    created = read(humming.answer(post("/asr_jobs", HUM))).find("JobsDetail")
    assert created is not None
    job_id = created.findtext("JobId") or ""
    assert job_id.startswith(Kind.SPEECH)
    # The response has only the fields that this spec declares, of the job and of its input.
    assert [child.tag for child in created] == ["JobId", "Tag", "QueueId", "State", "Input"]
    assert [child.tag for child in created[-1]] == ["Object"]
    cancelled = read(humming.answer(post("/asr_jobs", HUM))).findtext("JobsDetail/JobId")
    request = Signer().request("PUT", f"/asr_jobs/{cancelled}", [("cancel", None)])
    assert humming.answer(request).status == 200
    queue.resume()
    assert humming.account.settle()

    look = read(humming.answer(get(f"/asr_jobs/{job_id}")))
    assert look.findtext("JobsDetail/State") == State.SUCCESS
    listed = read(humming.answer(get("/asr_jobs", tag="Humming")))
    states = {detail.findtext("JobId"): detail.findtext("State") for detail in listed}
    assert states.items() >= {job_id: State.SUCCESS, cancelled: State.CANCELLED}.items()
    # These jobs are not media jobs.
    other = read(humming.answer(get(f"/jobs/{job_id}")))
    assert other.findtext("NonExistJobIds") == job_id


def test_operations_without_the_shape_of_a_job_operation_are_not_supported(
    humming: EmulatedService,
) -> None:
    status, code, message = error(humming.answer(get("/elsewhere")))
    assert (status, code) == (501, "NotImplemented")
    assert message == "the emulator does not support Unrelated yet"


def test_handlers_are_a_mapping_by_operation_name() -> None:
    assert len(HANDLERS) == len(list(HANDLERS)) > 0
    assert HANDLERS.get("NoSuchThing") is None
    assert "DescribeMediaJobs" in HANDLERS
