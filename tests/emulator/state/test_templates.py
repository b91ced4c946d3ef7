"""Templates survive a restart."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_emulator import DEMO_BUCKET, SteppedClock
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.jobs.template import Template, TemplateStore
from cloudinfinite_emulator.state.keeper import DiskKeeper
from cloudinfinite_emulator.state.templates import template_shelf

from ..signer import NOW

WORDS = ("add", "change", "remove", "again")
STEPS = st.lists(st.tuples(st.sampled_from(WORDS), st.integers(0, 3)))


@given(STEPS)
def test_templates_are_restored(steps: list[tuple[str, int]]) -> None:
    clock = SteppedClock(NOW)
    with TemporaryDirectory() as folder:
        store, disk = opened(folder, clock)
        for name, (step, number) in enumerate(steps):
            kept = store.all()
            target = kept[number].template_id if number < len(kept) else None
            settings = [element("Count", str(name))]
            if step == "add":
                store.add(DEMO_BUCKET, "Snapshot", f"n{name}", settings)
            elif step == "again":
                disk.close()
                store, disk = opened(folder, clock)
                assert all_of(store) == [fields_of(each) for each in kept]
            elif target and step == "change":
                clock.advance(60)
                store.change(DEMO_BUCKET, target, f"n{name}", settings)
            elif target:
                store.remove(DEMO_BUCKET, target)
        before = all_of(store)
        disk.close()
        store, disk = opened(folder, clock)
        assert all_of(store) == before
        disk.close()


def opened(folder: str, clock: SteppedClock) -> tuple[TemplateStore, DiskKeeper]:
    disk = DiskKeeper(Path(folder))
    return TemplateStore(clock, template_shelf(disk, "a")), disk


def all_of(store: TemplateStore) -> list[Any]:
    return [fields_of(each) for each in store.all()]


def fields_of(template: Template) -> Any:
    names = ("template_id", "bucket", "tag", "name", "created", "updated", "listed")
    settings = etree.tostring(template.settings)
    return [*(getattr(template, name) for name in names), settings]
