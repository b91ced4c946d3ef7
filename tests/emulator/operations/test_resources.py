"""Queues, the processing of buckets, and play keys: changes are visible in later responses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.queues import QueueNotification
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket, Settings, State

KINDS = ["media", "pic_process", "ai_process", "asr", "doc_process", "file_process"]
BUCKET = MemoryBucket(DEMO_BUCKET)
SIMULATED = Settings(simulated=["MediaInfo", "*"])


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(buckets=[BUCKET], settings=SIMULATED) as running:
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    emulator.account.reset()
    BUCKET.put("a.mp4", b"a")
    with client_of(emulator) as created:
        yield created


def client_of(emulator: Emulator) -> Client:
    return Client(
        bucket=emulator.bucket,
        region=emulator.region,
        credentials=emulator.credentials,
        endpoint_url=emulator.endpoint_url,
    )


def queues_of(client: Client, kind: str, **given: Any) -> list[Any]:
    found: list[Any] = getattr(client.queues, f"describe_{kind}_queues")(**given).queue_list
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_queue_can_be_read_changed_and_written_back(client: Client, kind: str) -> None:
    change = getattr(client.queues, f"update_{kind}_queue")
    (queue,) = queues_of(client, kind)
    assert queue.state == "Active"
    answer = change(
        queue_id=queue.queue_id,
        name="renamed",
        state="Paused",
        notify_config=queue.notify_config,
    )
    (changed,) = queues_of(client, kind, queue_ids=[queue.queue_id])
    assert changed == answer.queue
    assert (changed.name, changed.state) == ("renamed", "Paused")
    assert changed.notify_config == queue.notify_config
    assert queues_of(client, kind, state="Active") == []
    unknown = getattr(client.queues, f"describe_{kind}_queues")(queue_ids=["p1", queue.queue_id])
    gone = unknown.non_exist_ids
    assert getattr(gone, "queue_id", gone) == ["p1"]


@given(
    notification=st.builds(
        QueueNotification,
        state=st.sampled_from(["On", "Off"]),
        event=st.lists(
            st.sampled_from(["TaskFinish", "WorkflowFinish"]), min_size=1, max_size=2, unique=True
        ),
        result_format=st.sampled_from(["XML", "JSON", ""]),
        type=st.just("Url"),
        url=st.just("http://127.0.0.1/callback"),
        mq_mode=st.sampled_from([None, ""]),
        mq_name=st.sampled_from([None, ""]),
    )
)
def test_changes_to_a_queue_are_visible(
    emulator: Emulator, notification: QueueNotification
) -> None:
    with client_of(emulator) as client:
        (queue,) = queues_of(client, "media")
        client.queues.update_media_queue(
            queue_id=queue.queue_id, name="q", state="Active", notify_config=notification
        )
        (changed,) = queues_of(client, "media")
        assert changed.notify_config == notification


def test_a_paused_queue_pauses_only_its_own_jobs(emulator: Emulator, client: Client) -> None:
    (queue,) = queues_of(client, "media")
    change = {"queue_id": queue.queue_id, "name": "q", "notify_config": queue.notify_config}
    client.queues.update_media_queue(state="Paused", **change)
    waiting = client.media.create_info_job(object="a.mp4")
    other = client.files.create_hash_job(object="a.mp4", type="MD5")
    client.queues.update_media_queue(state="Paused", **change)
    emulator.account.settle()
    found = client.media.describe_job(job_id=[waiting.jobs_detail[0].job_id or ""])
    assert [each.state for each in found.jobs_detail] == [State.PAUSED]
    assert client.files.wait(other, timeout=10).state == "Success"
    client.queues.update_media_queue(state="Active", **change)
    assert client.media.wait(waiting, timeout=10).state == "Success"


def test_jobs_wait_for_both_pauses_to_end(emulator: Emulator, client: Client) -> None:
    (queue,) = queues_of(client, "media")
    change = {"queue_id": queue.queue_id, "name": "q", "notify_config": queue.notify_config}
    emulator.account.queue.pause()
    waiting = client.media.create_info_job(object="a.mp4")
    client.queues.update_media_queue(state="Paused", **change)
    emulator.account.queue.resume()
    emulator.account.settle()
    (job,) = emulator.account.jobs.all()
    assert job.state == State.PAUSED
    client.queues.update_media_queue(state="Active", **change)
    assert client.media.wait(waiting, timeout=10).state == "Success"


def test_a_queue_that_does_not_exist_cannot_be_changed(client: Client) -> None:
    with pytest.raises(ServiceError, match="there is no queue p1"):
        client.queues.update_media_queue(queue_id="p1", name="q", state="Active", notify_config={})


@pytest.mark.parametrize("kind", [each for each in KINDS if each != "doc_process"])
def test_processing_can_be_disabled_and_enabled(client: Client, kind: str) -> None:
    listed = getattr(client.buckets, f"iter_{kind}_buckets")
    assert [each.name for each in listed()] == [DEMO_BUCKET]
    assert getattr(client.buckets, f"delete_{kind}_bucket")().bucket_name == DEMO_BUCKET
    assert [*listed(bucket_names=[DEMO_BUCKET])] == []
    with pytest.raises(ServiceError) as refused:
        queues_of(client, kind)
    assert refused.value.code == "MediaBucketUnBinded"
    created = getattr(client.buckets, f"create_{kind}_bucket")()
    assert [*listed(bucket_name_prefix="example")] == [created.bucket]
    assert [*listed(bucket_name_prefix="other")] == [*listed(regions=["ap-nowhere"])] == []
    with pytest.raises(ServiceError) as refused:
        getattr(client.buckets, f"create_{kind}_bucket")()
    assert refused.value.code == "MediaBucketAlreadyBinded"


def test_a_bucket_can_be_unbound_and_bound(client: Client) -> None:
    def bound() -> list[str | None]:
        return [each.bucket_name for each in client.buckets.iter_buckets()]

    assert (client.buckets.describe_service().status, bound()) == ("on", ["examplebucket"])
    client.buckets.unbind_service()
    assert client.buckets.describe_service().status == "off"
    assert bound() == []
    with pytest.raises(ServiceError, match="is not bound"):
        client.media.create_info_job(object="a.mp4")
    client.buckets.bind_service()
    assert client.media.create_info_job(object="a.mp4").jobs_detail


def test_play_keys_can_be_created_described_and_replaced(client: Client) -> None:
    assert client.media.describe_play_key().play_keys is None
    created = client.media.create_play_key().play_keys
    assert created
    assert client.media.describe_play_key().play_keys == created
    client.media.update_play_key(backup_play_key="spare")
    changed = client.media.describe_play_key().play_keys
    assert changed
    assert (changed.master_play_key, changed.backup_play_key) == (created.master_play_key, "spare")
