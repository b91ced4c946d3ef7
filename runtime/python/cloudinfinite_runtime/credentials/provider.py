"""Where credentials come from, and who is asked first.

A provider gives one immutable value, so that nothing that happens between two reads can pair the
id of one key with the secret of another.
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
from .profile import ProfileProvider


@runtime_checkable
class CredentialProvider(Protocol):
    """Anything that can tell who signs.

    It is asked before every attempt of every call, and from any thread, so it should answer from
    memory; `RefreshingProvider` does so for one that cannot.
    """

    def credentials(self) -> Credentials:
        """The credentials to sign with now, whole and at once.

        Raises:
            NoCredentialsError: This place has none at all, so that another may be looked at.
            CredentialsError: There are none that could be used.
        """
        raise NotImplementedError


class StaticProvider:
    """Gives the same credentials every time, until they expire.

    Args:
        credentials: What it gives.
        clock: The present, in Unix seconds.
    """

    def __init__(self, credentials: Credentials, clock: Callable[[], float] = time.time) -> None:
        self._credentials = credentials
        self._clock = clock

    def credentials(self) -> Credentials:
        """The credentials.

        Raises:
            CredentialsError: They have expired.
        """
        expires = self._credentials.expires
        if expires is not None and expires.timestamp() <= self._clock():
            raise CredentialsError(
                f"the credentials expired at {expires}; give a provider that gets new ones, "
                "such as a RefreshingProvider"
            )
        return self._credentials

    def __repr__(self) -> str:
        return f"StaticProvider({self._credentials!r})"


class EnvironmentProvider:
    """Reads the variables of `Credentials.from_environment`, anew each time.

    The environment cannot change three variables at once. A program that does change them must not
    let a call be made meanwhile.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[str | None, ...], Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """The credentials of the environment.

        Raises:
            NoCredentialsError: None of the variables is set.
            CredentialsError: Some are set, but not all that are needed, or to what is no key.
        """
        found = tuple(map(os.environ.get, VARIABLES))
        known = self._known
        # Checking the parts takes longer than reading them.
        if known is None or known[0] != found:
            pairs = zip(VARIABLES, found, strict=True)
            made = Credentials.from_environment({name: value for name, value in pairs if value})
            known = self._known = (found, made)
        return known[1]

    def __repr__(self) -> str:
        return "EnvironmentProvider()"


class ChainProvider:
    """Looks in one place after another, and stays with the first that has credentials.

    A place that has nothing (`NoCredentialsError`) is passed over. A place that has something wrong
    ends the search with its own error: whoever sets half of a key in the environment does not mean
    to sign with the key of a profile that lies on the machine. For the same reason, a place that
    had credentials once is the only one that is asked from then on.

    Args:
        places: Providers, or credentials as they are, in the order of looking.

    Raises:
        CredentialsError: One of them is neither, or there are none.
    """

    def __init__(self, *places: Credentials | CredentialProvider) -> None:
        if not places:
            raise CredentialsError("a ChainProvider needs at least one provider")
        self._places = tuple(map(_provider, places))
        # At most one entry. A dictionary, since its `setdefault` lets one thread only be the first.
        self._chosen: dict[None, CredentialProvider] = {}

    def credentials(self) -> Credentials:
        """The credentials of the first place that has any.

        Raises:
            NoCredentialsError: None has; its text lists each place, and why it has nothing.
            CredentialsError: The first that has something has nothing that could be used.
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
        raise NoCredentialsError("\n  ".join(["found no credentials; looked at", *tried]))

    def __repr__(self) -> str:
        # Names only: the representation of a provider of the user's may show anything.
        return f"ChainProvider({', '.join(type(place).__name__ for place in self._places)})"


def default_provider() -> CredentialProvider:
    """The environment, else the ``default`` profile of the vendor's tools.

    Both are read anew each time, at the cost of reading variables or of one look at the file's
    time, and neither has an expiry; so there is nothing here to refresh.
    """
    return ChainProvider(EnvironmentProvider(), ProfileProvider())


def provider_of(credentials: Credentials | CredentialProvider | None) -> CredentialProvider:
    """Reads a `credentials` argument.

    Args:
        credentials: The credentials themselves, or who gives them; None for `default_provider`.

    Raises:
        CredentialsError: It is neither. Nothing is asked here, so nothing can be missing yet.
    """
    return default_provider() if credentials is None else _provider(credentials)


def ask(provider: CredentialProvider) -> Credentials:
    """Asks a provider, and makes sure of what it gives.

    Raises:
        CredentialsError: As the provider's own; or it gave something else than credentials.
    """
    found = provider.credentials()
    if not isinstance(found, Credentials):
        raise CredentialsError(
            f"{type(provider).__name__}.credentials() must give a Credentials, "
            f"not a {type(found).__name__}"
        )
    return found


def _provider(given: Credentials | CredentialProvider) -> CredentialProvider:
    if isinstance(given, Credentials):
        return StaticProvider(given)
    method = None if isinstance(given, type) else getattr(given, "credentials", None)
    if not callable(method):
        # Neither the value nor its representation, either of which may be most of a real key.
        raise CredentialsError(
            "credentials must be a Credentials(secret_id, secret_key), or a provider: "
            f"an object with a method credentials() that gives one{_hint(given)}"
        )
    if inspect.iscoroutinefunction(method):
        raise CredentialsError(
            f"{type(given).__name__}.credentials must be a plain method, not an async one"
        )
    return given


def _hint(given: object) -> str:
    if isinstance(given, type):
        return f"; this is the class {given.__name__} itself, not one of its objects"
    if hasattr(given, "get_credential_info") or hasattr(given, "get_credential"):
        return f"; give VendorProvider(...) with this {type(given).__name__} in it"
    return f"; this is a {type(given).__name__}"
