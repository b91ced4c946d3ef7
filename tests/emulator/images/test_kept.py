"""Stored image settings are the same in memory, on disk and after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import tostring

from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.images.settings import ImageSettings, LibraryEntry
from cloudinfinite_emulator.state.keeper import DiskKeeper

NAMES = st.sampled_from(["a", "b", 'a"', "a/b"])
TEXTS = st.text(st.characters(exclude_categories=["C"]), max_size=5)
CONTENT = st.sampled_from([{}, {"Mode": "Auto"}, {"Suffixs": {"Suffix": ["jpg", "png"]}}])
ENTRIES = st.builds(
    LibraryEntry, NAMES, NAMES, TEXTS, TEXTS, st.just("ff"), st.tuples(*[st.integers(0, 255)] * 3)
)
Change = Callable[[ImageSettings], None]


def change(of: str, bucket: str, name: str, text: str, content: dict[str, object]) -> Change:
    def change(kept: ImageSettings) -> None:
        if of == "style":
            kept.put_style(bucket, name, text)
        elif of == "no style":
            kept.remove_style(bucket, name)
        elif of == "setting":
            kept.put(bucket, "slim", list(element("slim", content)))
        elif of == "no setting":
            kept.remove(bucket, "slim")
        else:
            kept.open_library(bucket, len(text))

    return change


CHANGES = st.builds(
    change,
    st.sampled_from(["style", "no style", "setting", "no setting", "library"]),
    NAMES,
    NAMES,
    TEXTS,
    CONTENT,
) | st.builds(lambda bucket, entry: lambda kept: kept.add(bucket, entry), NAMES, ENTRIES)


def contents(kept: ImageSettings) -> object:
    return [
        (
            dict(kept.styles(bucket)),
            [tostring(each) for each in kept.find(bucket, "slim") or ()],
            kept.find(bucket, "slim") is None,
            kept.capacity(bucket),
            kept.library(bucket),
        )
        for bucket in ("a", "b", 'a"', "a/b")
    ]


@given(st.lists(CHANGES, max_size=12))
def test_state_survives_a_restart(changes: list[Change]) -> None:
    memory = ImageSettings(None, "me")
    with TemporaryDirectory() as folder:
        keeper = DiskKeeper(Path(folder))
        disk = ImageSettings(keeper, "me")
        for each in changes:
            each(memory)
            each(disk)
        assert contents(disk) == contents(memory)
        keeper.close()
        keeper = DiskKeeper(Path(folder))
        again = ImageSettings(keeper, "me")
        assert contents(again) == contents(memory)
        assert contents(ImageSettings(keeper, "you")) == contents(ImageSettings(None, "you"))
        again.clear()
        assert (
            contents(again)
            == contents(ImageSettings(keeper, "me"))
            == contents(ImageSettings(None, ""))
        )
        keeper.close()


def test_library_entries_are_identified_by_bucket_entity_and_key() -> None:
    kept = ImageSettings(None, "me")
    for entity, key in [("a", "b/c"), ("a/b", "c"), ("a", "b/c")]:
        kept.add("x", LibraryEntry(entity, key, "", "", "0", (0, 0, 0)))
    assert [(each.entity, each.key) for each in kept.library("x")] == [("a", "b/c"), ("a/b", "c")]
    kept.take_out("x", "a", "b/c")
    kept.take_out("y", "a/b", "c")
    assert [each.entity for each in kept.library("x")] == ["a/b"]
