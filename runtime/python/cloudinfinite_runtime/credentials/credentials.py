"""Who signs."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from ..errors import CredentialsError
from ..frames import without_frames

VARIABLES = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")
"""The environment variables that hold credentials: id, key, and the token of a temporary key."""

_VISIBLE = re.compile(r"[!-~]+")


class NoCredentialsError(CredentialsError):
    """There is nothing at all where credentials were looked for.

    A `ChainProvider` then looks in the next place. What is there but cannot be used, such as half
    of a key, is any other `CredentialsError`, and ends the search: to go on would sign with a key
    of another account than the one that was meant.
    """


@dataclass(frozen=True, slots=True)
class Credentials:
    """A key pair, with a token if it is temporary. Key and token are in no representation.

    Attributes:
        secret_id: The public half of the key.
        secret_key: The secret half of the key.
        token: The token of a temporary key, or None.
        expires: The moment from which on the service refuses the key, with its offset; None if it
            is not known or there is none.

    Raises:
        CredentialsError: A part is empty, or has spaces or characters outside printable ASCII,
            as it happens when a line feed is copied along; or `expires` has no offset.
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
            raise CredentialsError("expires must be a datetime with an offset, such as UTC's")

    @classmethod
    @without_frames
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Self:
        """Reads ``TENCENTCLOUD_SECRET_ID``, ``TENCENTCLOUD_SECRET_KEY``, ``TENCENTCLOUD_TOKEN``.

        The token is optional. A variable that is set but empty counts as not set.

        Raises:
            NoCredentialsError: None of the three is set.
            CredentialsError: One of the first two is not set, or what is set cannot be a key.
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


# The method that a dataclass is given, with key and token among its arguments.
Credentials.__init__ = without_frames(Credentials.__init__)  # type: ignore[method-assign]


def _check(name: str, value: object) -> None:
    if not isinstance(value, str) or _VISIBLE.fullmatch(value) is None:
        # The value itself stays out of the message, since it may be most of a real key.
        raise CredentialsError(f"{name} must be printable ASCII text without spaces, and not empty")
