"""State on disk is restored in the same order."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, MemoryBucket, Settings, SteppedClock
from cloudinfinite_emulator.account import Account
from cloudinfinite_emulator.elements import element, plain
from cloudinfinite_emulator.jobs.job import Job, Kind, State
from cloudinfinite_emulator.state.keeper import DiskKeeper
from cloudinfinite_emulator.state.shelf import documents

from ..signer import NOW

KEYS = st.text("ab/é", max_size=3)
DOCUMENTS = st.dictionaries(st.text(max_size=5), st.text() | st.integers() | st.none(), max_size=3)
CHANGES = st.lists(st.tuples(KEYS, st.none() | DOCUMENTS), max_size=20)


@given(CHANGES, st.booleans())
def test_documents_are_restored(
    changes: list[tuple[str, dict[str, Any] | None]], clear: bool
) -> None:
    expected: dict[str, Any] = {}
    with TemporaryDirectory() as folder:
        keeper = DiskKeeper(Path(folder))
        shelf, other = documents(keeper, "me", "thing"), documents(keeper, "you", "thing")
        other.put("a", {"mine": 1})
        for key, document in changes:
            if document is None:
                assert shelf.remove(key) is (expected.pop(key, None) is not None)
            else:
                shelf.put(key, document)
                expected[key] = document
        if clear:
            shelf.clear()
            expected = {}
        keeper.close()
        keeper = DiskKeeper(Path(folder))
        again = documents(keeper, "me", "thing")
        assert list(again.all().items()) == list(shelf.all().items()) == list(expected.items())
        assert documents(keeper, "you", "thing").all() == {"a": {"mine": 1}}
        assert keeper.accounts() == (["me", "you"] if expected else ["you"])
        keeper.close()


def account(keeper: DiskKeeper, objects: Collection[str] = (), **settings: Any) -> Account:
    buckets = {DEMO_BUCKET: MemoryBucket(DEMO_BUCKET)}
    for key in objects:
        buckets[DEMO_BUCKET].put(key, b"content")
    return Account(
        DEMO_REGION, SteppedClock(NOW), buckets, Settings(**settings), name="me", keeper=keeper
    )


def add(account: Account, **more: Any) -> Job:
    labels = {"Tag": "A", "QueueId": ""}
    return account.jobs.add(Kind.MEDIA, DEMO_BUCKET, labels, **more)


def snapshot(job: Job | None) -> object:
    assert job is not None
    return (
        job.number,
        job.state,
        job.created,
        job.labels,
        job.result,
        None if job.operation is None else plain(job.operation),
    )


def test_jobs_resume_where_they_stopped(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper)
    ended = add(first, state=State.SUCCESS, operation=element("Operation", {"A": ["1", "2"]}))
    waiting, running = add(first), add(first, state=State.RUNNING)
    child = add(first, state=State.RUNNING, batch_id="b1")
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper, simulated=["A"])
    assert second.settle()
    assert snapshot(second.jobs.get(ended.job_id)) == snapshot(ended)
    for job in (waiting, running):
        again = second.jobs.get(job.job_id)
        assert again is not None
        assert again.state is State.SUCCESS
    assert second.jobs.get(child.job_id) is None
    # Numbers continue, since they order jobs of the same second.
    assert add(second).number == child.number + 1
    second.close()
    keeper.close()


def test_a_job_running_at_an_orderly_shutdown_succeeds_after_a_restart(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper, simulated=["A"], job_seconds=1000)
    job = add(first)
    first.queue.submit(job)
    first.close()
    keeper.close()
    keeper = DiskKeeper(tmp_path)
    second = account(keeper, simulated=["A"])
    assert second.settle()
    again = second.jobs.get(job.job_id)
    assert again is not None
    assert again.state is State.SUCCESS
    second.close()
    keeper.close()


def test_a_reset_and_the_limit_of_jobs_delete_from_disk(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    first = account(keeper, keep_jobs=1)
    for _ in range(3):
        add(first, state=State.SUCCESS)
    assert len(list(keeper.load("me", "job"))) == 1
    first.reset()
    assert keeper.accounts() == []
    job = add(first)
    assert [key for key, _, _ in keeper.load("me", "job")] == [job.job_id]
    first.close()
    keeper.close()


def test_a_folder_can_be_used_by_only_one_emulator(tmp_path: Path) -> None:
    keeper = DiskKeeper(tmp_path)
    with pytest.raises(OSError, match=r"cannot keep state in .*: another emulator uses it"):
        DiskKeeper(tmp_path)
    keeper.close()
    DiskKeeper(tmp_path).close()


def test_a_file_that_is_not_a_database_is_reported(tmp_path: Path) -> None:
    (tmp_path / "state.sqlite").write_bytes(b"text" * 1000)
    with pytest.raises(OSError, match=r"cannot keep state in .*: file is not a database"):
        DiskKeeper(tmp_path)
