"""Where credentials are found: the environment, and the profiles of the vendor's tools."""

from __future__ import annotations

import os
import stat
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..errors import CredentialsError
from ..representation import without_frames
from .provider import VARIABLES, ChainProvider, CredentialProvider, Credentials, NoCredentialsError

PROFILE_FILES = ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")
"""Where the vendor's tools keep profiles; the first file that exists is used."""

FILE_VARIABLE = "TENCENTCLOUD_CREDENTIALS_FILE"
"""The environment variable with the path of a file to read instead."""

DEFAULT_PROFILE = "default"
"""The name of the default profile."""

TCCLI_FOLDER = "~/.tccli"
"""Where ``tccli`` keeps its profiles."""

TCCLI_VARIABLE = "TCCLI_PROFILE"
"""The environment variable with the name of a profile to use instead of the default one."""

_ROLE = (
    "it names a role, which needs the vendor's SDK: wrap its credential object in VendorProvider"
)

_PARTS = ("secret_id", "secret_key", "token")
_Stamp = tuple[int, int, int, int]


class EnvironmentProvider:
    """Reads the variables of `Credentials.from_environment` each time it is asked.

    The three variables cannot change atomically, so a program must not make calls while it changes
    them.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[str | None, ...], Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the credentials from the environment.

        Raises:
            NoCredentialsError: None of the variables is set.
            CredentialsError: A required variable is not set, or a value cannot be a key.
        """
        found = tuple(map(os.environ.get, VARIABLES))
        known = self._known
        # Cached, since checking the parts takes longer than reading them.
        if known is None or known[0] != found:
            pairs = zip(VARIABLES, found, strict=True)
            made = Credentials.from_environment({name: value for name, value in pairs if value})
            known = self._known = (found, made)
        return known[1]

    def __repr__(self) -> str:
        return "EnvironmentProvider()"


class FileProvider(ABC):
    """Reads credentials from a file that the vendor's tools write.

    The file is read again if its time or size changes. Once a file had credentials, no other file
    is considered.
    """

    def __init__(self) -> None:
        self._known: tuple[str, _Stamp, Credentials] | None = None

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the credentials in the file.

        Raises:
            NoCredentialsError: There are none, and neither file nor profile was named.
            CredentialsError: The named file or profile does not exist, the file cannot be read, or
                the profile's key is incomplete or invalid.
        """
        known = self._known
        if known is None:
            return self._read(*self._find())
        path, stamp, credentials = known
        found = look(path)
        if found is None:
            raise CredentialsError(f"the profile file {path} no longer exists")
        return credentials if _stamp(found) == stamp else self._read(path, named=True)

    @abstractmethod
    def _find(self) -> tuple[str, bool]:
        """Returns the path of the file, and whether file or profile was named explicitly."""

    @abstractmethod
    def _parse(self, data: bytes, path: str, named: bool) -> Credentials:
        """Parses the content of the file."""

    def _read(self, path: str, named: bool) -> Credentials:
        try:
            with open(path, "rb") as file:
                # Before reading, so that a concurrent write counts as a change.
                stamp = _stamp(os.fstat(file.fileno()))
                data = file.read()
        except OSError as error:
            raise _unreadable(path, error) from None
        found = self._parse(data, path, named)
        self._known = (path, stamp, found)
        return found


def look(path: str) -> os.stat_result | None:
    """Returns the file's status; None if there is no such file.

    Raises:
        CredentialsError: It is not accessible, or not a regular file.
    """
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        # An inaccessible file may contain the intended key.
        raise _unreadable(path, error) from None
    if not stat.S_ISREG(found.st_mode):
        raise CredentialsError(f"the profile file {path} is not a regular file")
    return found


def _stamp(found: os.stat_result) -> _Stamp:
    return found.st_mtime_ns, found.st_size, found.st_ino, found.st_dev


def _unreadable(path: str, error: Exception) -> CredentialsError:
    return CredentialsError(f"cannot read the profile file {path} ({type(error).__name__})")


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
    """Returns id, key and token; missing ones are empty."""
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


class TccliProvider(FileProvider):
    """Reads a profile of the vendor's command line: the file that ``tccli configure`` writes.

    The file is JSON with ``secretId``, ``secretKey`` and, for temporary keys, ``token``. After
    ``tccli auth login`` or ``tccli sso login``, it also has ``expiresAt``; only ``tccli`` renews
    such a key. It is read again if its time or size changes.

    A profile that is named explicitly must exist. Otherwise, a chain passes over a missing file or
    one without a key.

    Args:
        profile: The name of the profile. None uses the one that ``TCCLI_PROFILE`` names, or else
            ``default``.
        clock: Returns the current time, in Unix seconds.
    """

    def __init__(
        self, profile: str | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._profile = profile
        self._clock = clock

    @without_frames
    def credentials(self) -> Credentials:
        """Returns the credentials of the profile.

        Raises:
            NoCredentialsError: There are none, and no profile was named.
            CredentialsError: The named profile does not exist, the file cannot be read, the key is
                incomplete, invalid or expired, or the profile is a role.
        """
        found = super().credentials()
        if found.expires is not None and found.expires.timestamp() <= self._clock():
            raise CredentialsError(
                f"the key of the tccli profile expired at {found.expires}; any tccli command with "
                "this profile renews it, or asks you to log in again"
            )
        return found

    def _find(self) -> tuple[str, bool]:
        name = self._profile or os.environ.get(TCCLI_VARIABLE)
        profile = name or DEFAULT_PROFILE
        if os.path.basename(profile) != profile:
            raise CredentialsError(f"a tccli profile is a name, not a path: {profile!a}")
        file = f"{TCCLI_FOLDER}/{profile}.credential"
        path = os.path.expanduser(file)
        if look(path) is None:
            raise (CredentialsError if name else NoCredentialsError)(f"there is no {file}")
        return path, bool(name)

    def _parse(self, data: bytes, path: str, named: bool) -> Credentials:
        values = _object_in(data)
        if values is None:
            # Raised outside the handler, whose error has the content of the file.
            raise CredentialsError(f"{path} is not a tccli profile: it is not a JSON object")
        # tccli would sign as the role, so the key in the file is not the intended one.
        if values.get("role-arn") or values.get("type") == "cvm-role":
            raise CredentialsError(f"{path} has no key to sign with: {_ROLE}")
        secret_id, secret_key = (values.get(name) or "" for name in ("secretId", "secretKey"))
        if not secret_id and not secret_key:
            raise (CredentialsError if named else NoCredentialsError)(f"{path} has no key")
        if not secret_id or not secret_key:
            raise CredentialsError(f"{path} has no {'secretKey' if secret_id else 'secretId'}")
        expires = _moment(values.get("expiresAt"), path)
        try:
            return Credentials(secret_id, secret_key, values.get("token") or None, expires)
        except CredentialsError as error:
            raise CredentialsError(f"{path}: {error}") from None

    def __repr__(self) -> str:
        return f"TccliProvider({self._profile!r})"


def _object_in(data: bytes) -> dict[str, Any] | None:
    import json  # here, since most programs do not need it

    try:
        values = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _moment(seconds: Any, path: str) -> datetime | None:
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(float(seconds), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        pass
    raise CredentialsError(f"{path}: expiresAt is not a Unix time")


def default_provider() -> CredentialProvider:
    """Creates the default chain: the environment, the ``default`` profile, then tccli's.

    All of them are cheap to check each time, by reading variables or a file's time. The vendor's
    tools renew temporary keys, so nothing needs to be refreshed.
    """
    return ChainProvider(EnvironmentProvider(), ProfileProvider(), TccliProvider())
