"""The connections to one host, or to one proxy: so many at once, and who comes later waits."""

from __future__ import annotations

import math
import threading
import weakref
from collections import deque
from collections.abc import Callable
from time import monotonic, sleep

from ..errors import ConfigurationError
from ..exchange import MOST_IDLE, Exchange
from .connection import Connection
from .framing import DOUBT

_Places = deque[Connection | None]


class Pool:
    """Lends connections to threads, in the order in which these come.

    There is no lock that the handler of a signal, which may call in the middle of another call,
    would wait for in vain: deques take and give in one go.

    Args:
        make: Makes a connection that is not connected yet.
        size: How many may be in use at once, and are kept.
    """

    def __init__(self, make: Callable[[], Connection], size: int) -> None:
        self._make = make
        # A place for each connection that there may be; those without one are on the left.
        self._places: _Places = deque([None] * size)
        self._waiting: deque[_Waiter] = deque()
        self._is_closed = False
        self._doubted = -math.inf
        weakref.finalize(self, _close, self._places)

    def take(self, exchange: Exchange) -> Connection:
        """The connection that was used last, or a new one; it must be given back.

        Raises:
            TimeoutError: By the deadline of the exchange, none was free.
            ConfigurationError: The pool is closed.
        """
        kept = self._take_place(exchange.deadline)
        if kept is not None and self._may_carry(kept, exchange):
            return kept
        try:
            if kept is not None:
                kept.close()
            return self._make()
        except BaseException:
            self.give(None)
            raise

    def give(self, connection: Connection | None) -> None:
        """Takes back a connection that may be used again, or just the place of another."""
        if connection is None:
            self._places.appendleft(None)
        else:
            connection.idle_since = monotonic()
            self._places.append(connection)
        self._serve()
        if self._is_closed:
            _close(self._places)

    def doubt(self) -> None:
        """Learns that the server has said more than was due.

        Each exchange has a connection of its own for a while.
        """
        self._doubted = monotonic()

    def close(self) -> None:
        """Closes the idle connections now and the others when they are given back."""
        self._is_closed = True
        _close(self._places)
        self._serve()

    def _take_place(self, deadline: float) -> Connection | None:
        if not self._waiting and not self._is_closed:
            try:
                return self._places.pop()
            except IndexError:
                pass
        waiter = _Waiter()
        self._waiting.append(waiter)
        self._serve()
        try:
            waiter.wait(deadline)
            if self._is_closed:
                raise ConfigurationError("this transport is closed; make a new one")
        except BaseException:
            self._withdraw(waiter)
            raise
        return waiter.place

    def _serve(self) -> None:
        """Gives places to those who wait. Whoever adds to one of the two calls this after it."""
        while self._waiting and (self._places or self._is_closed):
            try:
                place = self._places.pop()
            except IndexError:
                if not self._is_closed:
                    continue
                place = None
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._places.append(place)
            else:
                waiter.serve(place)

    def _may_carry(self, connection: Connection, exchange: Exchange) -> bool:
        said = connection.look()
        if said:
            self.doubt()
        now = monotonic()
        is_old = now - connection.idle_since > MOST_IDLE
        is_doubtful = now - self._doubted < DOUBT
        return said is None and not is_doubtful and (exchange.safe or not is_old)

    def _withdraw(self, waiter: _Waiter) -> None:
        try:
            self._waiting.remove(waiter)
        except ValueError:
            # It has been served after all, or is just being served.
            while not waiter.is_served:
                sleep(0)
            self.give(waiter.place)


class _Waiter:
    """A thread that waits for a place."""

    def __init__(self) -> None:
        self.place: Connection | None = None
        self.is_served = False
        self._lock = threading.Lock()
        self._lock.acquire()

    def serve(self, place: Connection | None) -> None:
        self.place = place
        self.is_served = True
        self._lock.release()

    def wait(self, deadline: float) -> None:
        left = min(deadline - monotonic(), threading.TIMEOUT_MAX)
        if not self._lock.acquire(timeout=max(0.0, left)):
            raise TimeoutError("timed out")


def _close(places: _Places) -> None:
    for _ in range(len(places)):
        try:
            connection = places.pop()
        except IndexError:
            return
        if connection is not None:
            connection.close()
        places.appendleft(None)
