"""The error for a file that cannot be inspected."""

from __future__ import annotations


class MediaError(Exception):
    """Makes the job of such a file fail.

    Attributes:
        code: The service's error code, from the spec's table of errors: ``ResourceNotSupported``
            if it is not media or broken, ``ResourceDownloadFailed`` if it could not be read.
        message: Why, in plain words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
