"""Calls that read a media file and respond at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from fractions import Fraction

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import copies, element
from .call import Call, Content
from .object_access import open_object, store_object

_NUMBER = re.compile(r"\+?[0-9]{0,12}(\.[0-9]{0,12})?")


def describe_media(call: Call) -> list[_Element]:
    """Describes the object that the path names."""
    return _media_info(call, call.first("ObjectKey"))


def describe_posted_media(call: Call) -> list[_Element]:
    """Describes the object that the body names."""
    return _media_info(call, call.body.findtext("Input/Object"))


def describe_av(call: Call) -> Content:
    """Describes the object that the body names, as ffprobe does."""
    from ..media.isolation import INSPECTING, run_isolated
    from ..media.probe import probe

    with open_object(call, call.body.findtext("Input/Object")) as file:
        found = run_isolated(INSPECTING, probe, file)
    return Content(json.dumps(found).encode(), "application/json")


def _media_info(call: Call, key: str | None) -> list[_Element]:
    from ..media.info import media_info
    from ..media.isolation import INSPECTING, run_isolated

    with open_object(call, key) as file:
        return [element("MediaInfo", run_isolated(INSPECTING, media_info, file))]


def show_frame(call: Call) -> Content:
    """Returns a frame of a video as an image."""
    return _frame(call, call.first("ObjectKey"), lambda name: call.first(name.lower()))


def show_posted_frame(call: Call) -> Content:
    """Returns a frame of the video that the body names."""
    return _frame(call, call.body.findtext("Input/Object"), call.body.findtext)


def store_frame(call: Call) -> list[_Element]:
    """Stores a frame of a video."""
    output = element("Output", copies(call.body.find("Output")))
    region, name = output.findtext("Region") or "", output.findtext("Bucket") or ""
    try:
        target = call.account.bucket(name)
    except KeyError:
        raise Refusal(
            "WriteTargetBucketDenied", f"Request.Output.Bucket: the emulator has no bucket {name!r}"
        ) from None
    if region.lower() != call.region:
        raise Refusal("InvalidArgument", f"Request.Output.Region: the buckets are in {call.region}")
    image = _frame(call, call.body.findtext("Input/Object"), call.body.findtext)
    store_object(target, output.findtext("Object") or "", image.body)
    return [output]


def _frame(call: Call, key: str | None, given: Callable[[str], str | None]) -> Content:
    """Returns the requested frame of an object; `given` returns the parameters by name."""
    from ..media.frames import CONTENT_TYPES, Frame, take_frame
    from ..media.isolation import INSPECTING, run_isolated

    format = given("Format") or "jpg"
    if format not in CONTENT_TYPES:
        raise Refusal("InvalidArgument", f"Format: {format!r} is not one of jpg, png")
    wanted = Frame(
        _number("Time", given("Time")),
        int(_number("Width", given("Width"))),
        int(_number("Height", given("Height"))),
        format,
        exact=given("Mode") != "keyframe",
        turned=given("Rotate") != "off",
    )
    with open_object(call, key) as file:
        return Content(run_isolated(INSPECTING, take_frame, file, wanted), CONTENT_TYPES[format])


def _number(name: str, text: str | None) -> Fraction:
    text = text or "0"
    if not _NUMBER.fullmatch(text) or not any(map(str.isdigit, text)):
        raise Refusal("InvalidArgument", f"{name}: {text[:40]!r} is not a valid number")
    return Fraction(text)
