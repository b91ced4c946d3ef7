from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.settings.network import Network, Timeout
from cloudinfinite_runtime.settings.options import Configuration, configure, reconfigure
from cloudinfinite_runtime.settings.retry import CreateOnce, RetryPolicy

RETRY = RetryPolicy(4, 0.25, 10)
ONCE = CreateOnce(40, 20)


def read(environment: dict[str, str] | None = None, **arguments: Any) -> Configuration:
    return configure(RETRY, ONCE, environment=environment or {}, **arguments)


def test_defaults() -> None:
    assert read() == Configuration(
        bucket=None,
        region=None,
        endpoint_url=None,
        timeout=Timeout(5, 60, 300),
        retry=RETRY,
        once=None,
        network=Network(None, None, None, 64),
        user_agent="",
        hooks=(),
    )


# The argument and its value; the variable, its text and its value; the path of the setting.
SETTINGS: list[tuple[str, Any, str, str, Any, str]] = [
    ("bucket", "a-12500", "BUCKET", "b-12500", "b-12500", "bucket"),
    ("region", "ap-one", "REGION", "ap-two", "ap-two", "region"),
    ("endpoint_url", "http://a", "ENDPOINT_URL", "http://b", "http://b", "endpoint_url"),
    ("proxy", "", "PROXY", "http://p", "http://p", "network.proxy"),
    ("verify", False, "CA_BUNDLE", "/ca.pem", "/ca.pem", "network.verify"),
    ("certificate", "/a.pem", "CLIENT_CERTIFICATE", "/b.pem", "/b.pem", "network.certificate"),
    ("pool_size", 3, "POOL_SIZE", "7", 7, "network.pool_size"),
    ("user_agent", "a/1", "USER_AGENT", "b/2 c", "b/2 c", "user_agent"),
    ("retries", 0, "RETRIES", "5", 6, "retry.attempts"),
    ("timeout", 3, "CONNECT_TIMEOUT", "2.5", 2.5, "timeout.connect"),
    ("timeout", 3, "READ_TIMEOUT", "9", 9, "timeout.read"),
    ("timeout", 3, "TOTAL_TIMEOUT", "90", 90, "timeout.total"),
]


@pytest.mark.parametrize(
    ("argument", "value", "variable", "text", "meant", "path"), SETTINGS, ids=lambda v: str(v)
)
def test_arguments_take_precedence_over_the_environment_and_that_over_defaults(
    argument: str, value: Any, variable: str, text: str, meant: Any, path: str
) -> None:
    def get(configuration: Configuration) -> Any:
        found: Any = configuration
        for name in path.split("."):
            found = getattr(found, name)
        return found

    environment = {f"CLOUDINFINITE_{variable}": text}
    assert get(read(environment)) == meant
    assert get(read(environment, **{argument: value})) == (
        value + 1 if path[:5] == "retry" else value
    )
    # An empty variable counts as unset; an empty argument does not.
    assert get(read({f"CLOUDINFINITE_{variable}": ""})) == get(read())


def test_the_environment_can_name_a_certificate_and_a_key() -> None:
    both = {"CLOUDINFINITE_CLIENT_CERTIFICATE": "c.pem", "CLOUDINFINITE_CLIENT_KEY": "k.pem"}
    assert read(both).network.certificate == ("c.pem", "k.pem")
    with pytest.raises(ConfigurationError, match="CLIENT_KEY is set without"):
        read({"CLOUDINFINITE_CLIENT_KEY": "k.pem"})


@given(
    st.sampled_from(["RETRIES", "POOL_SIZE", "CONNECT_TIMEOUT", "READ_TIMEOUT", "TOTAL_TIMEOUT"]),
    st.text(st.characters(exclude_characters="\0"), min_size=1),
)
def test_an_invalid_number_is_refused_with_the_name_of_its_variable(name: str, text: str) -> None:
    try:
        read({f"CLOUDINFINITE_{name}": text})
    except ConfigurationError as error:
        assert name in str(error) or "must be" in str(error)
    else:
        assert text.isascii()
        assert text.replace(".", "").isdecimal()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"user_agent": "a\r\nb: c"}, "user_agent must be words"),
        ({"user_agent": 3}, "user_agent must be words"),
        ({"hooks": [3]}, "hooks must be a sequence of functions"),
        ({"hooks": nullcontext}, "hooks must be a sequence of functions"),
        ({"create_once": "yes"}, "create_once must be"),
        ({"create_once": 1}, "create_once must be"),
        ({"pool_size": 0}, "pool_size must be"),
        ({"pool_size": True}, "pool_size must be"),
        ({"proxy": 3}, "proxy must be"),
        ({"verify": 3}, "verify must be"),
        ({"certificate": ("a", "b", "c")}, "certificate must be"),
        ({"certificate": ("a", 3)}, "certificate must be"),
        ({"certificate": 3}, "certificate must be"),
        ({"timeout": 0}, "timeout must be a positive number"),
        ({"retries": -1}, "retries must be"),
    ],
)
def test_invalid_settings_are_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        read(**wrong)


def test_create_once_can_be_configured() -> None:
    assert read(create_once=True).once == ONCE
    assert read(create_once=CreateOnce(10, 5)).once == CreateOnce(10, 5)


def test_settings_can_be_overridden_for_some_calls() -> None:
    first = read(timeout=7, retries=1, create_once=True, hooks=[nullcontext])
    assert reconfigure(first, RETRY, ONCE) == first
    changed = reconfigure(first, RETRY, ONCE, timeout=2, retries=0, create_once=False, hooks=())
    assert (changed.timeout, changed.retry.attempts) == (Timeout(2, 2, 2), 1)
    assert (changed.once, changed.hooks) == (None, ())
    assert changed.network is first.network


def test_the_password_of_a_proxy_is_not_shown() -> None:
    assert "hush" not in repr(read(proxy="http://me:hush@proxy:3128"))
