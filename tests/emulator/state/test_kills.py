"""A killed emulator loses nothing that it acknowledged."""

from __future__ import annotations

import random
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import settings

from cloudinfinite import Client, CloudInfiniteError, Timeout
from cloudinfinite.workflows import WorkflowPlan
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION

from ...processes import started
from ...programs import ROOT

THREADS = 4
COMMAND = [sys.executable, "-m", "tests.emulator.state.killed"]


def connect(address: str) -> Client:
    return Client(
        bucket=DEMO_BUCKET,
        region=DEMO_REGION,
        credentials=DEMO_CREDENTIALS,
        endpoint_url=address,
        timeout=Timeout(total=10),
    )


class Load:
    """Threads that create jobs, objects and settings until the emulator is gone."""

    def __init__(self, address: str) -> None:
        self.jobs: list[str] = []
        self.batches: list[str] = []
        self.objects: dict[str, bytes] = {}
        self.workflows: list[str] = []
        self.runs: list[str] = []
        self.templates: list[str] = []
        self.queue = ""
        self._client = connect(address)
        self._threads = [
            threading.Thread(target=self._run, args=(number,)) for number in range(THREADS)
        ]
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join(60)
            assert not thread.is_alive()
        self._client.close()

    def _run(self, number: int) -> None:
        client = self._client.with_options(retries=0)
        try:
            for turn in range(1_000_000):
                if number == 0:
                    key, data = f"o/{time.monotonic_ns()}", str(turn).encode()
                    client.request("PUT", f"/{key}", host="object", body=data, safe=False)
                    self.objects[key] = data
                elif number == 3:
                    self._set(client, turn)
                elif number == 1 and turn % 5 == 0:
                    batch = client.batch.trigger_job(
                        name="b", object="o/x", tag="MediaInfo", job_param={}
                    )
                    self.batches.append(batch.jobs_detail.job_id)
                else:
                    created = client.media.create_info_job(object="o/x", user_data=f"{turn}")
                    self.jobs.append(created.jobs_detail[0].job_id)
        except CloudInfiniteError:
            return

    def _set(self, client: Client, turn: int) -> None:
        name = f"{time.monotonic_ns()}"
        template = client.templates.create_snapshot_template(
            name=name, snapshot={"mode": "Interval", "start": 0, "count": 1}
        ).template
        assert template is not None
        self.templates.append(template.template_id or "")
        [queue] = client.queues.describe_media_queues().queue_list
        client.queues.update_media_queue(
            queue_id=queue.queue_id or "",
            name=name,
            state="Active",
            notify_config={"state": "Off"},
        )
        self.queue = name
        plan = WorkflowPlan.start("o/", queue_id="p1")
        plan.snapshot(template_id=self.templates[-1]).smart_cover(smart_cover={"count": 1})
        created = client.workflows.create(name=f"w{turn}", topology=plan.topology).media_workflow
        assert created is not None
        self.workflows.append(created.workflow_id or "")
        run = client.workflows.trigger(workflow_id=self.workflows[-1], object="o/x")
        self.runs.append(run.instance_id or "")


@pytest.mark.slow
def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    source = random.Random(0)
    (tmp_path / "state").mkdir()
    with started([*COMMAND, str(tmp_path / "state")], cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        address = process.stdout.readline().strip()
        for _ in range(settings().max_examples // 2):
            load = Load(address)
            # The kill comes after a number of events, not after some time.
            enough = source.randrange(1, 25)
            while len(load.jobs) + len(load.objects) < enough or len(load.runs) < enough % 4:
                time.sleep(0.001)
            process.stdin.write("\n")
            process.stdin.flush()
            address = process.stdout.readline().strip()
            load.join()
            with connect(address) as client:
                for job_id in load.jobs:
                    assert client.media.wait(job_id).state == "Success"
                for job_id in load.batches:
                    assert client.batch.wait(job_id).state == "Success"
                for run_id in load.runs:
                    run = client.workflows.wait_for_run(run_id)
                    assert (run.state, len(run.tasks)) == ("Success", 2)
                ids = {each.workflow_id for each in client.workflows.iter_workflows()}
                assert ids.issuperset(load.workflows)
                ids = {each.template_id for each in client.templates.iter_templates()}
                assert ids.issuperset(load.templates)
                [queue] = client.queues.describe_media_queues().queue_list
                # The last change may have been stored but not acknowledged.
                assert (queue.name or "") >= load.queue
                for key, data in load.objects.items():
                    got = client.request("GET", f"/{key}", host="object", safe=True)
                    assert got.metadata.body == data
