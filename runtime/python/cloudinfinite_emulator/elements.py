"""XML elements as the service writes them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.scalars import to_xml_text

UNSET = "-"
"""What stands for a time that is not there yet."""

TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%z"

_CHINA = timezone(timedelta(hours=8))


def element(name: str, content: str | Mapping[str, object] | list[_Element] = "") -> _Element:
    """An element that holds a text, other elements, or what a mapping of wire names describes.

    In a mapping a list repeats its name. Characters that XML cannot carry are replaced.
    """
    made = etree.Element(name)
    if isinstance(content, str):
        made.text = to_xml_text(content) or None
    elif isinstance(content, Mapping):
        for key, value in content.items():
            values = value if isinstance(value, list) else [value]
            made.extend(
                element(key, each if isinstance(each, Mapping) else str(each)) for each in values
            )
    else:
        made.extend(content)
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
    return UNSET if moment is None else moment.astimezone(_CHINA).strftime(TIME_FORMAT)


def to_moment(seconds: float) -> datetime:
    """Unix seconds as a moment, to the second: answers tell no more, so filters see no more."""
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
