"""XML elements in the service's format."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone

from lxml import etree
from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

UNSET = "-"
"""The placeholder for a time that is not known yet."""

TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%z"

_CHINA = timezone(timedelta(hours=8))


def element(name: str, content: str | Mapping[str, object] | list[_Element] = "") -> _Element:
    """Builds an element from a text, other elements, or a mapping by wire name.

    A list in a mapping becomes repeated elements. Characters that XML does not allow are replaced.
    """
    built = etree.Element(name)
    # The most frequent cases come first, since checking for a mapping is slow.
    if isinstance(content, str):
        built.text = to_xml_text(content) or None
    elif isinstance(content, list):
        built.extend(content)
    else:
        for key, value in content.items():
            for each in value if isinstance(value, list) else [value]:
                built.append(element(key, each if isinstance(each, str | Mapping) else str(each)))
    return built


def plain(container: _Element) -> object:
    """Converts an element to a text, or to a mapping by wire name with lists for repeated names."""
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
    """Copies the children of an element, since an element can only be in one tree."""
    return [] if container is None else [deepcopy(child) for child in container]


def time_text(moment: datetime | None) -> str:
    """Formats a time as the service does, in its own time zone."""
    if moment is None:
        return UNSET
    # Several times faster than `strftime`, and pads years before 1000.
    return f"{moment.astimezone(_CHINA).replace(tzinfo=None).isoformat(timespec='seconds')}+0800"


def to_moment(seconds: float) -> datetime:
    """Converts Unix seconds to a time, rounded down to the second, the precision of responses."""
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
