"""Works on images in a child process with limited memory and time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from typing import Any, BinaryIO, Final, ParamSpec, TypeVar

from ..media.isolation import Limits, run_isolated
from .pillow import check
from .processing import Original, Processed, describe, process
from .reading import ImageError
from .rules import RuleError, Step, UnsupportedRule
from .similarity import Fingerprint, fingerprint
from .watermark import Fetch

_LIMITS: Final = Limits(2 * 1024**3, 90.0)
_ERRORS: Final = {each.__name__: each for each in (ImageError, UnsupportedRule, RuleError)}
_one_at_a_time: Final = threading.Lock()
"""Held during work on pixels, which takes several hundred MB."""

P = ParamSpec("P")
T = TypeVar("T")


def inspect_isolated(read: Callable[[BinaryIO], T], file: BinaryIO) -> T:
    """Calls a function of `reading` in the child process.

    Raises:
        ImageError: It is not an image, is broken, or is too large.
        MediaError: It takes too much memory or time.
    """
    found: T = _isolated(read, file)
    return found


def process_isolated(data: bytes, steps: tuple[Step, ...], fetch: Fetch) -> Processed:
    """Applies the steps of a rule to an image, as `process` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    # Errors in fetching are not the image's fault.
    urls = {step.text("image") for step in steps if step.name == "watermark" and step.value == "1"}
    stamps = {url: fetch(url) for url in urls}
    return Processed(**_isolated(_process, data, steps, stamps))


def describe_isolated(data: bytes) -> Original:
    """Returns the properties of an image, as `describe` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    return Original(**_isolated(describe, data))


def fingerprint_isolated(data: bytes) -> Fingerprint:
    """Computes the fingerprint of an image, as `fingerprint` does.

    Raises:
        MediaError: It takes too much memory or time.
    """
    fields = _isolated(fingerprint, data)
    return Fingerprint(fields["bits"], tuple(fields["color"]))


def _process(data: bytes, steps: tuple[Step, ...], stamps: Mapping[str, bytes]) -> Processed:
    return process(data, steps, stamps.__getitem__)


def _isolated(function: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> Any:
    check()
    with _one_at_a_time:
        outcome = run_isolated(_LIMITS, _outcome, function, *args, **kwargs)
    if "error" in outcome:
        raise _ERRORS[str(outcome["error"])](str(outcome["reason"]))
    return outcome["result"]


def _outcome(function: Callable[..., Any], *args: object, **kwargs: object) -> dict[str, object]:
    """Calls a function; returns its result or its error as JSON values."""
    try:
        result = function(*args, **kwargs)
    except (ImageError, UnsupportedRule, RuleError) as error:
        return {"error": type(error).__name__, "reason": str(error)}
    return {
        "result": asdict(result)
        if is_dataclass(result) and not isinstance(result, type)
        else result
    }
