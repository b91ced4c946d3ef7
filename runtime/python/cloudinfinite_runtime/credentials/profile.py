"""The profile file of the vendor's tools."""

from __future__ import annotations

import os
import stat

from ..errors import CredentialsError
from ..frames import without_frames
from .credentials import Credentials, NoCredentialsError

PROFILE_FILES = ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")
"""Where the vendor's tools keep profiles; the first file that is there counts."""

FILE_VARIABLE = "TENCENTCLOUD_CREDENTIALS_FILE"
"""The environment variable with the path of the file to read in place of those."""

DEFAULT_PROFILE = "default"
"""The name of the profile that is read where none is named."""

_PARTS = ("secret_id", "secret_key", "token")

_Stamp = tuple[int, int, int, int]


class ProfileProvider:
    """Reads a profile of the vendor's tools: an INI file's section.

    It has a ``secret_id``, a ``secret_key`` and, if they are temporary, a ``token``, with quotes
    around a value or without. Lines that begin with ``#`` or ``;`` are comments. Other names, such
    as ``role_arn``, count for nothing. The file is read again when its time or size has changed,
    and once it had credentials no other file is looked for.

    What is asked for by name must be there. Without names it is no error, for a chain, if there is
    no file or nothing in its default profile.

    Args:
        profile: The section; None for ``default``.
        file: The file's path, where ``~`` is the home directory; None for the one that
            ``TENCENTCLOUD_CREDENTIALS_FILE`` names, or else the first of `PROFILE_FILES` that
            is there.
    """

    def __init__(
        self, profile: str | None = None, *, file: str | os.PathLike[str] | None = None
    ) -> None:
        self._profile = profile
        self._file = None if file is None else os.fspath(file)
        self._known: tuple[str, _Stamp, Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """The credentials of the profile.

        Raises:
            NoCredentialsError: There is nothing, and nothing was asked for by name.
            CredentialsError: What was asked for by name is not there; the file cannot be read; the
                profile has but half of a key, or what cannot be one.
        """
        known = self._known
        if known is None:
            return self._read(*self._find())
        path, stamp, credentials = known
        found = _look(path)
        if found is None:
            raise CredentialsError(f"the profile file {path} is not there any more")
        return credentials if _stamp(found) == stamp else self._read(path, named=True)

    def _find(self) -> tuple[str, bool]:
        """The path of the file, and whether anything about it was asked for by name."""
        file = self._file or os.environ.get(FILE_VARIABLE)
        named = bool(file or self._profile)
        files = (file,) if file else PROFILE_FILES
        for each in files:
            path = os.path.expanduser(each)
            if _look(path) is not None:
                return path, named
        kind = CredentialsError if named else NoCredentialsError
        raise kind(f"there is no profile file {' or '.join(files)}")

    def _read(self, path: str, named: bool) -> Credentials:
        try:
            with open(path, "rb") as file:
                # Before reading: what is written meanwhile then shows as a change.
                stamp = _stamp(os.fstat(file.fileno()))
                data = file.read()
        except OSError as error:
            raise _unreadable(path, error) from None
        profile = self._profile or DEFAULT_PROFILE
        values = _parse(data, path, profile)
        if not any(values):
            kind = CredentialsError if named else NoCredentialsError
            raise kind(f"{path} has no credentials in a profile [{profile}]")
        secret_id, secret_key, token = values
        if not secret_id or not secret_key:
            missing = "secret_key" if secret_id else "secret_id"
            raise CredentialsError(f"[{profile}] in {path} has no {missing}")
        try:
            found = Credentials(secret_id, secret_key, token or None)
        except CredentialsError as error:
            raise CredentialsError(f"[{profile}] in {path}: {error}") from None
        self._known = (path, stamp, found)
        return found

    def __repr__(self) -> str:
        return f"ProfileProvider({self._profile!r}, file={self._file!r})"


def _look(path: str) -> os.stat_result | None:
    """What the system says about the file; None if there is none."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        # Where one may not even look there may be a key that was meant.
        raise _unreadable(path, error) from None
    if not stat.S_ISREG(found.st_mode):
        raise CredentialsError(f"the profile file {path} is no regular file")
    return found


def _stamp(found: os.stat_result) -> _Stamp:
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev


def _unreadable(path: str, error: Exception) -> CredentialsError:
    return CredentialsError(f"cannot read the profile file {path} ({type(error).__name__})")


def _parse(data: bytes, path: str, profile: str) -> list[str]:
    """The values of id, key and token, each of them empty if it is not there."""
    import configparser
    import io

    # A percent sign means itself, and [DEFAULT] is a section as any other, as for the vendor.
    parser = configparser.RawConfigParser(default_section="\n")
    problem = None
    try:
        parser.read_file(io.StringIO(data.decode("utf-8-sig"), newline=None))
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    except configparser.Error as error:
        # Its own text shows the line, which may be a key.
        line = getattr(error, "lineno", None) or getattr(error, "errors", [(None,)])[0][0]
        problem = f"line {line} is wrong or a repetition" if line else "its lines are wrong"
    if problem:
        # Out here, so that not even the context of this error holds that one.
        raise CredentialsError(f"{path} is no profile file: {problem}")
    return [_unquoted(parser.get(profile, part, fallback="")) for part in _PARTS]


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
