# Generated from spec/media/play_key.xsd (c16e52c517b39248).
# Do not edit: change the spec and run `make generate`.
"""`PlayKeyResponse`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

PLAY_KEY_TEXT = Text(min_length=1)
"""A key; its limits are undocumented."""


@dataclass(slots=True, kw_only=True, repr=False)
class PlayKeys(BaseRecord):
    """The two keys that sign the addresses of encrypted HLS streams."""

    master_play_key: str | None = field(
        default=None, repr=False, metadata=element("MasterPlayKey", ANY_TEXT, secret=True)
    )
    """The main key."""
    backup_play_key: str | None = field(
        default=None, repr=False, metadata=element("BackupPlayKey", ANY_TEXT, secret=True)
    )
    """The backup key."""


@dataclass(slots=True, kw_only=True, repr=False)
class PlayKeyResponse(Answer):
    """The keys of a bucket."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    play_keys: PlayKeys | None = field(default=None, metadata=element("PlayKeyList", PlayKeys))
    """The keys."""
