import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tencentcloud.common import credential as vendor  # type: ignore[import-untyped]

from cloudinfinite_runtime.credentials import sources
from cloudinfinite_runtime.credentials.provider import Credentials, NoCredentialsError
from cloudinfinite_runtime.credentials.sources import FILE_VARIABLE, PROFILE_FILES, ProfileProvider
from cloudinfinite_runtime.errors import CredentialsError

from .error_texts import texts_of_error

NAMES = ("secret_id", "secret_key", "token")

visible = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The two places of profile files; neither file exists."""
    home, etc = tmp_path / "home" / "credentials", tmp_path / "etc" / "credentials"
    home.parent.mkdir()
    etc.parent.mkdir()
    monkeypatch.setenv("HOME", str(home.parent))
    monkeypatch.setattr(sources, "PROFILE_FILES", ("~/credentials", str(etc)))
    return home, etc


def written(secret_id: str = "AKID", secret_key: str = "hush", name: str = "default") -> str:
    return f"[{name}]\nsecret_id = {secret_id}\nsecret_key = {secret_key}\n"


@dataclass
class Style:
    """One of the many ways to write the same file."""

    mark: bytes
    end: str
    quote: str
    equals: str
    capitals: bool
    between: list[str]
    name: str
    before: str
    after: str

    def spell(self, values: dict[str, str]) -> bytes:
        lines = [self.before, *self.between, f"[{self.name}]"]
        for name, value in values.items():
            spelt = name.upper() if self.capitals else name
            lines += [*self.between, f"{spelt}{self.equals}{self.quote}{value}{self.quote}"]
        text = "\n".join([*lines, *self.between, self.after]).lstrip("\n")
        return self.mark + text.replace("\n", self.end).encode()


styles = st.builds(
    Style,
    mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    quote=st.sampled_from(["", '"', "'"]),
    equals=st.sampled_from(["=", " = ", ": ", "\t=\t"]),
    capitals=st.booleans(),
    between=st.sampled_from([[], [""], ["# comment"], ["; secret_key = other", ""]]),
    name=st.sampled_from(["default", "one", "DEFAULT"]),
    before=st.sampled_from(["", "[zero]\nsecret_id=no\nsecret_key=no\ntoken=no\n%(odd)s = %(x"]),
    after=st.sampled_from(["", "role_arn = qcs::cam::uin/1:roleName/x", "[two]\ntoken=no"]),
)


def read(path: Path, name: str | None = None) -> Credentials:
    return ProfileProvider(name, file=path).credentials()


def test_a_profile_is_read_in_every_spelling(tmp_path: Path) -> None:
    path = tmp_path / "file"

    @given(styles, visible, visible, st.none() | visible)
    def check(style: Style, secret_id: str, secret_key: str, token: str | None) -> None:
        values = {"secret_id": secret_id, "secret_key": secret_key}
        values |= {} if token is None else {"token": token}
        if not style.quote:
            assume(not any(len(v) > 1 and v[0] == v[-1] in "\"'" for v in values.values()))
        path.write_bytes(style.spell(values))
        assert read(path, style.name) == Credentials(secret_id, secret_key, token)

    check()


def test_a_missing_part_is_named(places: tuple[Path, Path]) -> None:
    part = st.sampled_from([None, "", "hushhush"])

    @given(styles, part, part, part, st.booleans())
    def check(
        style: Style,
        secret_id: str | None,
        secret_key: str | None,
        token: str | None,
        named: bool,
    ) -> None:
        values = dict(zip(NAMES, (secret_id, secret_key, token), strict=True))
        style.name = "default"
        places[0].write_bytes(style.spell({n: v for n, v in values.items() if v is not None}))
        provider = ProfileProvider("default" if named else None)
        if secret_id and secret_key:
            assert provider.credentials() == Credentials(secret_id, secret_key, token or None)
            return
        with pytest.raises(CredentialsError) as caught:
            provider.credentials()
        nothing = not any(values.values())
        assert isinstance(caught.value, NoCredentialsError) == (nothing and not named)
        text = str(caught.value)
        if nothing:
            assert text == f"{places[0]} has no credentials in profile [default]"
        else:
            missing = "secret_key" if secret_id else "secret_id"
            assert text == f"[default] in {places[0]} has no {missing}"
        assert "hush" not in texts_of_error(caught.value)

    check()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("secret_key = hush\n", "not a profile file: line 1 is invalid"),
        ("[default]\nsecret_id = AKID\nhush\n", "not a profile file: line 3 is invalid"),
        ("[default]\nsecret_key=hush\nsecret_key=hush\n", "line 3 is invalid or a duplicate"),
        ("[default]\n[default]\nsecret_key=hush\n", "line 2 is invalid or a duplicate"),
        ("[default]\nsecret_id=AKID\nsecret_key=hush hush\n", r"\[default\].*secret_key must be"),
        ("[default]\nsecret_id=AKID\nsecret_key=hush\n  hush\n", "secret_key must be"),
        ("[default]\nsecret_id=AKID\nsecret_key=hush ; comment\n", "secret_key must be"),
        ("[default]\nsecret_id=AKID\nsecret_key=húsh hush\n", "secret_key must be"),
        (b"[default]\nsecret_id=AKID\nsecret_key=hush\xff\n", "it is not UTF-8"),
        ("[default]\nsecret_key=hush\n".encode("utf-16"), "it is not UTF-8"),
    ],
)
def test_errors_do_not_quote_lines(text: str | bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(CredentialsError, match=message) as caught:
        read(path)
    assert not isinstance(caught.value, NoCredentialsError)
    assert "hush" not in texts_of_error(caught.value)
    assert "húsh" not in texts_of_error(caught.value)


def test_sections_do_not_inherit_from_one_another(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("[DEFAULT]\nsecret_key=no\ntoken=no\n[default]\nsecret_id=AKID\n")
    with pytest.raises(CredentialsError, match="has no secret_key"):
        read(path)
    path.write_text(path.read_text() + "secret_key=hush\n")
    assert read(path) == Credentials("AKID", "hush")


def test_any_contents_give_credentials_or_a_credentials_error(tmp_path: Path) -> None:
    path = tmp_path / "file"
    right = written(secret_key="SECRETKEY").encode()
    cuts = st.integers(0, len(right))
    junk = st.binary(max_size=6) | st.sampled_from([b"[", b"\n ", b"\n\t", b"=", b"]\n", b"\x00"])

    @given(cuts, cuts, junk)
    def check(start: int, end: int, between: bytes) -> None:
        path.write_bytes(right[:start] + between + right[end:])
        try:
            read(path)
        except CredentialsError as error:
            assert "SECRET" not in texts_of_error(error)

    check()


def test_the_first_existing_file_is_used(places: tuple[Path, Path]) -> None:
    home, etc = places
    with pytest.raises(NoCredentialsError, match="no profile file ~/credentials or ") as caught:
        ProfileProvider().credentials()
    assert str(etc) in str(caught.value)
    etc.write_text(written("AKIDetc"))
    assert ProfileProvider().credentials().secret_id == "AKIDetc"
    home.write_text(written("AKIDhome"))
    assert ProfileProvider().credentials().secret_id == "AKIDhome"
    # Even if it is empty, as in the vendor's SDK.
    home.write_text("")
    with pytest.raises(NoCredentialsError, match="no credentials in profile"):
        ProfileProvider().credentials()


def test_the_environment_can_name_the_file(
    places: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places[0].write_text(written("AKIDhome"))
    provider = ProfileProvider()
    monkeypatch.setenv(FILE_VARIABLE, str(tmp_path / "mine"))
    with pytest.raises(CredentialsError, match="mine") as caught:
        provider.credentials()
    assert not isinstance(caught.value, NoCredentialsError)
    (tmp_path / "mine").write_text(written("AKIDmine"))
    assert provider.credentials().secret_id == "AKIDmine"
    assert ProfileProvider(file="~/credentials").credentials().secret_id == "AKIDhome"
    monkeypatch.setenv(FILE_VARIABLE, "")
    assert ProfileProvider().credentials().secret_id == "AKIDhome"


def test_named_profiles_and_files_must_exist(places: tuple[Path, Path]) -> None:
    def failure(provider: ProfileProvider) -> type[CredentialsError]:
        with pytest.raises(CredentialsError) as caught:
            provider.credentials()
        return type(caught.value)

    assert failure(ProfileProvider()) is NoCredentialsError
    assert failure(ProfileProvider("two")) is CredentialsError
    assert failure(ProfileProvider(file=places[0])) is CredentialsError
    places[0].write_text(written(name="one"))
    assert failure(ProfileProvider()) is NoCredentialsError
    assert failure(ProfileProvider("two")) is CredentialsError
    assert failure(ProfileProvider(file=places[0])) is CredentialsError
    assert ProfileProvider("one").credentials() == Credentials("AKID", "hush")


def test_a_changed_file_is_read_again(places: tuple[Path, Path]) -> None:
    home, etc = places
    provider = ProfileProvider()
    home.write_text(written("AKID1"))
    first = provider.credentials()
    assert provider.credentials() is first
    # Same length and time, but another file.
    (home.parent / "new").write_text(written("AKID2"))
    time = home.stat().st_mtime_ns
    os.utime(home.parent / "new", ns=(time, time))
    os.replace(home.parent / "new", home)
    assert provider.credentials().secret_id == "AKID2"
    # Same file and length, but another time.
    home.write_text(written("AKID3"))
    os.utime(home, (1, 1))
    assert provider.credentials().secret_id == "AKID3"
    # An error is reported, and gone once the file is corrected.
    home.write_text("[default]\nsecret_id=AKID4\n")
    for _ in range(2):
        with pytest.raises(CredentialsError, match="no secret_key"):
            provider.credentials()
    time = home.stat().st_mtime_ns
    home.write_text(written("AKID4-and-more"))
    os.utime(home, ns=(time, time))
    assert provider.credentials().secret_id == "AKID4-and-more"
    # There is no fallback to another file.
    etc.write_text(written("AKIDetc"))
    home.unlink()
    with pytest.raises(CredentialsError, match="no longer exists") as caught:
        provider.credentials()
    assert not isinstance(caught.value, NoCredentialsError)


def test_paths_that_are_not_readable_files_are_reported(
    places: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, etc = places
    etc.write_text(written())
    home.mkdir()
    with pytest.raises(CredentialsError, match="not a regular file"):
        ProfileProvider().credentials()
    home.rmdir()
    os.mkfifo(home)
    with pytest.raises(CredentialsError, match="not a regular file"):
        ProfileProvider().credentials()
    home.unlink()
    home.symlink_to(home)
    with pytest.raises(CredentialsError, match=r"cannot read the profile file .* \(OSError\)"):
        ProfileProvider().credentials()
    with pytest.raises(CredentialsError, match=r"\(ValueError\)"):
        ProfileProvider(file="nul\0").credentials()
    # A file where the folder should be counts as a missing folder.
    with pytest.raises(CredentialsError, match="no profile file"):
        ProfileProvider(file=etc / "credentials").credentials()
    if os.geteuid() != 0:  # root may read everything
        home.unlink()
        home.write_text(written())
        home.chmod(0)
        with pytest.raises(CredentialsError, match=r"\(PermissionError\)"):
            ProfileProvider().credentials()


def test_a_file_that_cannot_be_opened_is_reported(
    places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> None:
        raise PermissionError("hush")

    places[0].write_text(written())
    monkeypatch.setattr(sources, "open", denied, raising=False)
    with pytest.raises(CredentialsError, match=r"\(PermissionError\)"):
        ProfileProvider().credentials()


def test_a_missing_home_folder_means_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    with pytest.raises(NoCredentialsError):
        ProfileProvider().credentials()


def test_the_paths_are_those_of_the_vendor() -> None:
    assert PROFILE_FILES == ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")


def test_the_vendors_class_reads_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the vendor's class reads, this one reads in the same way."""
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / ".tencentcloud" / "credentials"
    path.parent.mkdir()

    @given(styles, visible, visible)
    def check(style: Style, secret_id: str, secret_key: str) -> None:
        style.mark, style.quote, style.name = b"", "", "default"
        values = {"secret_id": secret_id, "secret_key": secret_key}
        assume(not any(v[0] in "\"'" for v in values.values()))
        path.write_bytes(style.spell(values))
        theirs = vendor.ProfileCredential().get_credential()
        assert theirs.get_credential_info() == (secret_id, secret_key, None)
        assert read(path) == Credentials(secret_id, secret_key)

    check()
