"""A file that nothing can be said about."""

from __future__ import annotations


class MediaError(Exception):
    """What the job of such a file fails with.

    Attributes:
        code: The service's word, one of the spec's table of errors: ``ResourceNotSupported`` for
            what is no media or is broken, ``ResourceDownloadFailed`` for what could not be read.
        message: Why, in plain words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
