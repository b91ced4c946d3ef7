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
from .said import everything_said

MINE = Credentials("AKIDmine", "hush-mine")
YOURS = Credentials("AKIDyours", "hush-yours", "whisper")

visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)


class Place:
    """Gives or raises what it was told, one after another, the last of it for ever."""

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
        return "Place(hush)"


EMPTY = NoCredentialsError("nothing here")
BROKEN = CredentialsError("half of a key")


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Has profile files looked for in an empty folder."""
    monkeypatch.setattr(sources, "PROFILE_FILES", (str(tmp_path / "credentials"),))
    monkeypatch.setattr(sources, "TCCLI_FOLDER", str(tmp_path))
    return tmp_path


def set_environment(monkeypatch: pytest.MonkeyPatch, *values: str | None) -> None:
    for name, value in zip(VARIABLES, values, strict=False):
        monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(
            name, value
        )


# What may be given as credentials.


def test_credentials_are_a_provider_of_themselves() -> None:
    provider = provider_of(MINE)
    assert ask(provider) is MINE
    assert isinstance(provider, CredentialProvider)
    assert not isinstance(MINE, CredentialProvider)


def test_a_provider_is_used_unchanged() -> None:
    place = Place(MINE)
    assert provider_of(place) is place
    assert place.asked == 0


def test_the_default_reads_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    provider = default_provider()
    set_environment(monkeypatch, "AKID", "hush")
    assert ask(provider) == Credentials("AKID", "hush")


class AsyncPlace:
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
        (AsyncPlace(), "AsyncPlace.credentials must be a plain method, not an async one"),
    ],
)
def test_anything_else_is_refused_with_what_to_give(given: Any, hint: str) -> None:
    with pytest.raises(CredentialsError, match=hint) as caught:
        provider_of(given)
    assert not isinstance(caught.value, NoCredentialsError)
    assert "hush" not in everything_said(caught.value)
    for maker in (ChainProvider, RefreshingProvider):
        with pytest.raises(CredentialsError, match=hint):
            maker(given)


@pytest.mark.parametrize("gives", [None, ("AKID", "hush"), "hush"])
def test_a_provider_must_give_credentials(gives: Any) -> None:
    for provider in (Place(gives), ChainProvider(Place(gives)), RefreshingProvider(Place(gives))):
        with pytest.raises(CredentialsError, match=r"Place.credentials\(\) must return") as caught:
            ask(provider)
        assert "hush" not in everything_said(caught.value)


# Static.


@given(st.none() | st.integers(-1000, 1000))
def test_static_credentials_end_with_their_expiry(left: int | None) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    expires = None if left is None else now + timedelta(seconds=left)
    credentials = Credentials("AKID", "hush", "whisper", expires)
    provider = StaticProvider(credentials, clock=now.timestamp)
    if left is None or left > 0:
        assert provider.credentials() is credentials
        return
    with pytest.raises(CredentialsError, match=r"expired at 2.*RefreshingProvider") as caught:
        provider.credentials()
    assert "hush" not in everything_said(caught.value)


# The environment.


def test_the_environment_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
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
        assert "hush" not in everything_said(caught.value)

    check()


# The chain.


@given(st.lists(st.sampled_from([EMPTY, BROKEN, MINE, YOURS]), min_size=1))
def test_the_first_place_with_something_counts(outcomes: list[Any]) -> None:
    places = [Place(outcome) for outcome in outcomes]
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


def test_a_place_that_had_credentials_stays() -> None:
    place, other = Place(EMPTY, MINE, EMPTY, YOURS), Place(EMPTY)
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

    # The first thread finds nothing in the first place, and is then overtaken by another, which
    # finds something there.
    chain = ChainProvider(Place(EMPTY, MINE), Slow())
    seen: list[Credentials] = []
    overtaken = Thread(target=lambda: seen.append(chain.credentials()))
    overtaken.start()
    assert looked.wait(20)
    assert chain.credentials() is MINE
    released.set()
    overtaken.join(20)
    assert seen == [MINE]


def test_the_chain_tells_what_it_looked_at() -> None:
    chain = ChainProvider(
        EnvironmentProvider(), ChainProvider(Place(EMPTY), ProfileProvider()), Place(EMPTY)
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
        "    Place: nothing here\n"
        f"    ProfileProvider: there is no profile file {file}\n"
        "  Place: nothing here"
    )


def test_an_empty_chain() -> None:
    with pytest.raises(CredentialsError, match="at least one"):
        ChainProvider()


def test_a_chain_takes_credentials_too() -> None:
    assert ChainProvider(Place(EMPTY), MINE).credentials() is MINE


# The default.


def test_the_environment_goes_before_the_profile(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "credentials").write_text("[default]\nsecret_id=AKIDfile\nsecret_key=hush\n")
    assert ask(default_provider()).secret_id == "AKIDfile"
    set_environment(monkeypatch, "AKIDenv", "hush")
    provider = default_provider()
    assert ask(provider).secret_id == "AKIDenv"
    # It has been found, so nobody falls back to another account.
    set_environment(monkeypatch, None, None)
    with pytest.raises(CredentialsError, match="not set"):
        ask(provider)
    set_environment(monkeypatch, "AKIDother", "hush")
    assert ask(provider).secret_id == "AKIDother"


def test_the_profile_goes_before_the_one_of_tccli(files: Path) -> None:
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


# What all have in common.


def test_no_provider_shows_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    set_environment(monkeypatch, "AKID", "hush", "hush")
    static = Credentials("AKID", "hush", "hush")
    providers = {
        StaticProvider(static): "StaticProvider(Credentials(secret_id='AKID', expires=None))",
        EnvironmentProvider(): "EnvironmentProvider()",
        ProfileProvider("one", file="there"): "ProfileProvider('one', file='there')",
        ChainProvider(Place(static), static): "ChainProvider(Place, StaticProvider)",
        RefreshingProvider(Place(static)): "RefreshingProvider(Place, refresh_before=300)",
        VendorProvider(VendorLike()): "VendorProvider(VendorLike)",
    }
    for provider, shown in providers.items():
        assert isinstance(provider, CredentialProvider)
        if not isinstance(provider, ProfileProvider):
            ask(provider)
        assert repr(provider) == str(provider) == shown


def test_loading_the_providers_loads_nothing_else() -> None:
    program = (
        "import sys\n"
        "import cloudinfinite_runtime.credentials.temporary\n"
        "import cloudinfinite_runtime.credentials.temporary\n"
        "heavy = {'requests', 'httpx', 'lxml', 'configparser', 'tencentcloud', 'asyncio'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    run(python(program))
