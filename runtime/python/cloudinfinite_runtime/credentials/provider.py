"""Credentials, and the providers that return them.

A provider returns a single immutable value, so that no race can pair the id of one key with the
secret of another.
"""

from __future__ import annotations

import inspect
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import datetime
from typing import Protocol, Self, runtime_checkable

from ..dataclass import dataclass
from ..errors import CredentialsError
from ..representation import without_frames

VARIABLES = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")
"""The environment variables with credentials: id, key, and the token of a temporary key."""

_VISIBLE = re.compile(r"[!-~]+")


class NoCredentialsError(CredentialsError):
    """A provider has no credentials at all, so a `ChainProvider` tries the next one.

    Credentials that exist but cannot be used, such as half of a key, raise a plain
    `CredentialsError` instead. That ends the search, which could otherwise end up signing with the
    key of another account than intended.
    """


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key pair, with a token if it is temporary. Representations never show key or token.

    Attributes:
        secret_id: The public half of the key.
        secret_key: The secret half of the key.
        token: The token of a temporary key, or None.
        expires: When the key expires, as an aware datetime; None if that is unknown or never.

    Raises:
        CredentialsError: A part is empty, or contains spaces or characters outside printable ASCII
            (such as a line feed that was copied with it); or `expires` has no offset.
    """

    secret_id: str
    secret_key: str = field(repr=False)
    token: str | None = field(default=None, repr=False)
    expires: datetime | None = None

    def __post_init__(self) -> None:
        _check("secret_id", self.secret_id)
        _check("secret_key", self.secret_key)
        if self.token is not None:
            _check("token", self.token)
        if self.expires is not None and self.expires.utcoffset() is None:
            raise CredentialsError("expires must be an aware datetime, for example in UTC")

    @classmethod
    @without_frames
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Reads ``TENCENTCLOUD_SECRET_ID``, ``TENCENTCLOUD_SECRET_KEY``, ``TENCENTCLOUD_TOKEN``.

        The token is optional. An empty variable counts as not set.

        Raises:
            NoCredentialsError: None of the three is set.
            CredentialsError: One of the first two is not set, or a value cannot be a key.
        """
        found = os.environ if environment is None else environment
        secret_id, secret_key, token = values = [found.get(name) or "" for name in VARIABLES]
        *needed, optional = VARIABLES
        missing = [name for name, value in zip(needed, values, strict=False) if not value]
        if missing:
            kind = CredentialsError if any(values) else NoCredentialsError
            raise kind(
                f"no credentials: {' and '.join(missing)} not set in the environment; "
                f"set {' and '.join(needed)} (and {optional} for temporary keys), "
                "or pass credentials=Credentials(secret_id, secret_key)"
            )
        return cls(secret_id, secret_key, token or None)


# The generated method has key and token among its arguments.
Credentials.__init__ = without_frames(Credentials.__init__)  # type: ignore[method-assign]


def _check(name: str, value: object) -> None:
    if not isinstance(value, str) or _VISIBLE.fullmatch(value) is None:
        # The message does not show the value, which may be most of a real key.
        raise CredentialsError(f"{name} must be non-empty printable ASCII text without spaces")


@runtime_checkable
class CredentialProvider(Protocol):
    """Anything that can provide credentials.

    It is asked before every attempt of every call, from any thread, so it should answer from
    memory. If it cannot, wrap it in a `RefreshingProvider`.
    """

    def credentials(self) -> Credentials:
        """Returns the credentials to sign with now, as one consistent value.

        Raises:
            NoCredentialsError: It has none at all, so a chain may ask another provider.
            CredentialsError: It has none that can be used.
        """
        raise NotImplementedError


class StaticProvider:
    """Returns the same credentials every time, until they expire.

    Args:
        credentials: The credentials to return.
        clock: Returns the current time, in Unix seconds.
    """

    def __init__(self, credentials: Credentials, clock: Callable[[], float] = time.time) -> None:
        self._credentials = credentials
        self._clock = clock

    def credentials(self) -> Credentials:
        """Returns the credentials.

        Raises:
            CredentialsError: They have expired.
        """
        expires = self._credentials.expires
        if expires is not None and expires.timestamp() <= self._clock():
            raise CredentialsError(
                f"the credentials expired at {expires}; pass a provider that gets new ones, "
                "such as a RefreshingProvider"
            )
        return self._credentials

    def __repr__(self) -> str:
        return f"StaticProvider({self._credentials!r})"


class ChainProvider:
    """Asks one provider after another, and keeps using the first that has credentials.

    It skips providers that have none (`NoCredentialsError`). Any other error ends the search: a
    user who sets half of a key in the environment does not want to sign with the key of some
    profile. For the same reason, once a provider had credentials, no other is ever asked.

    Args:
        places: Providers or plain credentials, in order.

    Raises:
        CredentialsError: One of them is neither, or there are none.
    """

    def __init__(self, *places: Credentials | CredentialProvider) -> None:
        if not places:
            raise CredentialsError("a ChainProvider needs at least one provider")
        self._places = tuple(map(provider_of, places))
        # At most one entry. A dictionary, since its atomic `setdefault` decides which thread wins.
        self._chosen: dict[None, CredentialProvider] = {}

    def credentials(self) -> Credentials:
        """Returns the credentials of the first provider that has any.

        Raises:
            NoCredentialsError: None of them has any. The message lists each one, and why.
            CredentialsError: The credentials of the first provider that has any cannot be used.
        """
        chosen = self._chosen.get(None)
        return self._search() if chosen is None else ask(chosen)

    def _search(self) -> Credentials:
        tried = []
        for place in self._places:
            try:
                found = ask(place)
            except NoCredentialsError as error:
                reason = str(error).replace("\n", "\n  ")
                tried.append(f"{type(place).__name__}: {reason}")
            else:
                chosen = self._chosen.setdefault(None, place)
                return found if chosen is place else ask(chosen)
        raise NoCredentialsError("\n  ".join(["found no credentials; tried", *tried]))

    def __repr__(self) -> str:
        # Names only, since a user's provider may show secrets in its representation.
        return f"ChainProvider({', '.join(type(place).__name__ for place in self._places)})"


def ask(provider: CredentialProvider) -> Credentials:
    """Asks a provider, and checks the type of its result.

    Raises:
        CredentialsError: The provider raised it, or returned something other than credentials.
    """
    found = provider.credentials()
    if not isinstance(found, Credentials):
        raise CredentialsError(
            f"{type(provider).__name__}.credentials() must return a Credentials, "
            f"not a {type(found).__name__}"
        )
    return found


def provider_of(given: Credentials | CredentialProvider) -> CredentialProvider:
    """Returns a provider unchanged, and makes a provider of credentials.

    Raises:
        CredentialsError: It is neither. The provider is not asked yet.
    """
    if isinstance(given, Credentials):
        return StaticProvider(given)
    method = None if isinstance(given, type) else getattr(given, "credentials", None)
    if not callable(method):
        # The message does not show the value, which may be most of a real key.
        raise CredentialsError(
            "credentials must be a Credentials(secret_id, secret_key), or a provider: "
            f"an object with a method credentials() that returns one{_hint(given)}"
        )
    if inspect.iscoroutinefunction(method):
        raise CredentialsError(
            f"{type(given).__name__}.credentials must be a plain method, not an async one"
        )
    return given


def _hint(given: object) -> str:
    if isinstance(given, type):
        return f"; this is the class {given.__name__} itself, not an instance"
    if hasattr(given, "get_credential_info") or hasattr(given, "get_credential"):
        return f"; wrap this {type(given).__name__} in VendorProvider(...)"
    return f"; this is a {type(given).__name__}"
