"""Conditional requests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ..checks.refusal import Refusal


def is_unchanged(
    headers: Mapping[str, str], etag: str, modified: datetime, prefix: str = ""
) -> bool:
    """Checks the conditions of a request.

    Args:
        headers: The headers of the request, by lower-case name.
        etag: The ETag of the object, in quotation marks.
        modified: When the object was last changed.
        prefix: The prefix of the header names, in lower case.

    Returns:
        True if the object need not be sent, since it has not changed.

    Raises:
        Refusal: The object has changed, which the request rules out.
    """
    # RFC 9110: a date is ignored if there is a tag.
    match, none_match = headers.get(f"{prefix}if-match"), headers.get(f"{prefix}if-none-match")
    unmodified = _date(headers.get(f"{prefix}if-unmodified-since"))
    since = _date(headers.get(f"{prefix}if-modified-since"))
    if match is not None:
        has_failed = not _names(match, etag)
    else:
        has_failed = unmodified is not None and modified > unmodified
    if has_failed:
        raise Refusal("PreconditionFailed", "the object does not meet a condition", 412)
    if none_match is not None:
        return _names(none_match, etag)
    return since is not None and modified <= since


def _names(tags: str, etag: str) -> bool:
    given = {tag.strip().removeprefix("W/").strip('"') for tag in tags.split(",")}
    return "*" in given or etag.strip('"') in given


def _date(text: str | None) -> datetime | None:
    """Parses an HTTP date; returns None if it is invalid, so that it is ignored."""
    try:
        found = parsedate_to_datetime(text or "")
        return found.replace(tzinfo=found.tzinfo or UTC)
    except (ValueError, OverflowError):
        return None
