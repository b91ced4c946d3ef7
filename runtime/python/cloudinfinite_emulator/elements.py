"""XML elements as the service writes them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

UNSET = "-"
"""What stands for a time that is not there yet."""

TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%z"

_CHINA = timezone(timedelta(hours=8))


def element(name: str, content: str | Mapping[str, object] | list[_Element] = "") -> _Element:
    """An element that holds a text, other elements, or what a mapping of wire names describes.

    In a mapping a list repeats its name. Characters that XML cannot carry are replaced.
    """
    made = etree.Element(name)
    # In the order of how often they come: whether something is a mapping is slow to find out.
    if isinstance(content, str):
        made.text = to_xml_text(content) or None
    elif isinstance(content, list):
        made.extend(content)
    else:
        for key, value in content.items():
            for each in value if isinstance(value, list) else [value]:
                made.append(element(key, each if isinstance(each, str | Mapping) else str(each)))
    return made


def plain(container: _Element) -> object:
    """What an element holds: a text, or a mapping of wire names in which what repeats is a list."""
    if not len(container):
        return container.text or ""
    fields: dict[str, object] = {}
    for child in container:
        name, value = str(child.tag), plain(child)
        if name not in fields:
            fields[name] = value
        elif isinstance(earlier := fields[name], list):
            earlier.append(value)
        else:
            fields[name] = [earlier, value]
    return fields


def copies(container: _Element | None) -> list[_Element]:
    """The children of an element, or none; copied, since an element stands in one tree only."""
    return [] if container is None else [deepcopy(child) for child in container]


def time_text(moment: datetime | None) -> str:
    """A time as the service writes it, in its own time zone."""
    if moment is None:
        return UNSET
    # Several times as fast as a format, and years before 1000 keep their zeros.
    return f"{moment.astimezone(_CHINA).replace(tzinfo=None).isoformat(timespec='seconds')}+0800"


def to_moment(seconds: float) -> datetime:
    """Unix seconds as a moment, to the second: answers tell no more, so filters see no more."""
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
