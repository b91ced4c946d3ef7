# Generated from spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd (86eabf60d53c73ad).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family shop_floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from cloudinfinite_runtime.model import EmptyAnswer
    from tinyapi.models.import_ import ImportResponse
    from tinyapi.models.scalar import FinishValue


class ShopFloorCalls(BaseClient):
    """The calls of the family shop_floor; `Client` has them all."""

    def import_(
        self,
        *,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ImportResponse:
        """Fetch new toys.

        Args:
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            An answer without fields. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        Pages:
            https://example.com/import (en)
        """
        from tinyapi.operations.import_ import OPERATION

        return self._call(
            OPERATION,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
        )

    def melt_toy(
        self,
        *,
        finish: FinishValue,
        keys: Sequence[str],
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmptyAnswer:
        r"""Melt all toys of a finish.

        Args:
            finish: A word in the path. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`.
            keys: A comma list in the path. Not empty. At most 3 items.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            Nothing but `metadata`: the status and the request id.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: The connection failed; whether the request arrived is not known.

        Pages:
            https://example.com/melt (en)
        """
        from tinyapi.operations.melt_toy import OPERATION

        return self._call(
            OPERATION,
            validate=validate,
            extra_fields=extra_fields,
            extra_query=extra_query,
            extra_headers=extra_headers,
            finish=finish,
            keys=keys,
        )
