"""Credentials that many threads refresh, and forks during a refresh."""

import textwrap
from threading import Condition, Event, Thread

import pytest

from cloudinfinite_runtime import forking
from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import REFRESH_BEFORE, RefreshingProvider

from ..processes import python, run
from .refreshing import MANY, START, Clock, Source, at_once, made
from .refreshing import clock as clock


def test_concurrent_callers_share_one_request(clock: Clock) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    assert at_once(provider.credentials) == [made(1, START + 3600)] * MANY
    clock.now += 3600
    assert at_once(provider.credentials) == [made(2, clock.now + 3600)] * MANY
    assert source.asked == 2


def test_other_threads_use_the_old_credentials_during_a_refresh(clock: Clock) -> None:
    released, asking = Event(), Event()

    class Slow(Source):
        def credentials(self) -> Credentials:
            found = super().credentials()
            if self.asked > 1:
                asking.set()
                assert released.wait(20)
            return found

    source = Slow(clock)
    provider = RefreshingProvider(source, clock=clock)
    old = provider.credentials()
    clock.now = START + 3599
    first: list[Credentials] = []
    thread = Thread(target=lambda: first.append(provider.credentials()))
    thread.start()
    assert asking.wait(20)
    # None of these would return if it had to wait.
    assert at_once(provider.credentials) == [old] * MANY
    released.set()
    thread.join(20)
    assert first == [provider.credentials()] == [made(2, START + 3599 + 3600)]
    assert source.asked == 2


class Gathering(Clock):
    """A clock that counts its readings; each thread reads it before it waits."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.changed = Condition()

    def __call__(self) -> float:
        with self.changed:
            self.looks += 1
            self.changed.notify_all()
        return self.now

    def gather(self, looks: int) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.looks >= looks, 20)


@pytest.mark.parametrize("life", [3600.0, None])
@pytest.mark.parametrize("fails", [True, False])
def test_waiting_callers_share_the_outcome(life: float | None, fails: bool) -> None:
    clock = Gathering()

    class Slow(Source):
        def credentials(self) -> Credentials:
            clock.gather(MANY)
            return super().credentials()

    source = Slow(clock, life)
    source.failure = NoCredentialsError("none") if fails else None
    results = at_once(RefreshingProvider(source, clock=clock).credentials)
    assert source.asked == 1
    if not fails:
        assert results == [made(1, None if life is None else START + life)] * MANY
        return
    assert {(type(error), str(error)) for error in results} == {(NoCredentialsError, "none")}
    # Each thread gets its own exception, with its own traceback.
    assert len({id(error) for error in results}) == MANY


def test_a_key_is_never_paired_with_another_token(clock: Clock) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    torn = []

    def work() -> int:
        newest = 0
        for turn in range(100):
            if turn % 10 == 0:
                clock.now += 100
            found = provider.credentials()
            numbers = {
                part.rpartition("-")[2]
                for part in (found.secret_id, found.secret_key, found.token or "")
            }
            if len(numbers) > 1:
                torn.append(found)
            newest = max(newest, *map(int, numbers))
        return newest

    newest = at_once(work)
    assert not torn
    # The clock passed many expiries, and each refresh happened once.
    assert max(newest) == source.asked
    assert source.asked <= (clock.now - START) / (3600 - REFRESH_BEFORE) + 1


# Forks.


def test_a_fork_during_a_refresh_by_another_thread() -> None:
    program = textwrap.dedent(
        """
        import os, signal, sys, threading
        from cloudinfinite_runtime.credentials.provider import Credentials
        from cloudinfinite_runtime.credentials.temporary import RefreshingProvider

        parent = os.getpid()
        asking, released = threading.Event(), threading.Event()

        class Slow:
            def credentials(self):
                if os.getpid() == parent:
                    asking.set()
                    released.wait(20)
                return Credentials("AKID", "hush")

        provider = RefreshingProvider(Slow())
        thread = threading.Thread(target=provider.credentials)
        thread.start()
        assert asking.wait(20)
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if provider.credentials().secret_id == "AKID" else 1)
        status = os.waitpid(child, 0)[1]
        released.set()
        thread.join()
        sys.exit(os.waitstatus_to_exitcode(status) and "the child hung")
        """
    )
    run(python(program, "-W", "ignore"))


def test_a_fork_in_the_refreshing_thread() -> None:
    """The child continues the call, and releases the lock."""
    program = textwrap.dedent(
        """
        import os, sys
        from cloudinfinite_runtime.credentials.provider import Credentials
        from cloudinfinite_runtime.credentials.temporary import RefreshingProvider

        class Forking:
            def credentials(self):
                self.child = os.fork()
                return Credentials("AKID", "hush")

        source = Forking()
        provider = RefreshingProvider(source)
        provider.credentials()
        if source.child == 0:
            provider.after_fork()
            os._exit(0)
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(source.child, 0)[1]))
        """
    )
    run(python(program, "-W", "ignore"))


def test_dead_objects_are_not_called_after_a_fork() -> None:
    called: list[str] = []

    class Some:
        def __init__(self, name: str) -> None:
            self.name = name

        def after_fork(self) -> None:
            called.append(self.name)

    here, gone = Some("here"), Some("gone")
    forking.survive_forks(here)
    forking.survive_forks(gone)
    del gone
    forking._after_fork()
    assert called == ["here"]
