"""The placeholders ``${…}`` in the Output of a job."""

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
"""The paths of the output format in the settings of a job."""

_OF_TAGS: Final[Mapping[str, str]] = {"Snapshot": "jpg", "StreamPackConfig": "m3u8"}
"""The extensions of the output of jobs whose settings have no format, by Tag."""

_OF_FORMATS: Final[Mapping[str, str]] = {"hls": "m3u8", "dash": "mpd", "adts": "aac", "hgif": "gif"}
"""The extensions that differ from the format."""


def expand(operation: _Element, key: str, names: Mapping[str, str | None]) -> _Element:
    """Copies an Operation, and fills in the placeholders in its Output.

    Placeholders that only the work itself can determine, such as ``${Number}``, stay unchanged.
    Case does not matter, since the pages use both.

    Args:
        operation: The Operation.
        key: The key of the job's object.
        names: The values that do not follow from the key, by name in lower case; None to leave one.
    """
    folder, name = posixpath.split(key)
    values = {
        "inputname": posixpath.splitext(name)[0],
        "inputnameandext": name,
        "inputpath": folder,
        **{each: value for each, value in names.items() if value is not None},
    }
    expanded = deepcopy(operation)
    for field in expanded.iterfind("Output//*"):
        if field.text:
            filled = _NAME.sub(lambda match: values.get(match[1].lower(), match[0]), field.text)
            # A key may contain characters that XML does not allow.
            field.text = to_xml_text(filled)
    return expanded


def extension_of(settings: _Element, tag: str, key: str) -> str:
    """Returns the extension of a job's output: that of its format, or else that of its object.

    Args:
        settings: Its Operation, with the settings of its templates.
        tag: The Tag of the job.
        key: The key of its object.
    """
    if tag in _OF_TAGS:
        return _OF_TAGS[tag]
    for path in _FORMATS:
        if format := (settings.findtext(path) or "").lower():
            return _OF_FORMATS.get(format, format)
    return posixpath.splitext(key)[1].removeprefix(".")
