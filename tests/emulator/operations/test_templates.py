"""Templates: stored, listed, changed, deleted, and used by jobs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cloudinfinite import (
    OPERATIONS,
    Client,
    CreateOnce,
    ServiceError,
    from_dict,
    media,
    templates,
    to_dict,
)
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings
from cloudinfinite_emulator.control.faults import Action, Fault
from cloudinfinite_emulator.jobs.work import Work
from cloudinfinite_emulator.media.samples import make_mp4
from cloudinfinite_runtime.codec.table import Field, table_of
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

OTHER = "other-1250000000"
CREATING = [
    name for name, each in OPERATIONS.items() if (each.method, each.path) == ("POST", "/template")
]
SAMPLES = Path(__file__).parents[3] / "spec"


@pytest.fixture(name="emulator", scope="module")
def running() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(name="client")
def a_client(emulator: Emulator) -> Iterator[Client]:
    emulator.account.reset()
    with client_of(emulator) as client:
        yield client


def client_of(emulator: Emulator) -> Client:
    return Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url)


def largest(operation: str) -> dict[str, Any]:
    """Returns the largest request among the samples of an operation."""
    file = SAMPLES / Path(OPERATIONS[operation].schema).with_suffix(".samples.json")
    fields: dict[str, Any] = json.loads(file.read_text("utf-8"))["requests"][-1]["fields"]
    return fields


def names(client: Client, **asked: Any) -> list[str]:
    return [each.name for each in client.templates.iter_templates(**asked)]


STEPS = st.lists(st.tuples(st.sampled_from("cud"), st.integers(0, 4), st.sampled_from("abc")))


@given(STEPS)
def test_lists_match_a_simple_model(emulator: Emulator, steps: list[Any]) -> None:
    emulator.account.reset()
    kept: dict[str, str] = {}
    with client_of(emulator) as client:
        for verb, number, name in steps:
            ids = list(kept)
            target = ids[number] if number < len(ids) else f"t1{number}"
            others = {each for key, each in kept.items() if verb == "c" or key != target}
            try:
                if verb == "c":
                    made = client.templates.create_tts_template(name=name).template
                    kept[made.template_id] = name
                elif verb == "u":
                    client.templates.update_tts_template(template_id=target, name=name)
                    kept[target] = name
                else:
                    answer = client.templates.delete_template(template_id=target)
                    assert answer.template_id == target
                    del kept[target]
            except ServiceError as error:
                missing = verb != "c" and target not in ids
                assert error.code == ("TemplateNotFound" if missing else "TemplateNameDuplicate")
                assert missing or name in others
            assert len(set(kept.values())) == len(kept)
            listed = client.templates.iter_templates(page_size=2)
            assert {each.template_id: each.name for each in listed} == kept


@pytest.mark.parametrize("operation", CREATING)
def test_a_listed_template_can_be_sent_back_with_changes(client: Client, operation: str) -> None:
    client.call(operation, largest(operation))
    (before,) = client.templates.iter_templates()
    update = OPERATIONS[operation.replace("Create", "Update", 1)]
    change = getattr(client.templates, update.call)
    given = settings_of(before, update)
    assert given
    answer = change(template_id=before.template_id, name="another", **given)
    (after,) = client.templates.iter_templates()
    assert answer.template == after
    assert (after.name, settings_of(after, update)) == ("another", given)
    for name in ("tag", "template_id", "bucket_id", "category", "create_time"):
        assert getattr(after, name) == getattr(before, name)


def settings_of(template: templates.Template, update: Operation[Any]) -> dict[str, Any]:
    """Returns the settings of a template as arguments of the call that changes it."""
    assert update.request is not None
    wanted = {each.name: each for each in table_of(update.request).fields}
    ((element, value),) = (
        (each.name, value)
        for each in table_of(type(template)).fields
        if isinstance(value := getattr(template, each.name), BaseRecord)
    )
    if element in wanted:
        return {element: value}
    return {
        each.name: converted(held, wanted[each.name])
        for each in table_of(type(value)).fields
        if each.name in wanted and (held := getattr(value, each.name)) not in (None, [])
    }


def converted(value: Any, field: Field) -> Any:
    """Converts a value to the type of a field, which differs for animated images."""
    if isinstance(value, BaseRecord) and field.record is not None:
        return from_dict(field.record, to_dict(value))
    return value


def test_lists_can_be_filtered_and_paged(client: Client, emulator: Emulator) -> None:
    for number in range(5):
        client.templates.create_tts_template(name=f"voice-{number}")
    snapshot = client.templates.create_snapshot_template(
        name="frame", snapshot=media.Snapshot(count=1)
    ).template
    page = client.templates.describe_templates(tag="Tts", page_number=2, page_size=2)
    assert (page.total_count, page.page_number, page.page_size) == (5, 2, 2)
    assert [each.name for each in page.template_list] == ["voice-2", "voice-1"]
    assert names(client, name="voice-", page_size=1) == [f"voice-{n}" for n in (4, 3, 2, 1, 0)]
    assert names(client, tag="Snapshot") == ["frame"]
    assert names(client, category="Official") == []
    by_ids = client.templates.describe_templates(ids=[snapshot.template_id, "t9"])
    assert (by_ids.total_count, [each.name for each in by_ids.template_list]) == (None, ["frame"])
    assert by_ids.non_exist_ids is not None
    assert by_ids.non_exist_ids.template_id == ["t9"]
    assert names(client, ids=[snapshot.template_id]) == ["frame"]
    # Another bucket may use the same name, and its ids are unknown here.
    elsewhere = emulator.account.templates.add(OTHER, "Tts", "frame", [])
    assert names(client, name="frame") == ["frame"]
    with pytest.raises(ServiceError) as caught:
        client.templates.delete_template(template_id=elsewhere.template_id)
    assert caught.value.code == "TemplateNotFound"


def test_a_template_keeps_its_tag(client: Client) -> None:
    made = client.templates.create_tts_template(name="voice").template
    with pytest.raises(ServiceError, match=r"Request\.Tag: t1\w+ is for Tts, not NoiseReduction"):
        client.templates.update_noise_reduction_template(
            template_id=made.template_id, name="voice", noise_reduction=media.NoiseReduction()
        )
    assert client.templates.describe_templates().template_list == [made]


# What was not done is sent again once its signature has expired, in 5 seconds at the earliest.
@pytest.mark.parametrize("is_done", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_a_template_is_created_once(client: Client, emulator: Emulator, is_done: bool) -> None:
    emulator.account.faults.add(
        Fault(action=Action.RESET, operation="CreateTtsTemplate", after=is_done, times=1)
    )
    once = client.with_options(create_once=CreateOnce(validity=5, settle=0))
    made = once.templates.create_tts_template(name="voice")
    assert made.metadata.recovered is is_done
    assert made.template.name.startswith("voice-")
    assert names(client) == [made.template.name]


def test_jobs_get_the_settings_of_their_templates() -> None:
    taken: list[Any] = []

    def work(given: Work) -> Mapping[str, object]:
        taken.append(given.operation)
        return {}

    with (
        Emulator(settings=Settings(executors={"Snapshot": work, "Transcode": work})) as own,
        client_of(own) as client,
    ):
        frame = client.templates.create_snapshot_template(
            name="frame", snapshot=media.Snapshot(count=7)
        ).template
        mark: Any
        fast: Any
        mark, fast = (
            client.call(operation, largest(operation) | {"Name": operation})
            for operation in ("CreateWatermarkTemplate", "CreateHighSpeedHdTemplate")
        )
        place = {"Region": "ap-beijing", "Bucket": DEMO_BUCKET, "Object": "out-${Number}.jpg"}
        given = {"TemplateId": frame.template_id, "Snapshot": {"Count": "1"}, "Output": place}
        asked = {"Input": {"Object": "a.mp4"}, "Operation": given}
        created: Any = client.call("CreateSnapshotJob", asked)
        [job] = [client.media.wait(each) for each in created.jobs_detail]
        assert (job.operation.template_id, job.operation.template_name) == (
            frame.template_id,
            "frame",
        )
        given = {
            "TemplateId": fast.template.template_id,
            "WatermarkTemplateId": [mark.template.template_id],
            "Output": place,
        }
        client.media.wait(client.call("CreateTranscodeJob", asked | {"Operation": given}))
        snapshot, transcode = taken
        assert [each.findtext("Count") for each in snapshot.findall("Snapshot")] == ["7"]
        assert transcode.findtext("Transcode/Video/Codec") == "H.265"
        assert transcode.findtext("Watermark/Type") == "Image"

        client.templates.update_snapshot_template(
            template_id=frame.template_id, name="frame", snapshot=media.Snapshot(count=8)
        )
        client.media.wait(client.call("CreateSnapshotJob", asked))
        assert taken[-1].findtext("Snapshot/Count") == "8"

        wrong = asked | {"Operation": {**given, "TemplateId": frame.template_id}}
        with pytest.raises(ServiceError, match="is for Snapshot, not HighSpeedHd or Transcode"):
            client.call("CreateTranscodeJob", wrong)
        client.templates.delete_template(template_id=frame.template_id)
        with pytest.raises(ServiceError) as caught:
            client.call("CreateSnapshotJob", asked)
        assert caught.value.code == "TemplateNotFound"
        assert len(own.account.jobs) == 3


def test_a_job_does_what_its_template_says() -> None:
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("a.mp4", make_mp4(seconds=1, width=160, height=128))
    with Emulator(buckets=[bucket]) as own, client_of(own) as client:
        frame = client.templates.create_snapshot_template(
            name="frame", snapshot=media.Snapshot(count=2, time_interval=Decimal("0.4"), width=128)
        ).template
        made = client.media.create_snapshot_job(
            object="a.mp4",
            template_id=frame.template_id,
            output=media.SnapshotOutput(
                region=own.region, bucket=DEMO_BUCKET, object="${Number}.jpg"
            ),
        )
        client.media.wait(made.jobs_detail)
    assert sorted(each.key for each in bucket.list()) == ["0.jpg", "1.jpg", "a.mp4"]
    with bucket.open("1.jpg") as file, Image.open(file) as image:
        assert image.width == 128
