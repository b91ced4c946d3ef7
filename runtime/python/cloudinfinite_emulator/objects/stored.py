"""Objects in buckets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StoredObject:
    """The metadata of an object.

    Attributes:
        key: Its key, without a leading slash.
        size: Its length in bytes.
        modified: When it was uploaded, as an aware datetime in UTC, to the second, like in an
            object store.
    """

    key: str
    size: int
    modified: datetime


def whole_second(moment: datetime) -> datetime:
    """Converts a time to UTC, and drops fractions of a second. A naive time is local."""
    return moment.astimezone(UTC).replace(microsecond=0)


def from_unix(seconds: int) -> datetime:
    """Converts Unix seconds to a datetime, or to the nearest one that can be represented."""
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        edge = datetime.max if seconds > 0 else datetime.min
        return edge.replace(microsecond=0, tzinfo=UTC)
