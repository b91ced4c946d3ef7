"""Finds the handlers of calls that work on one object and respond at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..checks.facts import Facts, OperationFacts
from .call import Handler
from .file_calls import hash_file, list_archive
from .image_calls import describe_average_color, describe_exif, describe_image
from .image_processing_calls import (
    delete_styles,
    describe_styles,
    set_style,
    show_original,
    show_processed,
    store_processed,
    upload_processed,
)
from .media_calls import (
    describe_av,
    describe_media,
    describe_posted_media,
    show_frame,
    show_posted_frame,
    store_frame,
)
from .playlist_calls import add_token, sign_named_playlist, sign_playlist


def object_handler(operation: OperationFacts, facts: Facts) -> Handler | None:
    """Returns the handler of an operation that works on one object; None for other operations."""
    if operation.path in POSTED and operation.method == "POST":
        return POSTED[operation.path]
    if operation.path in _NAMED and operation.method == "GET":
        return _NAMED[operation.path]
    if operation.host not in ("object", "image"):
        return None
    fields = [*facts.fields(operation.params)]
    marks = [
        field.name if field.location == "flag" else field.fixed
        for field in fields
        if field.fixed is not None
    ]
    # Without a fixed value, the only required field identifies the operation.
    if not marks:
        marks = [each.name for each in fields if each.required and each.location != "key"]
    return _MARKED.get((operation.method, marks[0] or "")) if len(marks) == 1 else None


POSTED: Final[Mapping[str, Handler]] = {
    "/avinfo": describe_av,
    "/cisnapshot": show_posted_frame,
    "/mediainfo": describe_posted_media,
    "/snapshot": store_frame,
}
"""The handlers of calls that name the object in the body, by path."""

_NAMED: Final[Mapping[str, Handler]] = {"/pm3u8": sign_named_playlist}
"""The handlers of calls that name the object in a parameter, by path."""

_MARKED: Final[Mapping[tuple[str, str], Handler]] = {
    ("GET", "exif"): describe_exif,
    ("GET", "filehash"): hash_file,
    ("GET", "imageAve"): describe_average_color,
    ("GET", "imageInfo"): describe_image,
    ("GET", "modifym3u8token"): add_token,
    ("GET", "originImage"): show_original,
    ("GET", "pm3u8"): sign_playlist,
    ("GET", "rule"): show_processed,
    ("GET", "snapshot"): show_frame,
    ("GET", "videoinfo"): describe_media,
    ("GET", "zippreview"): list_archive,
    ("POST", "image_process"): store_processed,
    ("PUT", "Pic-Operations"): upload_processed,
    ("PUT", "style"): set_style,
    ("GET", "style"): describe_styles,
    ("DELETE", "style"): delete_styles,
}
"""The handlers by method, and the name of a flag or a fixed value."""
