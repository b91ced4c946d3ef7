import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.settings.network import Timeout

numbers = st.integers(1, 9 * 10**9) | st.floats(0, 9e9, exclude_min=True)


@given(numbers, numbers)
def test_positive_numbers_are_accepted(connect: float, read: float) -> None:
    assert Timeout(connect=connect, read=read) == Timeout(connect, read)
    assert Timeout.of(connect) == Timeout(connect, connect, connect)


@given(
    st.integers(max_value=0) | st.floats(max_value=0) | st.sampled_from([math.inf, math.nan, 1e300])
)
def test_other_numbers_are_refused(seconds: float) -> None:
    for limits in ((seconds, 1), (1, seconds)):
        with pytest.raises(ConfigurationError, match="positive number of seconds"):
            Timeout(*limits)


@pytest.mark.parametrize("wrong", [True, "5", [], (1, 2), None])
def test_other_types_are_refused(wrong: float) -> None:
    with pytest.raises(ConfigurationError, match="the connect timeout must be"):
        Timeout(connect=wrong)


def test_none_means_defaults_and_instances_are_kept() -> None:
    assert Timeout.of(None) == Timeout() == Timeout(connect=5.0, read=60.0)
    assert Timeout.of(limits := Timeout(1, 2)) is limits


def test_numbers_too_large_for_the_system_are_refused() -> None:
    for wrong in (10**10, 10**400, 10**5000):
        with pytest.raises(ConfigurationError, match="the read timeout must be"):
            Timeout(read=wrong)
