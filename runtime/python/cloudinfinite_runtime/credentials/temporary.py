"""Providers of temporary credentials: a cache that refreshes them, and the vendor's sources."""

from __future__ import annotations

import copy
import inspect
import logging
import math
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock
from typing import Any, NamedTuple

from ..errors import ConfigurationError, CredentialsError
from ..forking import survive_forks
from ..representation import without_frames
from .provider import CredentialProvider, Credentials, NoCredentialsError, ask, provider_of

REFRESH_BEFORE = 300.0
"""How long before their expiry credentials are refreshed, in seconds."""

RETRY_AFTER = 10.0
"""How long to wait before asking a provider again that had nothing newer, in seconds."""

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


_TRIES = 4

_Parts = tuple[Any, Any, Any]

# The vendor's error codes and request ids; no other part of its errors is shown.
_CODE = re.compile(r"[A-Za-z][A-Za-z.]{0,79}")
_REQUEST_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class VendorProvider:
    """Adapts a credential of ``tencentcloud-sdk-python-common``, the extra ``vendor``.

    It accepts ``CVMRoleCredential()`` (the machine's role), ``STSAssumeRoleCredential(...)``,
    ``OIDCRoleArnCredential(...)``, and any object that has ``get_credential_info``, or
    ``secret_id``, ``secret_key`` and ``token``. Such objects renew themselves when they are read.
    Id, key and token always come from the same renewal.

    They renew under a lock, one of them without a limit on waiting for the network, and retry on
    every call while that fails. With ``RefreshingProvider(VendorProvider(...))``, only one thread
    waits for that as long as the current credentials are valid.

    At DEBUG, the vendor's own logger, ``tencentcloud_sdk_common``, logs the tokens that it gets.
    Leave it at INFO.

    Args:
        credential: The vendor's object.
        clock: Returns the current time, in Unix seconds.

    Raises:
        CredentialsError: The object is not a credential.
    """

    def __init__(self, credential: object, clock: Callable[[], float] = time.time) -> None:
        self._name = type(credential).__name__
        self._credential: Any = credential
        self._read = _reader(credential)
        self._clock = clock
        self._last: _Parts = (None, None, None)
        survive_forks(self)

    def after_fork(self) -> None:
        """Replaces the vendor's lock in the child of a fork.

        If another thread of the parent held it, the vendor would wait for it forever.
        """
        if isinstance(getattr(self._credential, "_lock", None), type(Lock())):
            self._credential._lock = Lock()

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the vendor's credentials, with their expiry if the vendor knows it.

        Raises:
            NoCredentialsError: There are none, for example because the machine has no role. The
                vendor also reports this if it could not ask for them.
            CredentialsError: Getting them failed. The message includes the vendor's error code, but
                not its message, which may contain a token.
        """
        parts, expires = self._take()
        if not any(parts):
            raise NoCredentialsError(f"{self._name} has no credentials")
        secret_id, secret_key, token = parts
        try:
            found = Credentials(secret_id, secret_key, token or None, _moment(expires))
        except CredentialsError as error:
            raise CredentialsError(f"{self._name}: {error}") from None
        if found.expires is not None and found.expires.timestamp() <= self._clock():
            raise CredentialsError(
                f"{self._name} has no new credentials; the last expired at {found.expires}"
            )
        return found

    def _take(self) -> tuple[_Parts, float | None]:
        """Returns the three parts and their expiry, all from the same renewal."""
        failure = None
        whole: _Parts | None = None
        for _ in range(_TRIES):
            expires = _expiry(self._credential)
            try:
                parts = self._read()
            except Exception as error:
                failure = _describe(error)
                break
            if parts is None or self._is_torn(parts):
                continue
            self._last = parts
            # The expiry is read without the lock. It belongs to these parts only if it did not
            # change in the meantime.
            if _expiry(self._credential) == expires:
                return parts, expires
            whole = parts
        if whole is not None:
            return whole, None
        # Raised outside the handler, so that its context does not hold the vendor's error.
        if failure:
            raise CredentialsError(f"{self._name} could not get credentials ({failure})")
        raise CredentialsError(f"{self._name} returned parts of different credentials")

    def _is_torn(self, parts: _Parts) -> bool:
        """Whether only some parts of a temporary key are new.

        A response that lacks a part leaves the vendor's object in that state.
        """
        same = {new == old for new, old in zip(parts, self._last, strict=True)}
        return bool(self._last[2]) and len(same) > 1

    def __repr__(self) -> str:
        return f"VendorProvider({self._name})"


def _reader(credential: Any) -> Callable[[], _Parts | None]:
    """Returns a function that reads a credential's parts, or None if they changed meanwhile."""
    if isinstance(credential, type):
        raise _unfit(credential, "this is the class itself, not an instance")
    if callable(getattr(credential, "get_credential_info", None)):
        return lambda: _three(*credential.get_credential_info())
    # Statically, since reading a part may already access the network.
    if all(
        inspect.getattr_static(credential, name, None) is not None
        for name in ("secret_id", "secret_key")
    ):
        return lambda: _read_twice(credential)
    if hasattr(credential, "get_credential"):
        raise _unfit(type(credential), "pass what its get_credential() returns")
    raise _unfit(type(credential), "it has no get_credential_info()")


def _unfit(kind: type, hint: str) -> CredentialsError:
    return CredentialsError(
        f"{kind.__name__} is not a credential of tencentcloud-sdk-python-common: {hint}"
    )


def _read_twice(credential: Any) -> _Parts | None:
    # Reading any part may renew them all. Two equal readings mean that nothing changed.
    first, second = (
        (credential.secret_id, credential.secret_key, getattr(credential, "token", None))
        for _ in range(2)
    )
    return first if first == second else None


def _three(secret_id: Any, secret_key: Any, token: Any) -> _Parts:
    return secret_id, secret_key, token


def _expiry(credential: Any) -> float | None:
    """Returns the Unix time at which the credentials expire, or an earlier one, or None."""
    expires = getattr(credential, "_expired_ts", None)
    if isinstance(expires, int | float):
        return expires or None
    # When the vendor renews them: nine tenths of their lifetime before its end for an assumed
    # role, one tenth for OIDC. So at least a tenth is left.
    renewal = getattr(credential, "_expired_time", None)
    life = getattr(credential, "_duration_seconds", None)
    if renewal and isinstance(renewal, int | float) and isinstance(life, int | float):
        return renewal + life / 10
    return None


def _moment(seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _describe(error: Exception) -> str:
    code, request_id = (getattr(error, name, None) for name in ("code", "requestId"))
    said = type(error).__name__
    if isinstance(code, str) and _CODE.fullmatch(code):
        said += f" {code}"
    if isinstance(request_id, str) and _REQUEST_ID.fullmatch(request_id):
        said += f", request id {request_id}"
    return said
