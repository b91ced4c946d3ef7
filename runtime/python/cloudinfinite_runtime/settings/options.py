"""The options of a client and of a single call.

Arguments take precedence over the environment, and the environment over the defaults.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypedDict

from ..errors import ConfigurationError
from .hooks import Hook
from .network import Network, Timeout
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


LOGGER = "cloudinfinite"
"""The only logger of this package. It logs at DEBUG, and never logs a secret."""

FORMAT = "%(asctime)s %(name)s %(levelname)s %(message)s"


def switch_on(level: str | None) -> None:
    """Enables logging to standard error if the level is ``debug``; does nothing if it is None.

    If the program has its own log handlers, they are used instead.

    Raises:
        ConfigurationError: The level has any other value.
    """
    if level is None:
        return
    if level.lower() != "debug":
        raise ConfigurationError(f"CLOUDINFINITE_LOG must be debug, not {level!a}")
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


PREFIX = "CLOUDINFINITE_"
"""The prefix of every variable."""

VARIABLES = (
    "BUCKET",
    "REGION",
    "ENDPOINT_URL",
    "CONNECT_TIMEOUT",
    "READ_TIMEOUT",
    "TOTAL_TIMEOUT",
    "RETRIES",
    "PROXY",
    "CA_BUNDLE",
    "CLIENT_CERTIFICATE",
    "CLIENT_KEY",
    "POOL_SIZE",
    "USER_AGENT",
    "LOG",
)
"""The names of the variables, without the prefix."""

_AGENT = re.compile(r"[!-~]+( [!-~]+)*")


class Configuration(NamedTuple):
    """The settings of a client, with all defaults filled in.

    Attributes:
        bucket: The bucket, or None.
        region: The region, or None.
        endpoint_url: The address to call instead of the service, or None.
        timeout: How long to wait.
        retry: When to retry, and how often.
        once: The settings of `create_once`, or None if it is off.
        network: How to connect.
        user_agent: The addition to the ``User-Agent``; may be empty.
        hooks: The hooks around each attempt.
    """

    bucket: str | None
    region: str | None
    endpoint_url: str | None
    timeout: Timeout
    retry: RetryPolicy
    once: CreateOnce | None
    network: Network
    user_agent: str
    hooks: tuple[Hook, ...]


def configure(
    retry: RetryPolicy,
    once: CreateOnce,
    *,
    bucket: str | None = None,
    region: str | None = None,
    endpoint_url: str | None = None,
    timeout: Timeout | float | None = None,
    retries: RetryPolicy | int | None = None,
    create_once: CreateOnce | bool = False,
    proxy: str | None = None,
    verify: bool | str | None = None,
    certificate: str | tuple[str, str] | None = None,
    pool_size: int | None = None,
    user_agent: str | None = None,
    hooks: Sequence[Hook] = (),
    environment: Mapping[str, str] | None = None,
) -> Configuration:
    """Reads the arguments of a client, and the environment for those that are None.

    `retry` and `once` are the service's defaults. The environment defaults to that of the process.
    An empty variable counts as not set.

    Raises:
        ConfigurationError: A value is invalid. If it comes from a variable, the message names it.
    """
    variables = _Variables(os.environ if environment is None else environment)
    switch_on(variables.text("LOG"))
    if timeout is None:
        timeout = variables.timeout()
    if retries is None:
        retries = variables.number("RETRIES", int)
    if pool_size is None:
        pool_size = variables.number("POOL_SIZE", int)
    agent = variables.text("USER_AGENT") if user_agent is None else user_agent
    return Configuration(
        bucket=variables.text("BUCKET") if bucket is None else bucket,
        region=variables.text("REGION") if region is None else region,
        endpoint_url=variables.text("ENDPOINT_URL") if endpoint_url is None else endpoint_url,
        timeout=Timeout.of(timeout),
        retry=retry.of(retries),
        once=read_create_once(create_once, once),
        network=Network(
            proxy=variables.text("PROXY") if proxy is None else proxy,
            verify=variables.text("CA_BUNDLE") if verify is None else verify,
            certificate=variables.certificate() if certificate is None else certificate,
            **({} if pool_size is None else {"pool_size": pool_size}),
        ),
        user_agent=_read_user_agent(agent),
        hooks=read_hooks(hooks),
    )


def reconfigure(
    configuration: Configuration,
    retry: RetryPolicy,
    once: CreateOnce,
    *,
    bucket: str | None = None,
    region: str | None = None,
    timeout: Timeout | float | None = None,
    retries: RetryPolicy | int | None = None,
    create_once: CreateOnce | bool | None = None,
    hooks: Sequence[Hook] | None = None,
) -> Configuration:
    """Returns a copy of a configuration with other settings.

    Raises:
        ConfigurationError: A value is invalid.
    """
    changes: dict[str, Any] = {}
    if bucket is not None:
        changes["bucket"] = bucket
    if region is not None:
        changes["region"] = region
    if timeout is not None:
        changes["timeout"] = Timeout.of(timeout)
    if retries is not None:
        changes["retry"] = retry.of(retries)
    if create_once is not None:
        changes["once"] = read_create_once(create_once, once)
    if hooks is not None:
        changes["hooks"] = read_hooks(hooks)
    return configuration._replace(**changes)


def read_create_once(create_once: CreateOnce | bool, once: CreateOnce) -> CreateOnce | None:
    """Validates a `create_once` argument; True means the service's defaults.

    Raises:
        ConfigurationError: It is neither a boolean nor a `CreateOnce`.
    """
    if isinstance(create_once, CreateOnce):
        return create_once
    if not isinstance(create_once, bool):
        raise ConfigurationError("create_once must be True, False or a CreateOnce")
    return once if create_once else None


def read_hooks(hooks: Sequence[Hook]) -> tuple[Hook, ...]:
    """Validates a `hooks` argument.

    Raises:
        ConfigurationError: It is not a sequence of functions.
    """
    given: object = hooks
    if not isinstance(given, Sequence) or not all(map(callable, given)):
        raise ConfigurationError("hooks must be a sequence of functions that take an Attempt")
    return tuple(hooks)


def _read_user_agent(agent: object) -> str:
    if agent in (None, ""):
        return ""
    if not isinstance(agent, str) or _AGENT.fullmatch(agent) is None:
        raise ConfigurationError("user_agent must be words of printable ASCII")
    return agent


class _Variables:
    """The variables of the environment that this package reads."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def text(self, name: str) -> str | None:
        assert name in VARIABLES, name  # noqa: S101 - the documentation promises this list
        return self._environment.get(PREFIX + name) or None

    def number(self, name: str, kind: Callable[[str], Any]) -> Any:
        text = self.text(name)
        if text is None:
            return None
        try:
            # `int` alone would accept underscores and digits of any script.
            return kind(text) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) else _refuse(text)
        except ValueError:
            raise ConfigurationError(f"{PREFIX}{name} must be a number") from None

    def timeout(self) -> Timeout:
        names = ("connect", "read", "total")
        found = {name: self.number(f"{name.upper()}_TIMEOUT", float) for name in names}
        return Timeout(**{name: value for name, value in found.items() if value is not None})

    def certificate(self) -> str | tuple[str, str] | None:
        certificate, key = self.text("CLIENT_CERTIFICATE"), self.text("CLIENT_KEY")
        if key is None:
            return certificate
        if certificate is None:
            raise ConfigurationError(
                f"{PREFIX}CLIENT_KEY is set without {PREFIX}CLIENT_CERTIFICATE"
            )
        return certificate, key


def _refuse(text: str) -> Any:
    raise ValueError(text)
