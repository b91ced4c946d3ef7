"""What jobs do: an executor for each Tag."""

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
        code: The job's Code, one of the spec's table of errors.
        message: Its Message.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Work:
    """What a job is to do.

    Attributes:
        tag: The kind of job.
        bucket: The bucket that its object is in.
        key: The object's key; empty for a kind of job that needs none.
        operation: The request's Operation, placeholders filled in; None if there was none.
    """

    tag: str
    bucket: Bucket
    key: str
    operation: _Element | None


Executor = Callable[[Work], Mapping[str, object]]
"""Does the work of a job, and gives what its Operation then shows, by wire names.

It may raise `JobFailure`."""


def media_info(work: Work) -> Mapping[str, object]:
    """Opens the object, and tells of its streams and its container."""
    # FFmpeg's libraries are loaded by the first job that needs them.
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
    """Does nothing, well."""
    return {}


EXECUTORS: Final[Mapping[str, Executor]] = {"MediaInfo": media_info}
"""What is done, by Tag."""
