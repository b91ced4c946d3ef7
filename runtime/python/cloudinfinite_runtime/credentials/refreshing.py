"""Temporary credentials that are refreshed before they expire."""

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
"""How long before their expiry credentials are refreshed, in seconds."""

RETRY_AFTER = 10.0
"""How long to wait before asking again if a provider had nothing newer, in seconds."""

_log = logging.getLogger("cloudinfinite")


class _Kept(NamedTuple):
    credentials: Credentials
    expires: float


class RefreshingProvider:
    """Caches credentials until shortly before they expire, and refreshes once for all threads.

    While the cached credentials are valid, one thread asks for new ones and the others keep using
    the old. If that fails, all threads keep using the old; the failure is logged, and the provider
    is not asked again for 10 s. Once the credentials have expired, all threads wait for the one
    that asks, and share its failure. Only the provider itself can limit that wait.

    Credentials without an expiry are not cached: the provider is then asked each time, by one
    thread at a time.

    Args:
        provider: The provider to ask.
        refresh_before: How long before the expiry to ask the provider again, in seconds. If
            credentials live shorter than that, it is asked every 10 s.
        clock: Returns the current time, in Unix seconds.

    Raises:
        ConfigurationError: `refresh_before` is negative or not finite.
        CredentialsError: `provider` is not a provider.
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
        # How often the provider was asked, the last outcome, and when it last had nothing newer.
        self._asked = 0
        self._outcome: Credentials | CredentialsError = CredentialsError("not asked yet")
        self._in_vain = -math.inf
        survive_forks(self)

    def after_fork(self) -> None:
        """Replaces the lock, which another thread of the parent may have held during the fork."""
        self._lock = Lock()

    def credentials(self) -> Credentials:
        """Returns credentials that have not expired.

        Raises:
            CredentialsError: The provider has none, or they have already expired. Any other error
                that it raises is passed on unchanged.
        """
        # Read first, since it is written last: a thread that sees old values sees an old count.
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
            # Another thread has asked in the meantime, so its outcome applies here too.
            outcome = self._outcome
        finally:
            lock.release()
        if isinstance(outcome, CredentialsError):
            # A copy for each thread, as they would all extend the same traceback.
            raise copy.copy(outcome)
        return outcome

    def _is_due(self, kept: _Kept, now: float) -> bool:
        left = kept.expires - now
        # `abs`, so that setting the clock back does not prolong this period.
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
                f"{type(self._provider).__name__} returned credentials that expired at "
                f"{found.expires}, according to the clock of this machine"
            )
        if kept.expires - now <= self._refresh_before:
            self._in_vain = now
        self._kept = kept
        return found

    def _settle(self, outcome: Credentials | CredentialsError) -> None:
        self._outcome = outcome
        self._asked += 1

    def __repr__(self) -> str:
        # Only its name, since a user's provider may show secrets in its representation.
        name = type(self._provider).__name__
        return f"RefreshingProvider({name}, refresh_before={self._refresh_before:g})"
