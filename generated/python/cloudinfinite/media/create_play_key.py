# Generated from spec/media/create_play_key.xsd (1341f7147764f9f6).
# Do not edit: change the spec and run `make generate`.
"""The operation CreatePlayKey."""

from __future__ import annotations

from typing import Final

from cloudinfinite.media.play_key import PlayKeyResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="CreatePlayKey",
    method="POST",
    path="/playKey",
    service=SERVICE,
    host="bucket",
    family="media",
    call="create_play_key",
    schema="media/create_play_key.xsd",
    summary=("Create the keys with which a bucket signs the addresses of encrypted HLS streams."),
    response=PlayKeyResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/104291",),
)
