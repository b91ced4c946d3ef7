# Generated from spec/media/describe_play_key.xsd (4538402340f61372).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribePlayKey."""

from __future__ import annotations

from typing import Final

from cloudinfinite.media.play_key import PlayKeyResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation(
    name="DescribePlayKey",
    method="GET",
    path="/playKey",
    service=SERVICE,
    host="bucket",
    family="media",
    call="describe_play_key",
    schema="media/describe_play_key.xsd",
    summary="Get the keys with which a bucket signs the addresses of encrypted HLS streams.",
    response=PlayKeyResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/436/104291",),
)
