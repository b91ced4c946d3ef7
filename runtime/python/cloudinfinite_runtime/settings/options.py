"""Options of one call, beside the operation's own arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from ..errors import ConfigurationError
from .hooks import Hook
from .network import Timeout
from .retry import CreateOnce, RetryPolicy


class RequestOptions(TypedDict, total=False):
    """The options of a request that the spec does not know.

    Attributes:
        timeout: Seconds to wait: a `Timeout`, or a number for each of its limits.
        retries: How often it is retried at most, or a `RetryPolicy`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
    """

    timeout: Timeout | float | None
    retries: RetryPolicy | int | None
    hooks: Sequence[Hook] | None


class WaitOptions(TypedDict, total=False):
    """The options of a wait, which apply to every lookup.

    Attributes:
        retries: How often one request is retried at most, or a `RetryPolicy`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        validate: False sends values that break limits of the spec, which come from pages that may
            be wrong. Values that cannot be encoded are refused all the same.
        extra_fields: More elements for the body, by wire names and as deep as needed, for what the
            spec lacks.
        extra_query: More query parameters; None as a value makes a flag.
        extra_headers: More header fields; never Authorization, Host, or what frames a request.
    """

    retries: RetryPolicy | int | None
    hooks: Sequence[Hook] | None
    validate: bool
    extra_fields: Mapping[str, Any] | None
    extra_query: Mapping[str, str | None] | None
    extra_headers: Mapping[str, str] | None


class UrlOptions(TypedDict, total=False):
    """The options of a presigned URL.

    Attributes:
        validate: False takes values that break the limits of the spec, which are read off pages
            that may be wrong. What cannot be written at all is refused all the same.
        extra_query: More query parameters; None as a value makes a flag.
    """

    validate: bool
    extra_query: Mapping[str, str | None] | None


class CallOptions(WaitOptions, total=False):
    """The options of a call, which apply to that call only.

    An option that is left out, or None, has the client's value. For many calls with the same
    settings, use `with_options`.

    Attributes:
        timeout: Seconds to wait: a `Timeout`, or a number for each of its limits.
        retries: How often the call is retried at most, or a `RetryPolicy`.
        create_once: True makes a creating call find out what happened if its answer is lost; or a
            `CreateOnce`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in; they
            replace the client's.
        validate: False sends values that break limits of the spec, which come from pages that may
            be wrong. Values that cannot be encoded are refused all the same.
        extra_fields: More elements for the body, by wire names and as deep as needed, for what the
            spec lacks.
        extra_query: More query parameters; None as a value makes a flag.
        extra_headers: More header fields; never Authorization, Host, or what frames a request.
    """

    timeout: Timeout | float | None
    create_once: CreateOnce | bool | None


class LookUpOptions(CallOptions, total=False):
    """The options of a call that looks up jobs.

    Attributes:
        missing_ok: True returns the answer if a job does not exist, instead of raising
            `NotFoundError`.
    """

    missing_ok: bool


SETTINGS = frozenset({"timeout", "retries", "create_once", "hooks"})
"""The options that say how a call is made; the others say what is sent."""

REQUEST_OPTIONS = RequestOptions.__optional_keys__
WAIT_OPTIONS = WaitOptions.__optional_keys__
URL_OPTIONS = UrlOptions.__optional_keys__
CALL_OPTIONS = CallOptions.__optional_keys__
LOOK_UP_OPTIONS = LookUpOptions.__optional_keys__


def split(
    name: str,
    options: Mapping[str, Any],
    arguments: Iterable[str] = (),
    known: frozenset[str] = CALL_OPTIONS,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Tells apart how a call is made and what is sent with it.

    Args:
        name: What is called, for the error.
        options: The options, as they were given.
        arguments: The names of the arguments that it has beside, one of which may be meant.
        known: The options that there are.

    Raises:
        ConfigurationError: There is no such option.
    """
    settings: dict[str, Any] = {}
    additions: dict[str, Any] = {}
    for option, value in options.items():
        if option not in known:
            from ..codec.problems import similar

            hint = similar(str(option), sorted({*known, *arguments}))
            raise ConfigurationError(f"{name} takes no argument {option!r}{hint}")
        (settings if option in SETTINGS else additions)[option] = value
    return settings, additions
