import contextlib
import gc
import logging
import textwrap
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Barrier, Condition, Event, Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime import forking
from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import (
    REFRESH_BEFORE,
    RETRY_AFTER,
    RefreshingProvider,
)
from cloudinfinite_runtime.errors import ConfigurationError, CredentialsError

from ..processes import python, run

START = 1_700_000_000.0
MANY = 64


class Clock:
    """Moves only when it is told to."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


def made(number: int, expires: float | None) -> Credentials:
    moment = None if expires is None else datetime.fromtimestamp(expires, UTC)
    return Credentials(f"id-{number}", f"key-{number}", f"token-{number}", moment)


class Source:
    """Gives new credentials each time that live as long as told, or fails as told."""

    def __init__(self, clock: Clock, life: float | None = 3600) -> None:
        self.clock = clock
        self.life = life
        self.failure: BaseException | None = None
        self.asked = 0

    def credentials(self) -> Credentials:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        return made(self.asked, None if self.life is None else self.clock.now + self.life)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def at_once(work: Callable[[], Any], threads: int = MANY) -> list[Any]:
    """Does the same in many threads, and gives what each returned or raised."""
    ready = Barrier(threads)
    results: list[Any] = []

    def run() -> None:
        ready.wait(20)
        try:
            results.append(work())
        except Exception as error:
            results.append(error)

    running = [Thread(target=run, daemon=True) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join(20)
    assert len(results) == threads
    return results


# One thread, and a clock.


def test_when_it_polls(clock: Clock) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    first = provider.credentials()
    clock.now = START + 3600 - REFRESH_BEFORE - 0.001
    assert provider.credentials() is first
    clock.now = START + 3600 - REFRESH_BEFORE
    assert provider.credentials() == made(2, clock.now + 3600)
    assert source.asked == 2


def test_when_it_retries(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    first = provider.credentials()
    source.failure = CredentialsError("hush")
    for wait in (0.0, RETRY_AFTER):
        clock.now = START + 3600 - REFRESH_BEFORE + wait
        asked = source.asked
        with caplog.at_level(logging.DEBUG, "cloudinfinite"):
            assert provider.credentials() is first
        assert caplog.messages[-1] == (
            "Source could not refresh credentials that are valid for another "
            f"{300 - wait:.0f} s: CredentialsError"
        )
        clock.now += RETRY_AFTER - 0.001
        assert provider.credentials() is first
        assert source.asked == asked + 1
    assert len(caplog.messages) == 2
    # Valid to the last moment, and not in it.
    clock.now = START + 3600 - 0.001
    assert provider.credentials() is first
    for _ in range(2):
        clock.now = START + 3600
        asked = source.asked
        with pytest.raises(CredentialsError, match=r"^hush$"):
            provider.credentials()
        assert source.asked == asked + 1
    source.failure = None
    assert provider.credentials() == made(source.asked, clock.now + 3600)


def test_a_clock_that_is_set_back_does_not_prolong_the_peace(clock: Clock) -> None:
    source = Source(clock)
    # Whatever it gets is due at once, so that it always asks in vain.
    provider = RefreshingProvider(source, 10_000, clock=clock)
    for back, asked in ((0, 1), (RETRY_AFTER - 1, 1), (1, 2), (3600, 3)):
        clock.now -= back
        provider.credentials()
        assert source.asked == asked


def test_a_failure_keeps_nothing_alive(clock: Clock) -> None:
    class Local:
        """Something on the stack of the failure, such as an answer with a token in it."""

    class Failing:
        def credentials(self) -> Credentials:
            local = Local()
            seen.append(weakref.ref(local))
            raise CredentialsError("no")

    seen: list[weakref.ref[Local]] = []
    provider = RefreshingProvider(Failing(), clock=clock)
    with contextlib.suppress(CredentialsError):
        provider.credentials()
    gc.collect()
    assert [each() for each in seen] == [None]


def test_credentials_that_arrive_expired_are_refused(clock: Clock) -> None:
    source = Source(clock, life=0)
    provider = RefreshingProvider(source, clock=clock)
    for _ in range(2):
        with pytest.raises(CredentialsError, match="Source returned credentials that expired at 2"):
            provider.credentials()
    source.life = 1
    first = provider.credentials()
    # As long as there are others it is a failure like any other.
    source.life = -1
    clock.now += 0.5
    assert provider.credentials() is first
    clock.now += 0.5
    with pytest.raises(CredentialsError, match="expired"):
        provider.credentials()


def test_credentials_that_are_not_newer_are_asked_for_calmly(clock: Clock) -> None:
    source = Source(clock, life=REFRESH_BEFORE / 2)
    provider = RefreshingProvider(source, clock=clock)
    for second in range(100):
        clock.now = START + second
        provider.credentials()
    assert source.asked == 100 / RETRY_AFTER


def test_credentials_without_an_expiry_are_not_cached(clock: Clock) -> None:
    source = Source(clock, life=None)
    provider = RefreshingProvider(source, clock=clock)
    assert [provider.credentials() for _ in range(3)] == [made(n, None) for n in (1, 2, 3)]
    source.failure = NoCredentialsError("gone")
    with pytest.raises(NoCredentialsError, match=r"^gone$"):
        provider.credentials()


def test_other_kinds_of_failures_propagate(clock: Clock) -> None:
    source = Source(clock)
    source.failure = OSError("broken")
    provider = RefreshingProvider(source, clock=clock)
    for _ in range(2):
        with pytest.raises(OSError, match=r"^broken$"):
            provider.credentials()
    source.failure = None
    first = provider.credentials()
    # But not while it can be helped.
    source.failure = OSError("broken")
    clock.now = START + 3599
    assert provider.credentials() is first
    # An interrupt is none of them, and leaves nothing locked.
    source.failure = KeyboardInterrupt()
    clock.now = START + 3600
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            provider.credentials()


# Which a moment of a datetime can hold to the last bit.
quarters = st.integers(0, 4000).map(lambda number: number / 4)
lives = st.sampled_from([-1, 0, 1, 9, 10, 11, 299, 300, 301, 310, 900, 5000])
steps = st.sampled_from([0, 1, 5, 9, 10, 11, 100, 299, 300, 301, 1000]) | quarters


@given(
    st.lists(st.tuples(steps, st.none() | lives), max_size=30), st.sampled_from([0, 10, 300, 1e6])
)
def test_the_rules_hold_for_any_course_of_things(
    course: list[tuple[float, float | None]], refresh_before: float
) -> None:
    clock = Clock()
    source = Source(clock)
    provider = RefreshingProvider(source, refresh_before, clock=clock)
    expires, in_vain = 0.0, 0.0
    for advance, life in course:
        clock.now += advance
        source.failure = CredentialsError("no") if life is None else None
        source.life = life or 0
        asked = source.asked
        valid, due = expires > clock.now, expires - clock.now <= refresh_before
        try:
            found = provider.credentials()
        except CredentialsError:
            # Only if there is nothing else.
            assert not valid
            assert life is None or life <= 0
            assert source.asked == asked + 1
            continue
        assert (source.asked > asked) == (not valid or (due and clock.now >= in_vain + 10))
        new = source.asked > asked and life is not None and life > 0
        if new and life is not None:
            expires = clock.now + life
        if source.asked > asked and (not new or expires - clock.now <= refresh_before):
            in_vain = clock.now
        assert found.expires is not None
        assert found.expires.timestamp() == expires
        assert found.expires.timestamp() > clock.now


@pytest.mark.parametrize("refresh_before", [-1, float("inf"), float("nan")])
def test_a_time_before_that_makes_no_sense(refresh_before: float) -> None:
    with pytest.raises(ConfigurationError, match="refresh_before"):
        RefreshingProvider(Source(Clock()), refresh_before)


# Many threads.


def test_concurrent_callers_share_one_request(clock: Clock) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    assert at_once(provider.credentials) == [made(1, START + 3600)] * MANY
    clock.now += 3600
    assert at_once(provider.credentials) == [made(2, clock.now + 3600)] * MANY
    assert source.asked == 2


def test_the_others_go_on_with_the_old_while_one_asks(clock: Clock) -> None:
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
    # None of these would return if it waited.
    assert at_once(provider.credentials) == [old] * MANY
    released.set()
    thread.join(20)
    assert first == [provider.credentials()] == [made(2, START + 3599 + 3600)]
    assert source.asked == 2


class Gathering(Clock):
    """Tells how many have looked at it, which each thread does before it waits."""

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
    # Each has its own, with a traceback of its own.
    assert len({id(error) for error in results}) == MANY


def test_no_key_ever_goes_with_another_ones_token(clock: Clock) -> None:
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
    # All saw the clock pass many expiries, and nobody asked twice for the same.
    assert max(newest) == source.asked
    assert source.asked <= (clock.now - START) / (3600 - REFRESH_BEFORE) + 1


# A fork.


def test_a_fork_while_another_thread_asks() -> None:
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


def test_a_fork_in_the_thread_that_asks() -> None:
    """The child goes on with the call, and releases the lock that it held."""
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
