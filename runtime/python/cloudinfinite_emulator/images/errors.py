"""Converts errors about images to errors of the service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from ..media.error import MediaError
from .reading import ImageError
from .rules import RuleError, UnsupportedRule

_CODES: Final[tuple[tuple[type[Exception], str], ...]] = (
    (RuleError, "InvalidArgument"),
    (UnsupportedRule, "NotImplemented"),
    (ImageError, "ResourceNotSupported"),
    (ImportError, "InternalError"),
)


@contextmanager
def image_errors_as(make_error: Callable[[str, str], Exception]) -> Iterator[None]:
    """Converts errors about an image or a rule to errors of a call or a job.

    Args:
        make_error: Makes the error from a code and a message.
    """
    try:
        yield
    except MediaError as error:
        raise make_error(error.code, error.message) from None
    except tuple(kind for kind, _ in _CODES) as error:
        code = next(code for kind, code in _CODES if isinstance(error, kind))
        message = str(error)
        if isinstance(error, UnsupportedRule):
            message = f"the emulator does not support {message} in a rule yet"
        raise make_error(code, message) from None
