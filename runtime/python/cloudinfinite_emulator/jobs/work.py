"""What jobs do, with one executor per Tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element

from ..media.error import MediaError
from ..objects.bucket import Bucket, NoSuchKey


class JobFailure(Exception):
    """Raised by an executor to end its job as Failed.

    Attributes:
        code: The job's Code, from the spec's table of errors.
        message: Its Message.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Work:
    """The work of a job.

    Attributes:
        tag: The kind of job.
        bucket: The bucket of its object.
        key: The object's key; empty for a kind of job that needs none.
        operation: The request's Operation, with placeholders filled in and with the settings of
            the templates that it names, or None.
    """

    tag: str
    bucket: Bucket
    key: str
    operation: _Element | None


Executor = Callable[[Work], Mapping[str, object]]
"""Does the work of a job, and returns its result, by wire names of the Operation.

It may raise `JobFailure`."""


def media_info(work: Work) -> Mapping[str, object]:
    """Opens the object, and describes its streams and its container."""
    # The first job that needs FFmpeg's libraries loads them.
    from ..media.info import media_info as read

    try:
        with work.bucket.open(work.key) as file:
            return {"MediaInfo": read(file)}
    except NoSuchKey:
        raise JobFailure(
            "ResourceNotFound", f"there is no object {work.key} in {work.bucket.name}"
        ) from None
    except MediaError as error:
        raise JobFailure(error.code, error.message) from None
    except ImportError as error:
        raise JobFailure("InternalError", str(error)) from None


def simulate(work: Work) -> Mapping[str, object]:
    """Does nothing, successfully."""
    return {}


EXECUTORS: Final[Mapping[str, Executor]] = {"MediaInfo": media_info}
"""The executors, by Tag."""
