"""Calls that inspect an image and respond at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import BinaryIO, TypeVar

from ..checks.refusal import Refusal
from .call import Call, Content
from .object_access import open_object

T = TypeVar("T")


def describe_image(call: Call) -> Content:
    """Returns the format and the size of an image."""
    from ..images.reading import image_info

    return _json(_of_image(call, image_info))


def describe_average_color(call: Call) -> Content:
    """Returns the average colour of an image."""
    from ..images.reading import average_color

    return _json({"RGB": _of_image(call, average_color)})


def describe_exif(call: Call) -> Content:
    """Returns the EXIF data of an image, if it has any."""
    from ..images.reading import exif_data

    found = _of_image(call, exif_data)
    if not found:
        return _json({"error": "no exif data"})
    return _json({name: {"val": text} for name, text in found.items()})


def _of_image(call: Call, read: Callable[[BinaryIO], T]) -> T:
    from ..images.errors import image_errors_as
    from ..images.isolated import inspect_isolated

    with open_object(call, call.first("ObjectKey")) as file, image_errors_as(Refusal):
        return inspect_isolated(read, file)


def _json(value: object) -> Content:
    return Content(json.dumps(value, ensure_ascii=False).encode(), "application/json")
