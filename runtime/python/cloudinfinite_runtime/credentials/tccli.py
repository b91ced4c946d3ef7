"""The profiles of the vendor's command line, ``tccli``."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..errors import CredentialsError
from ..frames import without_frames
from .credentials import Credentials, NoCredentialsError
from .files import FileProvider, look
from .profile import DEFAULT_PROFILE

FOLDER = "~/.tccli"
"""Where ``tccli`` keeps its profiles."""

PROFILE_VARIABLE = "TCCLI_PROFILE"
"""The environment variable with the name of a profile to use instead of the default one."""

_ROLE = (
    "it names a role, which needs the vendor's SDK: wrap its credential object in VendorProvider"
)


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
        name = self._profile or os.environ.get(PROFILE_VARIABLE)
        profile = name or DEFAULT_PROFILE
        if os.path.basename(profile) != profile:
            raise CredentialsError(f"a tccli profile is a name, not a path: {profile!a}")
        file = f"{FOLDER}/{profile}.credential"
        path = os.path.expanduser(file)
        if look(path) is None:
            raise (CredentialsError if name else NoCredentialsError)(f"there is no {file}")
        return path, bool(name)

    def _parse(self, data: bytes, path: str, named: bool) -> Credentials:
        values = _object_in(data)
        if values is None:
            # Raised outside the handler, whose error has the content of the file.
            raise CredentialsError(f"{path} is not a tccli profile: it is not a JSON object")
        # tccli would sign as the role, so the key beside it is not the one that is meant.
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
    import json  # here, since most programs do without

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
