"""What a tool that reports errors would write out: every variable of every frame of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import cloudinfinite
import cloudinfinite_runtime

OURS = tuple(
    str(Path(each.__file__ or "").parent) for each in (cloudinfinite, cloudinfinite_runtime)
)


def secrets_shown(error: BaseException, *secrets: str) -> set[str]:
    """Which variables show one of the secrets, in the frames of an error and of those below it.

    Each is told by its file, its function and its name.
    """
    return {
        f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name} {name}"
        for each in chain(error)
        for frame in frames(each)
        for name, value in frame.f_locals.items()
        if any(secret in shown(value) for secret in secrets)
    }


def chain(error: BaseException) -> list[BaseException]:
    """The error and all below it, hidden ones too."""
    found = [error]
    for each in found:
        below = (each.__cause__, each.__context__, getattr(each, "cause", None))
        found += [one for one in below if isinstance(one, BaseException) and one not in found]
    return found


def frames(error: BaseException) -> Iterator[FrameType]:
    """The frames of the package that an error has passed, those of methods made for it too."""
    part = error.__traceback__
    while part is not None:
        if part.tb_frame.f_code.co_filename.startswith((*OURS, "<string>")):
            yield part.tb_frame
        part = part.tb_next


def shown(value: object) -> str:
    """What is written out for a value."""
    try:
        return repr(value)
    except Exception:
        # Of what is not finished, such as an object whose making failed.
        return ""
