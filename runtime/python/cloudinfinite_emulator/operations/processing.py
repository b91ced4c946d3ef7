"""Which calls work on one object and answer at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..checks.facts import Facts, OperationFacts
from .call import Handler
from .file_calls import hash_file, list_archive
from .image_calls import tell_average_color, tell_exif, tell_image
from .media_calls import (
    show_frame,
    show_posted_frame,
    store_frame,
    tell_media,
    tell_posted_media,
)
from .playlist_calls import add_token, sign_named_playlist, sign_playlist


def processing(operation: OperationFacts, facts: Facts) -> Handler | None:
    """What is done for an operation that works on one object at once, if anything is."""
    if operation.method == "POST":
        return POSTED.get(operation.path)
    if operation.method != "GET":
        return None
    if operation.host != "object":
        return _NAMED.get(operation.path)
    fixed = [field for field in facts.fields(operation.params) if field.fixed is not None]
    if len(fixed) != 1:
        return None
    [field] = fixed
    return _GOT.get(field.name if field.location == "flag" else field.fixed or "")


POSTED: Final[Mapping[str, Handler]] = {
    "/cisnapshot": show_posted_frame,
    "/mediainfo": tell_posted_media,
    "/snapshot": store_frame,
}
"""By path."""

_NAMED: Final[Mapping[str, Handler]] = {"/pm3u8": sign_named_playlist}
"""Those that a parameter names the object of, by path."""

_GOT: Final[Mapping[str, Handler]] = {
    "exif": tell_exif,
    "filehash": hash_file,
    "imageAve": tell_average_color,
    "imageInfo": tell_image,
    "modifym3u8token": add_token,
    "pm3u8": sign_playlist,
    "snapshot": show_frame,
    "videoinfo": tell_media,
    "zippreview": list_archive,
}
"""By the one parameter that is fixed: the value of a query parameter, or the name of a flag."""
