"""Lists what an error reporting tool would record: every variable in every frame of the package."""

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
    """Returns the variables that show a secret, in the frames of an error and its causes.

    Each is given as file, function and variable name.
    """
    return {
        f"{Path(frame.f_code.co_filename).name} {frame.f_code.co_name} {name}"
        for each in chain(error)
        for frame in frames(each)
        for name, value in frame.f_locals.items()
        if any(secret in shown(value) for secret in secrets)
    }


def chain(error: BaseException) -> list[BaseException]:
    """Returns an error and all its causes, including suppressed ones."""
    found = [error]
    for each in found:
        below = (each.__cause__, each.__context__, getattr(each, "cause", None))
        found += [one for one in below if isinstance(one, BaseException) and one not in found]
    return found


def frames(error: BaseException) -> Iterator[FrameType]:
    """Yields the frames of the package, and of its generated methods, in the traceback of an
    error."""
    part = error.__traceback__
    while part is not None:
        if part.tb_frame.f_code.co_filename.startswith((*OURS, "<string>")):
            yield part.tb_frame
        part = part.tb_next


def shown(value: object) -> str:
    """Returns the representation of a value."""
    try:
        return repr(value)
    except Exception:
        # An object whose constructor failed may have none.
        return ""
