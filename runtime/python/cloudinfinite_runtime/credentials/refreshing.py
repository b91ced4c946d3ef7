"""Temporary credentials, renewed in time."""

from __future__ import annotations

import copy
import logging
import math
import time
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

from ..errors import ConfigurationError, CredentialsError
from ..forking import survive_forks
from .credentials import Credentials
from .provider import CredentialProvider, ask, provider_of

REFRESH_BEFORE = 300.0
"""Seconds before the expiry from which on new credentials are asked for."""

RETRY_AFTER = 10.0
"""Seconds for which a provider that had nothing newer is left in peace."""

_log = logging.getLogger("cloudinfinite")


class _Kept(NamedTuple):
    credentials: Credentials
    expires: float


class RefreshingProvider:
    """Keeps what a provider gave until shortly before it expires, and asks once for all threads.

    While what is kept is still valid, one thread asks for new credentials and the others go on with
    the old; so does every thread if there are no new ones, and the provider is left in peace for
    10 s (the failure is logged). When it has expired, all wait for the one that asks,
    and share its failure. There is no limit to that but the provider's own.

    What has no expiry is not kept: the provider is then asked each time, by one thread at a time.

    Args:
        provider: Who is asked.
        refresh_before: Seconds before the expiry from which on the provider is asked again. With
            credentials that live shorter than that it is asked every 10 s.
        clock: The present, in Unix seconds.

    Raises:
        ConfigurationError: `refresh_before` is negative or not finite.
        CredentialsError: `provider` is none.
    """

    def __init__(
        self,
        provider: CredentialProvider,
        refresh_before: float = REFRESH_BEFORE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not 0 <= refresh_before < math.inf:
            raise ConfigurationError("refresh_before must be a number of seconds, 0 or more")
        self._provider = provider_of(provider)
        self._refresh_before = refresh_before
        self._clock = clock
        self._lock = Lock()
        self._kept: _Kept | None = None
        # How often the provider has been asked, what came of it the last time, and when it was
        # that it had nothing newer.
        self._asked = 0
        self._outcome: Credentials | CredentialsError = CredentialsError("not asked yet")
        self._in_vain = -math.inf
        survive_forks(self)

    def after_fork(self) -> None:
        """Forgets, in the child of a fork, that another thread of the parent may be asking."""
        self._lock = Lock()

    def credentials(self) -> Credentials:
        """Credentials that have not expired.

        Raises:
            CredentialsError: The provider has none, or what it has expired already. Whatever else
                it raises comes through as it is.
        """
        # The count first, which is written last: who sees an old value sees an old count.
        asked = self._asked
        kept, now = self._kept, self._clock()
        if kept is not None and not self._is_due(kept, now):
            return kept.credentials
        usable = kept if kept is not None and now < kept.expires else None
        lock = self._lock
        if usable is None:
            lock.acquire()
        elif not lock.acquire(blocking=False):
            return usable.credentials
        try:
            if self._asked == asked:
                return self._refresh(usable)
            # Another thread has asked since, and its outcome is this one's.
            outcome = self._outcome
        finally:
            lock.release()
        if isinstance(outcome, CredentialsError):
            # A copy for each thread, as they would all extend the same traceback.
            raise copy.copy(outcome)
        return outcome

    def _is_due(self, kept: _Kept, now: float) -> bool:
        left = kept.expires - now
        # A clock that was set back must not prolong the peace.
        peace = abs(now - self._in_vain) < RETRY_AFTER
        return left <= 0 or (left <= self._refresh_before and not peace)

    def _refresh(self, usable: _Kept | None) -> Credentials:
        try:
            found = self._ask()
        except Exception as error:
            if usable is None:
                if isinstance(error, CredentialsError):
                    self._settle(copy.copy(error))
                raise
            self._in_vain = self._clock()
            _log.debug(
                "%s could not refresh credentials that are valid for another %d s: %s",
                type(self._provider).__name__,
                usable.expires - self._in_vain,
                type(error).__name__,
            )
            found = usable.credentials
        self._settle(found)
        return found

    def _ask(self) -> Credentials:
        found = ask(self._provider)
        if found.expires is None:
            self._kept = None
            return found
        kept, now = _Kept(found, found.expires.timestamp()), self._clock()
        if kept.expires <= now:
            raise CredentialsError(
                f"{type(self._provider).__name__} gave credentials that had expired at "
                f"{found.expires}, by the clock of this machine"
            )
        if kept.expires - now <= self._refresh_before:
            self._in_vain = now
        self._kept = kept
        return found

    def _settle(self, outcome: Credentials | CredentialsError) -> None:
        self._outcome = outcome
        self._asked += 1

    def __repr__(self) -> str:
        # A name only: the representation of a provider of the user's may show anything.
        name = type(self._provider).__name__
        return f"RefreshingProvider({name}, refresh_before={self._refresh_before:g})"
