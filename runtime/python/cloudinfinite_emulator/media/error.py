"""The error for media files that cannot be used."""

from __future__ import annotations


class MediaError(Exception):
    """The file cannot be used; its job fails.

    Attributes:
        code: The service's error code, from the spec's table of errors: ``ResourceNotSupported`` if
            the file is broken or not media, ``ResourceDownloadFailed`` if it could not be read.
        message: The reason, in plain words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
