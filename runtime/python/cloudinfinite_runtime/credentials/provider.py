"""Credential providers, and the order in which they are asked.

A provider returns a single immutable value, so that no race can pair the id of one key with the
secret of another.
"""

from __future__ import annotations

import inspect
import os
import time
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from ..errors import CredentialsError
from ..frames import without_frames
from .credentials import VARIABLES, Credentials, NoCredentialsError
from .profile import ProfileProvider, TccliProvider


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


class EnvironmentProvider:
    """Reads the variables of `Credentials.from_environment` each time it is asked.

    Three variables cannot change at once. A program that changes them must not make calls in the
    meantime.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[str | None, ...], Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the credentials from the environment.

        Raises:
            NoCredentialsError: None of the variables is set.
            CredentialsError: A required variable is not set, or a value cannot be a key.
        """
        found = tuple(map(os.environ.get, VARIABLES))
        known = self._known
        # Cached, since checking the parts takes longer than reading them.
        if known is None or known[0] != found:
            pairs = zip(VARIABLES, found, strict=True)
            made = Credentials.from_environment({name: value for name, value in pairs if value})
            known = self._known = (found, made)
        return known[1]

    def __repr__(self) -> str:
        return "EnvironmentProvider()"


class ChainProvider:
    """Asks one provider after another, and keeps using the first that has credentials.

    It skips providers that have nothing (`NoCredentialsError`). Any other error ends the search:
    whoever sets half of a key in the environment does not want to sign with the key of some profile
    on the machine. For the same reason, once a provider had credentials, no other is asked again.

    Args:
        places: Providers or plain credentials, in the order to ask them.

    Raises:
        CredentialsError: One of them is neither, or there are none.
    """

    def __init__(self, *places: Credentials | CredentialProvider) -> None:
        if not places:
            raise CredentialsError("a ChainProvider needs at least one provider")
        self._places = tuple(map(_provider, places))
        # At most one entry. A dictionary, since its atomic `setdefault` decides which thread wins.
        self._chosen: dict[None, CredentialProvider] = {}

    def credentials(self) -> Credentials:
        """Returns the credentials of the first provider that has any.

        Raises:
            NoCredentialsError: None of them has any. The message lists each one, and why.
            CredentialsError: The first one that has credentials has none that can be used.
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


def default_provider() -> CredentialProvider:
    """Makes the default chain: the environment, the ``default`` profile, the one of ``tccli``.

    All are cheap enough to check each time, by reading variables or the file's time. What expires
    is renewed by the vendor's tools, so there is nothing to refresh.
    """
    return ChainProvider(EnvironmentProvider(), ProfileProvider(), TccliProvider())


def provider_of(credentials: Credentials | CredentialProvider | None) -> CredentialProvider:
    """Reads a `credentials` argument.

    Args:
        credentials: Credentials, or their provider; None for `default_provider`.

    Raises:
        CredentialsError: It is neither. The provider is not asked yet.
    """
    return default_provider() if credentials is None else _provider(credentials)


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


def _provider(given: Credentials | CredentialProvider) -> CredentialProvider:
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
