# Generated from spec/service.xml spec/shop_floor/count_shops.xsd spec/shop_floor/describe_order.xsd
#   spec/shop_floor/describe_orders.xsd spec/shop_floor/describe_sales.xsd
#   spec/shop_floor/find_toys.xsd spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd
#   spec/shop_floor/place_order.xsd spec/shop_floor/polish_toys.xsd spec/shop_floor/weigh_toys.xsd
#   (c938fe0371e6d9c3).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.shop_floor`: the same as in `Client.shop_floor`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Unpack, overload

    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions
    from tinyapi.common.part import Part, PartDict
    from tinyapi.common.scalar import FinishValue
    from tinyapi.shop_floor.describe_order import DescribeOrderResponse
    from tinyapi.shop_floor.describe_orders import DescribeOrdersResponse
    from tinyapi.shop_floor.describe_sales import DescribeSalesResponse
    from tinyapi.shop_floor.find_toys import Clause, ClauseDict, FoundToys
    from tinyapi.shop_floor.import_ import ImportResponse
    from tinyapi.shop_floor.order import Order
    from tinyapi.shop_floor.place_order import PlaceOrderResponse
    from tinyapi.shop_floor.polish_toys import Rules, RulesDict, Shine
    from tinyapi.shop_floor.weigh_toys import Weights
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from tinyapi.shop_floor.calls import ShopFloorCalls as AsyncShopFloorCalls

if TYPE_CHECKING:

    class AsyncShopFloorCalls(AsyncCalls):
        """See `ShopFloorCalls`."""

        async def count_shops(self, **options: Unpack[CallOptions]) -> TextAnswer:
            """See `ShopFloorCalls.count_shops`."""
            ...

        async def describe_order(
            self,
            class_: str | BaseRecord | Sequence[str | BaseRecord],
            *,
            language: str | None = None,
            **options: Unpack[LookUpOptions],
        ) -> DescribeOrderResponse:
            """See `ShopFloorCalls.describe_order`."""
            ...

        @overload
        async def wait_for_order(
            self,
            job: str | BaseRecord,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[Order], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> Order: ...

        @overload
        async def wait_for_order(
            self,
            job: list[JobT] | tuple[JobT, ...],
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[Order], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> list[Order]: ...

        async def wait_for_order(
            self,
            job: object,
            *,
            timeout: float = 3600.0,
            on_progress: Callable[[Order], object] | None = None,
            **options: Unpack[WaitOptions],
        ) -> Order | list[Order]:
            """See `ShopFloorCalls.wait_for_order`."""
            ...

        async def describe_orders(
            self,
            *,
            finish: FinishValue,
            from_: str | None = None,
            class_: str | BaseRecord | None = None,
            customer: str | None = None,
            since: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeOrdersResponse:
            """See `ShopFloorCalls.describe_orders`."""
            ...

        def iter_orders(
            self,
            *,
            finish: FinishValue,
            from_: str | None = None,
            class_: str | BaseRecord | None = None,
            customer: str | None = None,
            since: datetime | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Order, DescribeOrdersResponse]:
            """See `ShopFloorCalls.iter_orders`."""
            ...

        async def describe_sales(
            self,
            *,
            rows: int | None = None,
            from_: int | None = None,
            **options: Unpack[CallOptions],
        ) -> DescribeSalesResponse:
            """See `ShopFloorCalls.describe_sales`."""
            ...

        def iter_sales(
            self,
            *,
            rows: int | None = None,
            from_: int | None = None,
            **options: Unpack[CallOptions],
        ) -> AsyncPager[Order, DescribeSalesResponse]:
            """See `ShopFloorCalls.iter_sales`."""
            ...

        async def find_toys(
            self,
            row: int,
            *,
            where: Clause | ClauseDict | None = None,
            by: Sequence[str] | None = None,
            weights: Sequence[Decimal | int] | None = None,
            most: int | None = None,
            exact: bool | None = None,
            parts: Sequence[Part | PartDict] | None = None,
            **options: Unpack[CallOptions],
        ) -> FoundToys:
            """See `ShopFloorCalls.find_toys`."""
            ...

        async def import_(self, **options: Unpack[CallOptions]) -> ImportResponse:
            """See `ShopFloorCalls.import_`."""
            ...

        async def melt_toy(
            self, finish: FinishValue, keys: Sequence[str], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ShopFloorCalls.melt_toy`."""
            ...

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
            ...

        async def polish_toys(
            self,
            *,
            finish: FinishValue,
            rules: Rules | RulesDict | None = None,
            more: Rules | RulesDict | None = None,
            recipe: str | None = None,
            **options: Unpack[CallOptions],
        ) -> Shine:
            """See `ShopFloorCalls.polish_toys`."""
            ...

        async def weigh_toys(self, **options: Unpack[CallOptions]) -> Weights:
            """See `ShopFloorCalls.weigh_toys`."""
            ...
