"""The placeholders ``${…}`` that the service fills in for a job's output."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Final

from lxml.etree import _Element

from cloudinfinite_runtime.codec.lexical import to_xml_text

_NAME = re.compile(r"\$\{(\w+)\}")

_FORMATS: Final = ("*/Container/Format", "*/Format")
"""Where the settings of a job have the format of what it writes."""

_OF_TAGS: Final[Mapping[str, str]] = {"Snapshot": "jpg", "StreamPackConfig": "m3u8"}
"""The extension of what jobs write whose settings have no format, by Tag."""

_OF_FORMATS: Final[Mapping[str, str]] = {"hls": "m3u8", "dash": "mpd", "adts": "aac", "hgif": "gif"}
"""Extensions that are not the name of the format."""


def expand(operation: _Element, key: str, names: Mapping[str, str | None]) -> _Element:
    """Copies an Operation for one job, and fills in the placeholders in its Output.

    Those that only the work itself can determine, such as ``${Number}``, stay unchanged. The
    documentation uses both letter cases.

    Args:
        operation: The Operation.
        key: The key of the job's object.
        names: What is filled in that the key does not tell, by name in lower case; None stays.
    """
    folder, name = posixpath.split(key)
    values = {
        "inputname": posixpath.splitext(name)[0],
        "inputnameandext": name,
        "inputpath": folder,
        **{each: value for each, value in names.items() if value is not None},
    }
    made = deepcopy(operation)
    for field in made.iterfind("Output//*"):
        if field.text:
            filled = _NAME.sub(lambda match: values.get(match[1].lower(), match[0]), field.text)
            # A key may contain characters that XML cannot represent.
            field.text = to_xml_text(filled)
    return made


def extension_of(settings: _Element, tag: str, key: str) -> str:
    """The extension of what a job writes: of its format if it has one, or else of its object.

    Args:
        settings: Its Operation, with the settings of its templates.
        tag: What it does.
        key: The key of its object.
    """
    if tag in _OF_TAGS:
        return _OF_TAGS[tag]
    for path in _FORMATS:
        if format := (settings.findtext(path) or "").lower():
            return _OF_FORMATS.get(format, format)
    return posixpath.splitext(key)[1].removeprefix(".")
