"""When credentials are refreshed, and what happens if that fails."""

import contextlib
import gc
import logging
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.temporary import (
    REFRESH_BEFORE,
    RETRY_AFTER,
    RefreshingProvider,
)
from cloudinfinite_runtime.errors import ConfigurationError, CredentialsError

from .refreshing import START, Clock, Source, made
from .refreshing import clock as clock


def test_credentials_are_refreshed_before_they_expire(clock: Clock) -> None:
    source = Source(clock)
    provider = RefreshingProvider(source, clock=clock)
    first = provider.credentials()
    clock.now = START + 3600 - REFRESH_BEFORE - 0.001
    assert provider.credentials() is first
    clock.now = START + 3600 - REFRESH_BEFORE
    assert provider.credentials() == made(2, clock.now + 3600)
    assert source.asked == 2


def test_a_failed_refresh_is_retried_later(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
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
    # They are valid up to, but not including, the moment of their expiry.
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


def test_a_clock_that_is_set_back_does_not_delay_a_refresh(clock: Clock) -> None:
    source = Source(clock)
    # The credentials are always due for a refresh.
    provider = RefreshingProvider(source, 10_000, clock=clock)
    for back, asked in ((0, 1), (RETRY_AFTER - 1, 1), (1, 2), (3600, 3)):
        clock.now -= back
        provider.credentials()
        assert source.asked == asked


def test_a_failure_keeps_nothing_alive(clock: Clock) -> None:
    class Local:
        """Something on the stack of the failure, such as a response with a token."""

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
    # While the previous ones are valid, this is a failure like any other.
    source.life = -1
    clock.now += 0.5
    assert provider.credentials() is first
    clock.now += 0.5
    with pytest.raises(CredentialsError, match="expired"):
        provider.credentials()


def test_short_lived_credentials_are_not_refreshed_at_every_call(clock: Clock) -> None:
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


def test_other_errors_propagate(clock: Clock) -> None:
    source = Source(clock)
    source.failure = OSError("broken")
    provider = RefreshingProvider(source, clock=clock)
    for _ in range(2):
        with pytest.raises(OSError, match=r"^broken$"):
            provider.credentials()
    source.failure = None
    first = provider.credentials()
    # While the previous credentials are valid, they are used.
    source.failure = OSError("broken")
    clock.now = START + 3599
    assert provider.credentials() is first
    # An interrupt always propagates, and leaves no lock held.
    source.failure = KeyboardInterrupt()
    clock.now = START + 3600
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            provider.credentials()


# A datetime can hold these exactly.
quarters = st.integers(0, 4000).map(lambda number: number / 4)
lives = st.sampled_from([-1, 0, 1, 9, 10, 11, 299, 300, 301, 310, 900, 5000])
steps = st.sampled_from([0, 1, 5, 9, 10, 11, 100, 299, 300, 301, 1000]) | quarters


@given(
    st.lists(st.tuples(steps, st.none() | lives), max_size=30), st.sampled_from([0, 10, 300, 1e6])
)
def test_the_rules_hold_for_any_sequence_of_events(
    course: list[tuple[float, float | None]], refresh_before: float
) -> None:
    clock = Clock()
    source = Source(clock)
    provider = RefreshingProvider(source, refresh_before, clock=clock)
    expires, last_try = 0.0, 0.0
    for advance, life in course:
        clock.now += advance
        source.failure = CredentialsError("no") if life is None else None
        source.life = life or 0
        asked = source.asked
        valid, due = expires > clock.now, expires - clock.now <= refresh_before
        try:
            found = provider.credentials()
        except CredentialsError:
            # Only if no valid credentials are left.
            assert not valid
            assert life is None or life <= 0
            assert source.asked == asked + 1
            continue
        assert (source.asked > asked) == (not valid or (due and clock.now >= last_try + 10))
        new = source.asked > asked and life is not None and life > 0
        if new and life is not None:
            expires = clock.now + life
        if source.asked > asked and (not new or expires - clock.now <= refresh_before):
            last_try = clock.now
        assert found.expires is not None
        assert found.expires.timestamp() == expires
        assert found.expires.timestamp() > clock.now


@pytest.mark.parametrize("refresh_before", [-1, float("inf"), float("nan")])
def test_an_invalid_lead_time_is_refused(refresh_before: float) -> None:
    with pytest.raises(ConfigurationError, match="refresh_before"):
        RefreshingProvider(Source(Clock()), refresh_before)
