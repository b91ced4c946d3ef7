"""A killed emulator loses nothing that it has acknowledged."""

from __future__ import annotations

import random
import sys
import threading
import time
from pathlib import Path

from hypothesis import settings

from cloudinfinite import Client, CloudInfiniteError, Timeout
from cloudinfinite_emulator import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION

from ...processes import started
from ...programs import ROOT

THREADS = 3
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
    """Threads that create jobs and put objects until the emulator is gone."""

    def __init__(self, address: str) -> None:
        self.jobs: list[str] = []
        self.batches: list[str] = []
        self.objects: dict[str, bytes] = {}
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
                elif number == 1 and turn % 5 == 0:
                    batch = client.batch.trigger_job(
                        name="b", object="o/x", tag="MediaInfo", job_param={"template_id": "t"}
                    )
                    self.batches.append(batch.jobs_detail.job_id)
                else:
                    made = client.media.create_info_job(object="o/x", user_data=f"{turn}")
                    self.jobs.append(made.jobs_detail[0].job_id)
        except CloudInfiniteError:
            return


def test_no_kill_loses_what_was_acknowledged(tmp_path: Path) -> None:
    source = random.Random(0)
    (tmp_path / "state").mkdir()
    with started([*COMMAND, str(tmp_path / "state")], cwd=ROOT) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        address = process.stdout.readline().strip()
        for _ in range(settings().max_examples // 2):
            load = Load(address)
            # What has happened is enough, however long it took.
            wanted = source.randrange(1, 25)
            while len(load.jobs) + len(load.objects) < wanted:
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
                for key, data in load.objects.items():
                    got = client.request("GET", f"/{key}", host="object", safe=True)
                    assert got.metadata.body == data
