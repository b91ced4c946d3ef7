"""A spec with as many operations as the whole API: feeds of today under other names.

Twins are of the kinds that the API has: a third of them create jobs, every second one with types
of its own for its settings, as large as those of MediaInfo; the others change something, look one
thing up, list many, or cancel.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from string import ascii_lowercase

_JOB = "create_media_info_job"
# What settings and results of a job are like.
_SETTINGS, _SETTINGS_TYPE = "media_info", "MediaInfo"
_HOLDER = "CreateMediaInfoJobRequest"
_KINDS = (
    _JOB,
    "describe_media_job",
    "trigger_inventory_job",
    _JOB,
    "describe_inventory_trigger_jobs",
    "describe_inventory_trigger_job",
    _JOB,
    "describe_media_jobs",
    "trigger_inventory_workflow",
    _JOB,
    "describe_inventory_trigger_job",
    "cancel_media_job",
)
_FAMILIES = 10
_OPERATION = "<b:operation "
_NAME = re.compile(r'<(?:xs:complexType|xs:simpleType|xs:group|b:operation) name="(\w+)"')
_CALL = re.compile(r'( call="[^"]+)"')
_PATH = re.compile(r' path="/')
_NEIGHBOUR = re.compile(r'schemaLocation="(?!\.\./)')
_FAMILY_END = "</family>"


def write_spec(real: Path, folder: Path, operations: int) -> None:
    """Copy a spec and add feeds, spread over ten new families at most.

    Args:
        real: The folder of the real spec.
        folder: The folder to make.
        operations: How many operations there are to be in all.
    """
    shutil.copytree(real, folder)
    texts = {file.stem: _read(file) for file in sorted(real.glob("*/*.xsd"))}
    more = max(operations - sum(_OPERATION in text for text in texts.values()), 0)
    # No family without a call.
    names = [f"twins_{letter}" for letter in ascii_lowercase[: min(_FAMILIES, more)]]
    _declare(folder / "service.xml", names)
    for number, kind, letters in zip(range(more), cycle(_KINDS), _letters(), strict=False):
        suffix = f"Twin{letters.capitalize()}"
        family = folder / names[number % len(names)]
        family.mkdir(exist_ok=True)
        feed = _renamed(texts[kind], suffix)
        if kind == _JOB and number % 2:
            settings = folder / "settings" / f"{_SETTINGS}_twin_{letters}.xsd"
            settings.write_text(_renamed(texts[_SETTINGS], suffix), "utf-8")
            feed = _with_settings(feed, suffix, settings.name)
        (family / f"{kind}_twin_{letters}.xsd").write_text(feed, "utf-8")


def _read(file: Path) -> str:
    """A file that may stand in any folder."""
    return _NEIGHBOUR.sub(f'schemaLocation="../{file.parent.name}/', file.read_text("utf-8"))


def _declare(service: Path, names: Sequence[str]) -> None:
    """Declare families after those that are there."""
    families = "".join(
        f'\n  <family name="{name}"><summary>Calls of twins: {name}.</summary></family>'
        for name in names
    )
    before, end, after = service.read_text("utf-8").rpartition(_FAMILY_END)
    service.write_text(before + end + families + after, "utf-8")


def _renamed(text: str, suffix: str) -> str:
    """A file whose operation, call, types and path nobody else has."""
    for name in _NAME.findall(text):
        text = re.sub(rf'"{name}"', f'"{name}{suffix}"', text)
    text = _CALL.sub(rf'\1 {suffix.lower()}"', text)
    return _PATH.sub(f' path="/{suffix.lower()}/', text)


def _with_settings(feed: str, suffix: str, file: str) -> str:
    """A feed that creates a job, and now takes settings."""
    include = f'<xs:include schemaLocation="../settings/{file}"/>\n  <xs:include '
    element = (
        f'<xs:element name="{_SETTINGS_TYPE}" type="{_SETTINGS_TYPE}{suffix}" minOccurs="0">'
        "<xs:annotation><xs:documentation>Its settings.</xs:documentation></xs:annotation>"
        "</xs:element>\n    </xs:sequence>"
    )
    before, holder, after = feed.partition(f'name="{_HOLDER}{suffix}"')
    assert holder, f"the feed {_JOB} has no {_HOLDER} any more"
    return (before + holder + after.replace("</xs:sequence>", element, 1)).replace(
        "<xs:include ", include, 1
    )


def _letters() -> Iterator[str]:
    for first in ascii_lowercase:
        for second in ascii_lowercase:
            yield first + second
