# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""The client."""

from cloudinfinite.families.inventory import InventoryCalls
from cloudinfinite.families.media import MediaCalls
from cloudinfinite.operations import OPERATIONS
from cloudinfinite.service import SERVICE


class Client(
    InventoryCalls,
    MediaCalls,
):
    _service = SERVICE
    _operations = OPERATIONS
