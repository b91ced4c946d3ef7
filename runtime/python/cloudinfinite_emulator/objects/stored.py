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
        modified: When it was uploaded, as an aware datetime in UTC, to the second, which is the
            precision of an object store.
    """

    key: str
    size: int
    modified: datetime


def whole_second(moment: datetime) -> datetime:
    """Converts a time to UTC, without its fraction of a second. A naive time is local."""
    return moment.astimezone(UTC).replace(microsecond=0)


def from_unix(seconds: int) -> datetime:
    """Converts Unix seconds to a time, or to the nearest one that a datetime can represent."""
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        edge = datetime.max if seconds > 0 else datetime.min
        return edge.replace(microsecond=0, tzinfo=UTC)
