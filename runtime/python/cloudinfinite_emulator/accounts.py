"""The accounts of all key pairs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from cloudinfinite import Credentials

from .account import Account
from .checks.authorization import read_claim
from .checks.refusal import Refusal
from .incoming import Incoming

_MOST = 1000
_SECONDS_TO_CLOSE = 1.0


class Accounts:
    """The accounts of all key pairs, each created on first use.

    Args:
        keys: The accepted key pairs; the first owns requests that are not signed with any of them.
        any_key: Whether any SecretId gets an account, up to 1,000.
        create: Creates the account of a SecretId.

    Attributes:
        keys: The accepted key pairs, by SecretId.
        closing: Set when all work is to stop.
    """

    def __init__(
        self, keys: Iterable[Credentials], *, any_key: bool, create: Callable[[str], Account]
    ) -> None:
        self.keys = {key.secret_id: key for key in keys}
        self.closing = threading.Event()
        self._first = next(iter(self.keys.values()))
        self._any_key = any_key
        self._create = create
        self._known: dict[str, Account] = {}
        self._lock = threading.Lock()

    @property
    def first(self) -> Account:
        """The account of the first key pair."""
        return self.of(self._first.secret_id)

    def of(self, secret_id: str) -> Account:
        """Returns the account of a SecretId.

        Raises:
            KeyError: There is no such SecretId, or there are too many accounts.
        """
        with self._lock:
            if secret_id not in self._known:
                full = len(self._known) >= _MOST
                if secret_id not in self.keys and (full or not self._any_key):
                    raise KeyError(secret_id)
                account = self._known[secret_id] = self._create(secret_id)
                if self.closing.is_set():
                    account.close(0)
            return self._known[secret_id]

    def restore(self, names: Iterable[str]) -> None:
        """Opens the accounts whose state was kept. Accounts of unknown keys stay closed."""
        for name in names:
            with suppress(KeyError):
                self.of(name)

    def used(self) -> Mapping[str, Account]:
        """Returns the accounts used so far, by SecretId."""
        with self._lock:
            return dict(self._known)

    def reopen(self) -> None:
        """Starts over after `close`, with new accounts."""
        with self._lock:
            self._known.clear()
            self.closing.clear()

    def owner(self, request: Incoming) -> Account:
        """Returns the account that a request belongs to."""
        try:
            return self.of(read_claim(request).secret_id)
        except (Refusal, KeyError):
            return self.first

    def key_of(self, request: Incoming) -> Credentials:
        """Returns the key pair that signed a request, or else the first one."""
        try:
            return self.keys[read_claim(request).secret_id]
        except (Refusal, KeyError):
            return self._first

    def close(self) -> None:
        """Stops all work and waiting in all accounts."""
        with self._lock:
            self.closing.set()
            accounts = list(self._known.values())
        # Stops all of them before waiting for any, so that a busy one does not delay the others.
        for account in accounts:
            account.close(0)
        end = time.monotonic() + _SECONDS_TO_CLOSE
        for account in accounts:
            account.close(max(end - time.monotonic(), 0))
