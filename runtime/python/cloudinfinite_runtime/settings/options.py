"""The options of one call, in addition to the operation's own arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypedDict

from ..errors import ConfigurationError
from .hooks import Hook
from .network import Timeout
from .retry import CreateOnce, RetryPolicy


class RequestOptions(TypedDict, total=False):
    """The options of a request that the spec does not cover.

    Attributes:
        timeout: Seconds to wait: a `Timeout`, or one number for every limit.
        retries: The maximum number of retries, or a `RetryPolicy`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
    """

    timeout: Timeout | float | None
    retries: RetryPolicy | int | None
    hooks: Sequence[Hook] | None


class WaitOptions(TypedDict, total=False):
    """The options of a wait, which apply to every lookup.

    Attributes:
        retries: The maximum number of retries per request, or a `RetryPolicy`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in.
        validate: False sends values that break limits of the spec, which come from documentation
            that may be wrong. Values that cannot be encoded are still rejected.
        extra_fields: Extra body elements that the spec lacks, by wire name and nested as needed.
        extra_query: Extra query parameters; a value of None makes a flag.
        extra_headers: Extra header fields; never Authorization, Host, or those that frame a
            request.
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
        validate: False accepts values that break limits of the spec, which come from documentation
            that may be wrong. Values that cannot be encoded are still rejected.
        extra_query: Extra query parameters; a value of None makes a flag.
    """

    validate: bool
    extra_query: Mapping[str, str | None] | None


class CallOptions(WaitOptions, total=False):
    """The options of a call, which apply to that call only.

    An option that is omitted or None takes the client's value. For many calls with the same
    settings, use `with_options`.

    Attributes:
        timeout: Seconds to wait: a `Timeout`, or one number for every limit.
        retries: The maximum number of retries, or a `RetryPolicy`.
        create_once: True makes a creating call find out what happened if its answer is lost; or a
            `CreateOnce`.
        hooks: Functions that take an `Attempt` and return a context manager to run it in; they
            replace the client's.
        validate: False sends values that break limits of the spec, which come from documentation
            that may be wrong. Values that cannot be encoded are still rejected.
        extra_fields: Extra body elements that the spec lacks, by wire name and nested as needed.
        extra_query: Extra query parameters; a value of None makes a flag.
        extra_headers: Extra header fields; never Authorization, Host, or those that frame a
            request.
    """

    timeout: Timeout | float | None
    create_once: CreateOnce | bool | None


class LookUpOptions(CallOptions, total=False):
    """The options of a call that looks up jobs.

    Attributes:
        missing_ok: If a job does not exist, True returns the answer instead of raising
            `NotFoundError`.
    """

    missing_ok: bool


SETTINGS = frozenset({"timeout", "retries", "create_once", "hooks"})
"""The options that control how a call is made; the others control what is sent."""

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
    """Separates the options for how a call is made from those for what it sends.

    Args:
        name: The name of the call, for the error.
        options: The options as given.
        arguments: The names of its other arguments, to suggest if an option is misspelt.
        known: The options that exist.

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
