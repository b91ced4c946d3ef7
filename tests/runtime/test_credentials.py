from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.errors import CredentialsError

from .copies import copies_of

visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


@given(visible, visible, st.none() | visible)
def test_printable_text_is_valid(secret_id: str, secret_key: str, token: str | None) -> None:
    credentials = Credentials(secret_id, secret_key, token)
    assert copies_of(credentials) == [credentials] * 3
    assert (credentials.secret_id, credentials.secret_key, credentials.token) == (
        secret_id,
        secret_key,
        token,
    )


@given(st.text(), st.sampled_from([0, 1, 2]))
def test_any_other_text_is_refused_and_not_shown(text: str, place: int) -> None:
    parts = ["id", "key", "token"]
    parts[place] = text
    if text and all("!" <= char <= "~" for char in text):
        Credentials(parts[0], parts[1], parts[2])
        return
    with pytest.raises(CredentialsError) as caught:
        Credentials(parts[0], parts[1], parts[2])
    name = ["secret_id", "secret_key", "token"][place]
    assert str(caught.value) == (f"{name} must be non-empty printable ASCII text without spaces")


def test_no_secret_is_shown() -> None:
    shown = repr(Credentials("AKID", "hush", "whisper"))
    assert shown == "Credentials(secret_id='AKID', expires=None)"


def test_a_key_of_another_type_is_refused() -> None:
    with pytest.raises(CredentialsError, match="secret_key must be"):
        Credentials("AKID", None)  # type: ignore[arg-type]


def test_credentials_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "AKID")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "hush")
    assert Credentials.from_environment() == Credentials("AKID", "hush")
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "")
    assert Credentials.from_environment() == Credentials("AKID", "hush")
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "whisper")
    assert Credentials.from_environment() == Credentials("AKID", "hush", "whisper")


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"),
        ({"TENCENTCLOUD_SECRET_ID": "AKID"}, "TENCENTCLOUD_SECRET_KEY"),
        ({"TENCENTCLOUD_SECRET_ID": "", "TENCENTCLOUD_SECRET_KEY": "k"}, "TENCENTCLOUD_SECRET_ID"),
        ({"TENCENTCLOUD_TOKEN": "t"}, "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"),
    ],
)
def test_missing_variables_are_named(environment: dict[str, str], missing: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        Credentials.from_environment(environment)
    assert str(caught.value) == (
        f"no credentials: {missing} not set in the environment; set TENCENTCLOUD_SECRET_ID and "
        "TENCENTCLOUD_SECRET_KEY (and TENCENTCLOUD_TOKEN for temporary keys), or pass "
        "credentials=Credentials(secret_id, secret_key)"
    )
    # An incomplete key is more than no key.
    assert isinstance(caught.value, NoCredentialsError) == (not any(environment.values()))


@pytest.mark.parametrize("offset", [None, UTC, timezone(timedelta(hours=8))])
def test_an_expiry_needs_an_offset(offset: tzinfo | None) -> None:
    expires = datetime(2026, 1, 1, tzinfo=offset)
    if offset is None:
        with pytest.raises(CredentialsError, match="aware datetime"):
            Credentials("AKID", "hush", expires=expires)
    else:
        credentials = Credentials("AKID", "hush", expires=expires)
        assert copies_of(credentials) == [credentials] * 3


def test_a_copied_error_keeps_its_message() -> None:
    for back in copies_of(NoCredentialsError("nothing")):
        assert type(back) is NoCredentialsError
        assert str(back) == "nothing"
