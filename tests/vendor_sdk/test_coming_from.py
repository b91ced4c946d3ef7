"""The guide for users of the vendor's SDK is complete and correct."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from qcloud_cos import CosS3Client  # type: ignore[import-untyped]

from cloudinfinite import Client
from cloudinfinite.operations import CALLS
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.media.samples import make_mp4

from ..programs import blocks, run
from .document import (
    CHINESE,
    CHINESE_FILE,
    ENGLISH,
    EQUIVALENTS,
    FILE,
    PAGES,
    REMARKS,
    action_rows,
    method_rows,
    written,
)
from .methods import methods


@pytest.mark.parametrize(("file", "phrases"), [(FILE, ENGLISH), (CHINESE_FILE, CHINESE)])
def test_the_tables_are_current(file: Path, phrases: Mapping[str, str]) -> None:
    text = file.read_text("utf-8")
    assert written(text, phrases) == text


def test_every_remark_is_translated() -> None:
    assert {*REMARKS.values(), PAGES} <= {*CHINESE}


def test_every_method_of_the_sdk_has_a_call() -> None:
    named = {name for name, _ in inspect.getmembers(CosS3Client) if name.startswith("ci_")}
    assert len(named) > 100
    rows = method_rows()
    assert named <= {name for name, _, _ in rows}
    assert {call for _, call, _ in rows} <= set(CALLS)
    assert {*EQUIVALENTS, *REMARKS} <= {name for name, _, _ in rows}


def test_every_mentioned_call_exists() -> None:
    with Client(bucket=DEMO_BUCKET, region="ap-beijing") as client:
        remarks = "".join(text for _, _, text in method_rows())
        mentioned = {call for row in method_rows() for call in row[1:2]}
        mentioned |= {call for _, _, call in action_rows()}
        mentioned |= set(re.findall(r"`(\w+\.\w+)`", remarks))
        for call in sorted(mentioned):
            family, _, name = call.partition(".")
            assert callable(getattr(getattr(client, family), name))


def test_methods_of_the_object_store_are_omitted() -> None:
    assert not {"put_object", "list_objects", "send_request", "put_async_fetch_task"} & {*methods()}
    assert {"get_media_info", "get_snapshot"} <= {*methods()}


def test_the_example_program_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    [program] = blocks(f"docs/{FILE.name}", "python")
    bucket = MemoryBucket(DEMO_BUCKET)
    bucket.put("uploads/demo.mp4", make_mp4(seconds=0.2))
    with Emulator(buckets=[bucket]) as service:
        assert run(program, service, monkeypatch) == "Transcode Submitted\n"
