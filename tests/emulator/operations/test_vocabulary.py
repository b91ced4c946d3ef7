"""Vocabulary tables: changes are visible in later responses."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Client, ServiceError
from cloudinfinite.speech import HotWord
from cloudinfinite_emulator import Emulator, SteppedClock

CLOCK = SteppedClock(int(time.time()))
WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=5)
TABLES = st.lists(st.builds(HotWord, vocabulary=WORDS, weight=st.integers(1, 10)), min_size=1)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(clock=CLOCK) as running:
        yield running


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as created:
        yield created


@given(st.lists(TABLES, max_size=3), TABLES)
def test_tables_can_be_described_changed_and_deleted(
    emulator: Emulator, client: Client, tables: list[list[HotWord]], new: list[HotWord]
) -> None:
    emulator.account.reset()
    ids = [
        client.speech.create_vocabulary_table(table_name="v", vocabulary_weights=each).table_id
        for each in tables
    ]
    described = client.speech.describe_vocabulary_tables()
    assert described.total_count == len(tables)
    shown = [(each.table_id, each.vocabulary_weights) for each in described.vocabulary_table]
    assert shown == list(zip(ids, tables, strict=True))
    for table_id in filter(None, ids):
        before = client.speech.describe_vocabulary_table(table_id)
        CLOCK.advance(1)
        client.speech.update_vocabulary_table(
            table_id=table_id, table_name="w", table_description="d", vocabulary_weights=new
        )
        after = client.speech.describe_vocabulary_table(table_id)
        assert (after.table_name, after.table_description) == ("w", "d")
        assert after.vocabulary_weights == new
        assert after.create_time == before.create_time
        assert before.update_time is not None
        assert after.update_time is not None
        assert after.update_time > before.update_time
    for table_id in filter(None, ids):
        client.speech.delete_vocabulary_table(table_id)
        with pytest.raises(ServiceError, match="has no table of hot words"):
            client.speech.describe_vocabulary_table(table_id)
    assert client.speech.describe_vocabulary_tables().vocabulary_table == []


def test_a_page_begins_at_the_requested_offset(client: Client, emulator: Emulator) -> None:
    emulator.account.reset()
    for number in range(12):
        client.speech.create_vocabulary_table(table_name=f"{number}", vocabulary_weight_str="a|1")
    first = client.speech.describe_vocabulary_tables()
    assert [each.table_name for each in first.vocabulary_table] == [str(n) for n in range(10)]
    second = client.speech.describe_vocabulary_tables(offset=10, limit=5)
    assert [each.table_name for each in second.vocabulary_table] == ["10", "11"]
    assert first.total_count == second.total_count == 12


def test_tables_cannot_be_created_while_speech_is_disabled(
    client: Client, emulator: Emulator
) -> None:
    emulator.account.reset()
    client.buckets.delete_asr_bucket()
    with pytest.raises(ServiceError, match="disabled"):
        client.speech.create_vocabulary_table(table_name="v", vocabulary_weight_str="a|1")
