"""The profile file of the vendor's tools."""

from __future__ import annotations

import os

from ..errors import CredentialsError
from .credentials import Credentials, NoCredentialsError
from .files import FileProvider, look

PROFILE_FILES = ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")
"""Where the vendor's tools keep profiles; the first file that exists is used."""

FILE_VARIABLE = "TENCENTCLOUD_CREDENTIALS_FILE"
"""The environment variable with the path of a file to read instead."""

DEFAULT_PROFILE = "default"
"""The name of the default profile."""

_PARTS = ("secret_id", "secret_key", "token")


class ProfileProvider(FileProvider):
    """Reads a profile of the vendor's tools, which is a section of an INI file.

    It has a ``secret_id``, a ``secret_key`` and, for temporary keys, a ``token``. Values may be
    quoted. Lines that begin with ``#`` or ``;`` are comments. Other names, such as ``role_arn``,
    are ignored. The file is read again if its time or size changes. Once a file had credentials, no
    other file is considered.

    A file or profile that is named explicitly must exist. Otherwise, a chain passes over a missing
    file or an empty default profile.

    Args:
        profile: The section; None for ``default``.
        file: The file's path, which may begin with ``~``. None uses the file that
            ``TENCENTCLOUD_CREDENTIALS_FILE`` names, or else the first of `PROFILE_FILES` that
            exists.
    """

    def __init__(
        self, profile: str | None = None, *, file: str | os.PathLike[str] | None = None
    ) -> None:
        super().__init__()
        self._profile = profile
        self._file = None if file is None else os.fspath(file)

    def _find(self) -> tuple[str, bool]:
        file = self._file or os.environ.get(FILE_VARIABLE)
        named = bool(file or self._profile)
        files = (file,) if file else PROFILE_FILES
        for each in files:
            path = os.path.expanduser(each)
            if look(path) is not None:
                return path, named
        kind = CredentialsError if named else NoCredentialsError
        raise kind(f"there is no profile file {' or '.join(files)}")

    def _parse(self, data: bytes, path: str, named: bool) -> Credentials:
        profile = self._profile or DEFAULT_PROFILE
        values = _parse(data, path, profile)
        if not any(values):
            kind = CredentialsError if named else NoCredentialsError
            raise kind(f"{path} has no credentials in profile [{profile}]")
        secret_id, secret_key, token = values
        if not secret_id or not secret_key:
            missing = "secret_key" if secret_id else "secret_id"
            raise CredentialsError(f"[{profile}] in {path} has no {missing}")
        try:
            return Credentials(secret_id, secret_key, token or None)
        except CredentialsError as error:
            raise CredentialsError(f"[{profile}] in {path}: {error}") from None

    def __repr__(self) -> str:
        return f"ProfileProvider({self._profile!r}, file={self._file!r})"


def _parse(data: bytes, path: str, profile: str) -> list[str]:
    """The values of id, key and token; missing ones are empty."""
    import configparser
    import io

    # As for the vendor, percent signs are literal, and [DEFAULT] is an ordinary section.
    parser = configparser.RawConfigParser(default_section="\n")
    problem = None
    try:
        parser.read_file(io.StringIO(data.decode("utf-8-sig"), newline=None))
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except configparser.Error as error:
        # The message of the error shows the line, which may contain a key.
        line = getattr(error, "lineno", None) or getattr(error, "errors", [(None,)])[0][0]
        problem = f"line {line} is invalid or a duplicate" if line else "its lines are invalid"
    if problem:
        # Raised outside the handlers, so that its context does not hold the original error.
        raise CredentialsError(f"{path} is not a profile file: {problem}")
    return [_unquoted(parser.get(profile, part, fallback="")) for part in _PARTS]


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
