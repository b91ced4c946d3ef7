"""Work on images, in a child process whose memory and time are limited."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from typing import Any, BinaryIO, Final, ParamSpec, TypeVar

from ..media.apart import Effort, apart
from .library import check
from .likeness import Fingerprint, fingerprint
from .processing import Original, Processed, describe, process
from .reading import ImageError
from .rules import NotDone, RuleError, Step
from .watermark import Fetch

_WORKING: Final = Effort(2 * 1024**3, 90.0)
_ERRORS: Final = {each.__name__: each for each in (ImageError, NotDone, RuleError)}
_one_at_a_time: Final = threading.Lock()
"""Held during work on pixels, which takes several hundred MB."""

P = ParamSpec("P")
T = TypeVar("T")


def looked_at(read: Callable[[BinaryIO], T], file: BinaryIO) -> T:
    """Calls a function of `reading` in the child process.

    Raises:
        ImageError: It is not an image, is broken, or is too large.
        MediaError: It takes too much memory or time.
    """
    found: T = _apart(read, file)
    return found


def processed(data: bytes, steps: tuple[Step, ...], fetch: Fetch) -> Processed:
    """Applies the steps of a rule to an image, as `process` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    # Errors in fetching are not the image's fault.
    urls = {step.text("image") for step in steps if step.name == "watermark" and step.value == "1"}
    stamps = {url: fetch(url) for url in urls}
    return Processed(**_apart(_process, data, steps, stamps))


def described(data: bytes) -> Original:
    """Returns the properties of an image, as `describe` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    return Original(**_apart(describe, data))


def fingerprint_of(data: bytes) -> Fingerprint:
    """Computes the fingerprint of an image, as `fingerprint` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    made = _apart(fingerprint, data)
    return Fingerprint(made["bits"], tuple(made["color"]))


def _process(data: bytes, steps: tuple[Step, ...], stamps: Mapping[str, bytes]) -> Processed:
    return process(data, steps, stamps.__getitem__)


def _apart(function: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> Any:
    check()
    with _one_at_a_time:
        answer = apart(_WORKING, _told, function, *args, **kwargs)
    if "error" in answer:
        raise _ERRORS[str(answer["error"])](str(answer["why"]))
    return answer["made"]


def _told(function: Callable[..., Any], *args: object, **kwargs: object) -> dict[str, object]:
    """Returns what a function returns or raises, as JSON values."""
    try:
        made = function(*args, **kwargs)
    except (ImageError, NotDone, RuleError) as error:
        return {"error": type(error).__name__, "why": str(error)}
    return {"made": asdict(made) if is_dataclass(made) and not isinstance(made, type) else made}
