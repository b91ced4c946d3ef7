# Generated from spec/service.xml spec/shop_floor/describe_order.xsd
#   spec/shop_floor/describe_orders.xsd spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd
#   spec/shop_floor/place_order.xsd (9807fc170bf37469).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.shop_floor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.async_client import AsyncCalls

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import EmptyAnswer, Model
    from cloudinfinite_runtime.options import CallOptions, WaitOptions
    from tinyapi.common.scalar import FinishValue
    from tinyapi.shop_floor.describe_order import DescribeOrderResponse
    from tinyapi.shop_floor.describe_orders import DescribeOrdersResponse
    from tinyapi.shop_floor.import_ import ImportResponse
    from tinyapi.shop_floor.order import Order
    from tinyapi.shop_floor.place_order import PlaceOrderResponse


class AsyncShopFloorCalls(AsyncCalls):
    """What is done behind the counter. The calls of `ShopFloorCalls`, to be awaited."""

    async def describe_order(
        self, *, class_: Sequence[str], language: str | None = None, **options: Unpack[CallOptions]
    ) -> DescribeOrderResponse:
        """See `ShopFloorCalls.describe_order`."""
        from tinyapi.shop_floor.describe_order import OPERATION

        return await self._client._call(
            OPERATION, {"class_": class_, "language": language}, options
        )

    async def wait_for_order(
        self,
        job: str | Model,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Order], Awaitable[object] | object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> Order:
        """See `ShopFloorCalls.wait_for_order`."""
        from tinyapi.shop_floor.describe_order import OPERATION

        found: Order = await self._client._wait(OPERATION, job, timeout, on_progress, options)
        return found

    async def describe_orders(
        self,
        *,
        finish: FinishValue,
        from_: str | None = None,
        class_: str | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeOrdersResponse:
        """See `ShopFloorCalls.describe_orders`."""
        from tinyapi.shop_floor.describe_orders import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "finish": finish,
                "from_": from_,
                "class_": class_,
                "customer": customer,
                "since": since,
            },
            options,
        )

    def iter_orders(
        self,
        *,
        finish: FinishValue,
        from_: str | None = None,
        class_: str | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Order, DescribeOrdersResponse]:
        """See `ShopFloorCalls.iter_orders`."""
        from tinyapi.shop_floor.describe_orders import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "finish": finish,
                "from_": from_,
                "class_": class_,
                "customer": customer,
                "since": since,
            },
            options,
        )

    async def import_(self, **options: Unpack[CallOptions]) -> ImportResponse:
        """See `ShopFloorCalls.import_`."""
        from tinyapi.shop_floor.import_ import OPERATION

        return await self._client._call(OPERATION, {}, options)

    async def melt_toy(
        self, *, finish: FinishValue, keys: Sequence[str], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """See `ShopFloorCalls.melt_toy`."""
        from tinyapi.shop_floor.melt_toy import OPERATION

        return await self._client._call(OPERATION, {"finish": finish, "keys": keys}, options)

    async def place_order(
        self,
        *,
        class_: str | None = None,
        from_: str | None = None,
        toy: str | None = None,
        colour: str | None = None,
        bows: Sequence[FinishValue] | None = None,
        sealed: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> PlaceOrderResponse:
        """See `ShopFloorCalls.place_order`."""
        from tinyapi.shop_floor.place_order import OPERATION

        return await self._client._call(
            OPERATION,
            {
                "class_": class_,
                "from_": from_,
                "toy": toy,
                "colour": colour,
                "bows": bows,
                "sealed": sealed,
            },
            options,
        )
