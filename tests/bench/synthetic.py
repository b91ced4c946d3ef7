"""A spec with many more operations than the real one: its own feeds under other names."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from string import ascii_lowercase

FEEDS = 200
_FAMILIES = 10
_NAME = re.compile(r'<(?:xs:complexType|xs:simpleType|b:operation) name="(\w+)"')
_PATH = re.compile(r' path="/')


def write_spec(real: Path, folder: Path, feeds: int = FEEDS) -> None:
    """Copy a spec and add so many feeds, spread over ten new families.

    Args:
        real: The folder of the real spec.
        folder: The folder to make.
        feeds: How many feeds to add.
    """
    shutil.copytree(real, folder)
    known = [file for file in sorted(real.glob("*/*.xsd")) if "<b:operation " in _text(file)]
    for feed, (letters, number) in zip(
        cycle(known), zip(islice(_letters(), feeds), range(feeds), strict=True), strict=False
    ):
        family = folder / f"twins_{ascii_lowercase[number % _FAMILIES]}"
        family.mkdir(exist_ok=True)
        twin = family / f"{feed.stem}_twin_{letters}.xsd"
        twin.write_text(_renamed(_text(feed), f"Twin{letters.capitalize()}"), "utf-8")


def _renamed(text: str, suffix: str) -> str:
    """A feed whose operation, types and path nobody else has."""
    for name in _NAME.findall(text):
        text = re.sub(rf'"{name}"', f'"{name}{suffix}"', text)
    return _PATH.sub(f' path="/{suffix.lower()}/', text)


def _letters() -> Iterator[str]:
    for first in ascii_lowercase:
        for second in ascii_lowercase:
            yield first + second


def _text(file: Path) -> str:
    return file.read_text("utf-8")
