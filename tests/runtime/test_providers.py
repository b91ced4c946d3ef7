from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.credentials import sources
from cloudinfinite_runtime.credentials.provider import (
    VARIABLES,
    ChainProvider,
    CredentialProvider,
    Credentials,
    NoCredentialsError,
    StaticProvider,
    ask,
    provider_of,
)
from cloudinfinite_runtime.credentials.sources import (
    EnvironmentProvider,
    ProfileProvider,
    default_provider,
)
from cloudinfinite_runtime.credentials.temporary import RefreshingProvider, VendorProvider
from cloudinfinite_runtime.errors import CredentialsError

from ..processes import python, run
from .error_texts import texts_of_error

MINE = Credentials("AKIDmine", "hush-mine")
YOURS = Credentials("AKIDyours", "hush-yours", "whisper")

visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


class FakeProvider:
    """A provider that returns or raises its outcomes in order; the last one is repeated."""

    def __init__(self, *outcomes: Any) -> None:
        self.outcomes = list(outcomes)
        self.asked = 0

    def credentials(self) -> Credentials:
        self.asked += 1
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        found: Credentials = outcome
        return found

    def __repr__(self) -> str:
        return "FakeProvider(hush)"


EMPTY = NoCredentialsError("nothing here")
BROKEN = CredentialsError("half of a key")


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Points the search for profile files at an empty folder."""
    monkeypatch.setattr(sources, "PROFILE_FILES", (str(tmp_path / "credentials"),))
    monkeypatch.setattr(sources, "TCCLI_FOLDER", str(tmp_path))
    return tmp_path


def set_environment(monkeypatch: pytest.MonkeyPatch, *values: str | None) -> None:
    for name, value in zip(VARIABLES, values, strict=False):
        monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(
            name, value
        )


# What `credentials` accepts.


def test_credentials_are_a_provider_of_themselves() -> None:
    provider = provider_of(MINE)
    assert ask(provider) is MINE
    assert isinstance(provider, CredentialProvider)
    assert not isinstance(MINE, CredentialProvider)


def test_a_provider_is_used_unchanged() -> None:
    place = FakeProvider(MINE)
    assert provider_of(place) is place
    assert place.asked == 0


def test_the_default_reads_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    provider = default_provider()
    set_environment(monkeypatch, "AKID", "hush")
    assert ask(provider) == Credentials("AKID", "hush")


class AsyncProvider:
    async def credentials(self) -> Credentials:
        return MINE


class VendorLike:
    def get_credential_info(self) -> tuple[str, str, None]:
        return "AKID", "hush", None


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (("AKID", "hush"), "this is a tuple"),
        ({"secret_id": "AKID", "secret_key": "hush"}, "this is a dict"),
        ("hush", "this is a str"),
        (lambda: MINE, "this is a function"),
        (EnvironmentProvider, "this is the class EnvironmentProvider itself"),
        (Credentials, "this is the class Credentials itself"),
        (VendorLike(), r"wrap this VendorLike in VendorProvider\(...\)"),
        (AsyncProvider(), "AsyncProvider.credentials must be a plain method, not an async one"),
    ],
)
def test_anything_else_is_refused_with_a_hint(given: Any, hint: str) -> None:
    with pytest.raises(CredentialsError, match=hint) as caught:
        provider_of(given)
    assert not isinstance(caught.value, NoCredentialsError)
    assert "hush" not in texts_of_error(caught.value)
    for maker in (ChainProvider, RefreshingProvider):
        with pytest.raises(CredentialsError, match=hint):
            maker(given)


@pytest.mark.parametrize("returned", [None, ("AKID", "hush"), "hush"])
def test_a_provider_must_return_credentials(returned: Any) -> None:
    for provider in (
        FakeProvider(returned),
        ChainProvider(FakeProvider(returned)),
        RefreshingProvider(FakeProvider(returned)),
    ):
        with pytest.raises(
            CredentialsError, match=r"FakeProvider.credentials\(\) must return"
        ) as caught:
            ask(provider)
        assert "hush" not in texts_of_error(caught.value)


# Static credentials.


@given(st.none() | st.integers(-1000, 1000))
def test_static_credentials_expire(left: int | None) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    expires = None if left is None else now + timedelta(seconds=left)
    credentials = Credentials("AKID", "hush", "whisper", expires)
    provider = StaticProvider(credentials, clock=now.timestamp)
    if left is None or left > 0:
        assert provider.credentials() is credentials
        return
    with pytest.raises(CredentialsError, match=r"expired at 2.*RefreshingProvider") as caught:
        provider.credentials()
    assert "hush" not in texts_of_error(caught.value)


# The environment.


def test_the_environment_is_read_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    provider = EnvironmentProvider()

    @given(st.tuples(visible, visible, st.none() | st.just("") | visible))
    def check(parts: tuple[str, str, str | None]) -> None:
        set_environment(monkeypatch, *parts)
        found = provider.credentials()
        assert found == Credentials(parts[0], parts[1], parts[2] or None)
        assert provider.credentials() is found

    check()
    set_environment(monkeypatch, None, None, None)
    with pytest.raises(NoCredentialsError):
        provider.credentials()


def test_a_partial_environment_is_an_error_that_shows_no_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    provider = EnvironmentProvider()
    part = st.sampled_from([None, "", "hushhush", "hush hush", "hush\n"])

    @given(st.tuples(part, part, part))
    def check(parts: tuple[str | None, ...]) -> None:
        set_environment(monkeypatch, *parts)
        wrong = [not all(parts[:2]), any(part and part != "hushhush" for part in parts)]
        if not any(wrong):
            provider.credentials()
            return
        with pytest.raises(CredentialsError) as caught:
            provider.credentials()
        assert isinstance(caught.value, NoCredentialsError) == (not any(parts))
        assert "hush" not in texts_of_error(caught.value)

    check()


# The chain.


@given(st.lists(st.sampled_from([EMPTY, BROKEN, MINE, YOURS]), min_size=1))
def test_the_first_provider_with_credentials_is_used(outcomes: list[Any]) -> None:
    places = [FakeProvider(outcome) for outcome in outcomes]
    chain = ChainProvider(*places)
    first = next((outcome for outcome in outcomes if outcome is not EMPTY), None)
    for _ in range(2):
        if first is None:
            with pytest.raises(NoCredentialsError):
                chain.credentials()
        elif first is BROKEN:
            with pytest.raises(CredentialsError, match=r"^half of a key$") as caught:
                chain.credentials()
            assert not isinstance(caught.value, NoCredentialsError)
        else:
            assert chain.credentials() is first
    for place in places[outcomes.index(first) + 1 if first is not None else len(places) :]:
        assert place.asked == 0


def test_a_chain_stays_with_the_provider_that_it_found() -> None:
    place, other = FakeProvider(EMPTY, MINE, EMPTY, YOURS), FakeProvider(EMPTY)
    chain = ChainProvider(other, place)
    with pytest.raises(NoCredentialsError, match="tried"):
        chain.credentials()
    assert chain.credentials() is MINE
    other.outcomes = [YOURS]
    with pytest.raises(NoCredentialsError, match=r"^nothing here$"):
        chain.credentials()
    assert chain.credentials() is YOURS
    assert other.asked == 2


def test_all_threads_keep_to_the_same_source() -> None:
    looked, released = Event(), Event()

    class Slow:
        def credentials(self) -> Credentials:
            looked.set()
            assert released.wait(20)
            return YOURS

    # The first thread finds nothing at the first provider. Then another thread overtakes it, and
    # finds something there.
    chain = ChainProvider(FakeProvider(EMPTY, MINE), Slow())
    seen: list[Credentials] = []
    overtaken = Thread(target=lambda: seen.append(chain.credentials()))
    overtaken.start()
    assert looked.wait(20)
    assert chain.credentials() is MINE
    released.set()
    overtaken.join(20)
    assert seen == [MINE]


def test_a_chain_reports_what_it_tried() -> None:
    chain = ChainProvider(
        EnvironmentProvider(),
        ChainProvider(FakeProvider(EMPTY), ProfileProvider()),
        FakeProvider(EMPTY),
    )
    with pytest.raises(NoCredentialsError) as caught:
        chain.credentials()
    file = sources.PROFILE_FILES[0]
    assert str(caught.value) == (
        "found no credentials; tried\n"
        "  EnvironmentProvider: no credentials: TENCENTCLOUD_SECRET_ID and "
        "TENCENTCLOUD_SECRET_KEY not set in the environment; set TENCENTCLOUD_SECRET_ID and "
        "TENCENTCLOUD_SECRET_KEY (and TENCENTCLOUD_TOKEN for temporary keys), or pass "
        "credentials=Credentials(secret_id, secret_key)\n"
        "  ChainProvider: found no credentials; tried\n"
        "    FakeProvider: nothing here\n"
        f"    ProfileProvider: there is no profile file {file}\n"
        "  FakeProvider: nothing here"
    )


def test_an_empty_chain_is_refused() -> None:
    with pytest.raises(CredentialsError, match="at least one"):
        ChainProvider()


def test_a_chain_accepts_credentials() -> None:
    assert ChainProvider(FakeProvider(EMPTY), MINE).credentials() is MINE


# The default.


def test_the_environment_takes_precedence_over_the_profile(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "credentials").write_text("[default]\nsecret_id=AKIDfile\nsecret_key=hush\n")
    assert ask(default_provider()).secret_id == "AKIDfile"
    set_environment(monkeypatch, "AKIDenv", "hush")
    provider = default_provider()
    assert ask(provider).secret_id == "AKIDenv"
    # The chain stays with the environment, and does not fall back to another account.
    set_environment(monkeypatch, None, None)
    with pytest.raises(CredentialsError, match="not set"):
        ask(provider)
    set_environment(monkeypatch, "AKIDother", "hush")
    assert ask(provider).secret_id == "AKIDother"


def test_the_profile_takes_precedence_over_that_of_tccli(files: Path) -> None:
    (files / "default.credential").write_text('{"secretId": "AKIDtccli", "secretKey": "hush"}')
    assert ask(default_provider()).secret_id == "AKIDtccli"
    (files / "credentials").write_text("[default]\nsecret_id=AKIDfile\nsecret_key=hush\n")
    assert ask(default_provider()).secret_id == "AKIDfile"


def test_a_profile_does_not_complete_a_partial_environment(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "credentials").write_text("[default]\nsecret_id=AKIDfile\nsecret_key=hush\n")
    set_environment(monkeypatch, "AKIDenv", None)
    with pytest.raises(CredentialsError, match="TENCENTCLOUD_SECRET_KEY not set"):
        ask(default_provider())


# All providers.


def test_no_provider_shows_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, "AKID", "hush", "hush")
    static = Credentials("AKID", "hush", "hush")
    providers = {
        StaticProvider(static): "StaticProvider(Credentials(secret_id='AKID', expires=None))",
        EnvironmentProvider(): "EnvironmentProvider()",
        ProfileProvider("one", file="there"): "ProfileProvider('one', file='there')",
        ChainProvider(FakeProvider(static), static): "ChainProvider(FakeProvider, StaticProvider)",
        RefreshingProvider(
            FakeProvider(static)
        ): "RefreshingProvider(FakeProvider, refresh_before=300)",
        VendorProvider(VendorLike()): "VendorProvider(VendorLike)",
    }
    for provider, shown in providers.items():
        assert isinstance(provider, CredentialProvider)
        if not isinstance(provider, ProfileProvider):
            ask(provider)
        assert repr(provider) == str(provider) == shown


def test_importing_the_providers_imports_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "import cloudinfinite_runtime.credentials.temporary\n"
        "heavy = {'requests', 'httpx', 'lxml', 'configparser', 'tencentcloud', 'asyncio'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    run(python(program))
