"""Settings made by calls survive a restart, and are cleared by a reset."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.workflows import WorkflowPlan
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    MemoryBucket,
    SteppedClock,
)
from cloudinfinite_emulator.state.keeper import DiskKeeper

ROOT = f"cos://{DEMO_BUCKET}"
FEW = settings(max_examples=max(settings().max_examples // 4, 1), deadline=None)


def plan() -> WorkflowPlan:
    made = WorkflowPlan.start("in/", queue_id="p1")
    made.snapshot(template_id="t1").smart_cover(smart_cover={"count": 2})
    return made


def workflow(client: Client, number: int) -> str:
    made = [each.workflow_id or "" for each in client.workflows.iter_workflows()]
    return made[number % len(made)] if made else "w"


def table(client: Client, number: int) -> str:
    made = [
        each.table_id or "" for each in client.speech.describe_vocabulary_tables().vocabulary_table
    ]
    return made[number % len(made)] if made else "t"


def change_queue(client: Client, number: int) -> None:
    [queue] = client.queues.describe_asr_queues().queue_list
    client.queues.update_asr_queue(
        queue_id=queue.queue_id or "",
        name=f"q{number}",
        state="Paused" if number % 2 else "Active",
        notify_config={"state": "Off"},
    )


CHANGES: dict[str, Callable[[Client, int], object]] = {
    "add workflow": lambda c, n: c.workflows.create(name=f"n{n}", topology=plan().topology),
    "pause workflow": lambda c, n: c.workflows.pause(workflow_id=workflow(c, n)),
    "drop workflow": lambda c, n: c.workflows.delete(workflow_id=workflow(c, n)),
    "change queue": change_queue,
    "enable": lambda c, n: c.buckets.create_asr_bucket(),
    "disable": lambda c, n: c.buckets.delete_asr_bucket(),
    "unbind": lambda c, n: c.buckets.unbind_service(),
    "new keys": lambda c, n: c.media.create_play_key(),
    "change key": lambda c, n: c.media.update_play_key(master_play_key=f"{n:032}"),
    "add dataset": lambda c, n: c.metainsight.create_dataset(dataset_name=f"d{n}"),
    "change dataset": lambda c, n: c.metainsight.update_dataset(
        dataset_name=f"d{n}", description=f"{n}"
    ),
    "drop dataset": lambda c, n: c.metainsight.delete_dataset(dataset_name=f"d{n}"),
    "bind": lambda c, n: c.metainsight.create_dataset_binding(
        dataset_name=f"d{n}", uri=f"{ROOT}/x", mode=1
    ),
    "unbind dataset": lambda c, n: c.metainsight.delete_dataset_binding(
        dataset_name=f"d{n}", uri=f"{ROOT}/x"
    ),
    "index": lambda c, n: c.metainsight.create_file_meta_index(
        dataset_name=f"d{n}", uri=f"{ROOT}/a", custom_labels={"l": "v"}
    ),
    "forget": lambda c, n: c.metainsight.delete_file_meta_index(
        dataset_name=f"d{n}", uri=f"{ROOT}/a"
    ),
    "add table": lambda c, n: c.speech.create_vocabulary_table(
        table_name=f"v{n}", vocabulary_weights=[{"vocabulary": str(w)} for w in range(n + 1)]
    ),
    "change table": lambda c, n: c.speech.update_vocabulary_table(
        table_id=table(c, n), table_name="new", vocabulary_weight_str="w|5"
    ),
    "drop table": lambda c, n: c.speech.delete_vocabulary_table(table(c, n)),
    "style": lambda c, n: c.images.set_style(style_name=f"s{n}", style_body="imageMogr2/rotate/90"),
}


def queues(client: Client) -> list[Any] | None:
    """Returns the speech queues, or None while speech is disabled."""
    try:
        return list(client.queues.describe_asr_queues().queue_list)
    except ServiceError:
        return None


def settings_of(client: Client) -> list[Any]:
    """Returns everything that calls can set, in the order in which it is listed."""
    datasets = list(client.metainsight.iter_datasets())
    names = [each.dataset_name or "" for each in datasets]
    return [
        list(client.workflows.iter_workflows()),
        queues(client),
        client.buckets.describe_asr_buckets().buckets,
        client.buckets.describe_buckets().buckets,
        client.media.describe_play_key().play_keys,
        datasets,
        list(client.metainsight.iter_dataset_bindings()),
        [client.metainsight.query_dataset(dataset_name=name).files for name in names],
        client.speech.describe_vocabulary_tables(limit=100).vocabulary_table,
    ]


class Restarting:
    """An emulator that can be restarted on the same folder."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)
        self._clock = SteppedClock(int(time.time()))
        self._bucket = MemoryBucket(DEMO_BUCKET)
        for key in ("a", "x/b"):
            self._bucket.put(key, b"content")
        self._start()

    def _start(self) -> None:
        self.keeper = DiskKeeper(self._folder)
        self.emulator = Emulator(buckets=[self._bucket], clock=self._clock, keeper=self.keeper)
        self.emulator.start()
        self.client = Client(
            bucket=DEMO_BUCKET,
            region=self.emulator.region,
            credentials=self.emulator.credentials,
            endpoint_url=self.emulator.endpoint_url,
        )

    def stop(self) -> None:
        self.client.close()
        self.emulator.stop()

    def restart(self) -> None:
        self.stop()
        self._start()


@FEW
@given(st.lists(st.tuples(st.sampled_from([*CHANGES]), st.integers(0, 2)), max_size=15))
def test_settings_are_restored(changes: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        instance = Restarting(folder)
        fresh = settings_of(instance.client)
        for name, number in changes:
            with suppress(ServiceError):
                CHANGES[name](instance.client, number)
        before = settings_of(instance.client)
        instance.restart()
        assert settings_of(instance.client) == before
        instance.emulator.account.reset()
        assert instance.keeper.accounts() == []
        instance.restart()
        assert settings_of(instance.client) == fresh
        instance.stop()
