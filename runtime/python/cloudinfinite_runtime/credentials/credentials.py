"""The credentials that requests are signed with."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Self

from ..dataclass import dataclass
from ..errors import CredentialsError
from ..frames import without_frames

VARIABLES = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")
"""The environment variables with credentials: id, key, and the token of a temporary key."""

_VISIBLE = re.compile(r"[!-~]+")


class NoCredentialsError(CredentialsError):
    """A place has no credentials at all, so a `ChainProvider` tries the next one.

    Credentials that exist but cannot be used, such as half of a key, raise a plain
    `CredentialsError` instead. That ends the search, which could otherwise end up signing with the
    key of another account than intended.
    """


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key pair, with a token if it is temporary. Representations never show key or token.

    Attributes:
        secret_id: The public half of the key.
        secret_key: The secret half of the key.
        token: The token of a temporary key, or None.
        expires: When the key expires, as an aware datetime; None if that is unknown or never.

    Raises:
        CredentialsError: A part is empty, or contains spaces or characters outside printable ASCII
            (such as a line feed that was copied with it); or `expires` has no offset.
    """

    secret_id: str
    secret_key: str = field(repr=False)
    token: str | None = field(default=None, repr=False)
    expires: datetime | None = None

    def __post_init__(self) -> None:
        _check("secret_id", self.secret_id)
        _check("secret_key", self.secret_key)
        if self.token is not None:
            _check("token", self.token)
        if self.expires is not None and self.expires.utcoffset() is None:
            raise CredentialsError("expires must be an aware datetime, for example in UTC")

    @classmethod
    @without_frames
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Reads ``TENCENTCLOUD_SECRET_ID``, ``TENCENTCLOUD_SECRET_KEY``, ``TENCENTCLOUD_TOKEN``.

        The token is optional. An empty variable counts as not set.

        Raises:
            NoCredentialsError: None of the three is set.
            CredentialsError: One of the first two is not set, or a value cannot be a key.
        """
        found = os.environ if environment is None else environment
        secret_id, secret_key, token = values = [found.get(name) or "" for name in VARIABLES]
        *needed, optional = VARIABLES
        missing = [name for name, value in zip(needed, values, strict=False) if not value]
        if missing:
            kind = CredentialsError if any(values) else NoCredentialsError
            raise kind(
                f"no credentials: {' and '.join(missing)} not set in the environment; "
                f"set {' and '.join(needed)} (and {optional} for temporary keys), "
                "or pass credentials=Credentials(secret_id, secret_key)"
            )
        return cls(secret_id, secret_key, token or None)


# The generated method has key and token among its arguments.
Credentials.__init__ = without_frames(Credentials.__init__)  # type: ignore[method-assign]


def _check(name: str, value: object) -> None:
    if not isinstance(value, str) or _VISIBLE.fullmatch(value) is None:
        # The message does not show the value, which may be most of a real key.
        raise CredentialsError(f"{name} must be non-empty printable ASCII text without spaces")
