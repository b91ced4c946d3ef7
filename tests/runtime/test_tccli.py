import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import Credentials, NoCredentialsError, TccliProvider
from cloudinfinite_runtime.credentials.sources import TCCLI_FOLDER, TCCLI_VARIABLE
from cloudinfinite_runtime.errors import CredentialsError

from .error_texts import texts_of_error

NOW = 1_800_000_000.0

visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of profiles, which is empty."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(TCCLI_VARIABLE, raising=False)
    (tmp_path / ".tccli").mkdir()
    return tmp_path / ".tccli"


def write(folder: Path, name: str = "default", **values: Any) -> Path:
    path = folder / f"{name}.credential"
    path.write_text(json.dumps(values))
    return path


def failure(provider: TccliProvider) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        provider.credentials()
    return caught.value


def test_a_profile_is_read_back(folder: Path) -> None:
    @given(visible, visible, st.none() | visible, st.none() | st.integers(int(NOW) + 1, 2**33))
    def check(secret_id: str, secret_key: str, token: str | None, expires: int | None) -> None:
        more: dict[str, Any] = (
            {} if expires is None else {"type": "oauth", "expiresAt": expires, "oauth": {}}
        )
        write(folder, secretId=secret_id, secretKey=secret_key, token=token, **more)
        moment = None if expires is None else datetime.fromtimestamp(expires, UTC)
        found = TccliProvider(clock=lambda: NOW).credentials()
        assert found == Credentials(secret_id, secret_key, token, moment)

    check()


def test_any_contents_give_credentials_or_a_credentials_error(folder: Path) -> None:
    path = folder / "default.credential"
    right = json.dumps({"secretId": "AKID", "secretKey": "SECRETKEY", "expiresAt": 9e9}).encode()
    cuts = st.integers(0, len(right))
    junk = st.binary(max_size=6) | st.sampled_from([b"[" * 5000, b"null", b'"', b"1e999", b"NaN"])

    @given(cuts, cuts, junk)
    def check(start: int, end: int, between: bytes) -> None:
        path.write_bytes(right[:start] + between + right[end:])
        try:
            TccliProvider().credentials()
        except CredentialsError as error:
            assert "SECRET" not in texts_of_error(error)

    check()


@pytest.mark.parametrize(
    ("values", "message", "is_empty"),
    [
        ({}, "has no key", True),
        ({"token": "hush"}, "has no key", True),
        ({"secretId": "AKID"}, "has no secretKey", False),
        ({"secretKey": "hush"}, "has no secretId", False),
        ({"secretId": "AKID", "secretKey": "hush\n"}, "secret_key must be", False),
        ({"secretId": "AKID", "secretKey": ["hush"]}, "secret_key must be", False),
        ({"secretId": "AKID", "secretKey": "hush", "token": 1}, "token must be", False),
        ({"secretId": "AKID", "secretKey": "hush", "expiresAt": "soon"}, "not a Unix time", False),
        ({"secretId": "AKID", "secretKey": "hush", "expiresAt": 1}, "renews it", False),
        ({"secretId": "AKID", "secretKey": "hush", "role-arn": "qcs::x"}, "names a role", False),
        ({"type": "cvm-role"}, "VendorProvider", False),
    ],
)
def test_mistakes_are_explained(
    values: dict[str, Any], message: str, is_empty: bool, folder: Path
) -> None:
    path = write(folder, **values)
    error = failure(TccliProvider())
    assert message in str(error)
    assert isinstance(error, NoCredentialsError) is is_empty
    assert "hush" not in texts_of_error(error)
    assert str(path) in str(error) or "tccli" in str(error)


def test_named_profiles_must_exist(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(failure(TccliProvider()), NoCredentialsError)
    assert not isinstance(failure(TccliProvider("two")), NoCredentialsError)
    monkeypatch.setenv(TCCLI_VARIABLE, "three")
    assert "three.credential" in str(failure(TccliProvider()))
    assert not isinstance(failure(TccliProvider()), NoCredentialsError)
    write(folder, "three", secretId="AKID3", secretKey="hush")
    write(folder, "two", secretId="AKID2", secretKey="hush")
    assert TccliProvider().credentials().secret_id == "AKID3"
    assert TccliProvider("two").credentials().secret_id == "AKID2"


def test_a_name_is_not_a_path(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "x.credential").write_text('{"secretId": "AKID", "secretKey": "hush"}')
    assert "a name, not a path" in str(failure(TccliProvider("../x")))


def test_a_renewed_key_is_read(folder: Path) -> None:
    provider = TccliProvider(clock=lambda: NOW)
    write(folder, secretId="AKID1", secretKey="hush", expiresAt=NOW - 1)
    assert "expired at 2027-01-15" in str(failure(provider))
    path = write(folder, secretId="AKID2", secretKey="hush", expiresAt=NOW + 100)
    os.utime(path, (1, 1))
    assert provider.credentials().secret_id == "AKID2"


def test_the_folder_and_the_variable_are_those_of_the_vendor() -> None:
    assert (TCCLI_FOLDER, TCCLI_VARIABLE) == ("~/.tccli", "TCCLI_PROFILE")
