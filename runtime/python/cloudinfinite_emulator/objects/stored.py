"""One object in a bucket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object without its content.

    Attributes:
        key: Its key, without a leading slash.
        size: Its length in bytes.
        modified: When it was uploaded, an aware time in UTC to the whole second, which is all that
            an object store tells.
    """

    key: str
    size: int
    modified: datetime


def whole_second(moment: datetime) -> datetime:
    """A time in UTC without its fraction of a second. One without offset is local."""
    return moment.astimezone(UTC).replace(microsecond=0)


def from_unix(seconds: int) -> datetime:
    """A time from Unix seconds; what no datetime can hold becomes the nearest that one can."""
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        edge = datetime.max if seconds > 0 else datetime.min
        return edge.replace(microsecond=0, tzinfo=UTC)
