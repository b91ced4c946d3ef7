# Generated from spec/media/update_play_key.xsd (d428525286639cbe).
# Do not edit: change the spec and run `make generate`.
"""The operation UpdatePlayKey and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.media.play_key import PLAY_KEY_TEXT, PlayKeyResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class UpdatePlayKeyParams(BaseRecord):
    """The arguments of `client.media.update_play_key`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("masterPlayKey", "backupPlayKey"),)

    master_play_key: str | None = field(
        default=None,
        repr=False,
        metadata=element("masterPlayKey", PLAY_KEY_TEXT, place="query", secret=True),
    )
    backup_play_key: str | None = field(
        default=None,
        repr=False,
        metadata=element("backupPlayKey", PLAY_KEY_TEXT, place="query", secret=True),
    )


OPERATION: Final = Operation(
    name="UpdatePlayKey",
    method="PUT",
    path="/playKey",
    service=SERVICE,
    host="bucket",
    family="media",
    call="update_play_key",
    schema="media/update_play_key.xsd",
    summary=("Replace the keys with which a bucket signs the addresses of encrypted HLS streams."),
    params=UpdatePlayKeyParams,
    response=PlayKeyResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/104292",),
)
