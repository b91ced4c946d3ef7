"""The exception for refused requests."""

from __future__ import annotations

from cloudinfinite.service import SERVICE

# A code can have several rows; the first one with a status is usually the right one.
_STATUSES: dict[str, int] = {}
for _row in SERVICE.error_codes:
    if _row.status is not None:
        _STATUSES.setdefault(_row.code, _row.status)


class Refusal(Exception):
    """Raised anywhere in the service to send an error response.

    Attributes:
        code: The service's error code, from the spec's table of errors.
        message: The reason, in plain words.
        status: The HTTP status; by default, the one in the table.
        retry_after: The response's Retry-After header, in seconds; None to omit it.
    """

    def __init__(
        self, code: str, message: str, status: int | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status or _STATUSES.get(code, 400)
        self.retry_after = retry_after
