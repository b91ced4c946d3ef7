# Generated from spec/service.xml spec/shop_floor/count_shops.xsd spec/shop_floor/describe_order.xsd
#   spec/shop_floor/describe_orders.xsd spec/shop_floor/describe_sales.xsd
#   spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd spec/shop_floor/place_order.xsd
#   spec/shop_floor/polish_toys.xsd spec/shop_floor/weigh_toys.xsd (930f26f5b3f2b94e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.shop_floor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer, JobT, TextAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, LookUpOptions, WaitOptions
    from tinyapi.common.scalar import FinishValue
    from tinyapi.shop_floor.describe_order import DescribeOrderResponse
    from tinyapi.shop_floor.describe_orders import DescribeOrdersResponse
    from tinyapi.shop_floor.describe_sales import DescribeSalesResponse
    from tinyapi.shop_floor.import_ import ImportResponse
    from tinyapi.shop_floor.order import Order
    from tinyapi.shop_floor.place_order import PlaceOrderResponse
    from tinyapi.shop_floor.polish_toys import Rules, RulesDict, Shine
    from tinyapi.shop_floor.weigh_toys import Weights


class ShopFloorCalls(Calls):
    """What is done behind the counter.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.
    """

    def count_shops(self, **options: Unpack[CallOptions]) -> TextAnswer:
        """Count the shops of an owner.

        Returns:
            The text, with its `content_type`.

        Pages:
            https://example.com/count (en)
        """
        from tinyapi.shop_floor.count_shops import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_order(
        self,
        class_: str | BaseRecord | Sequence[str | BaseRecord],
        *,
        language: str | None = None,
        **options: Unpack[LookUpOptions],
    ) -> DescribeOrderResponse:
        """Look up orders.

        Args:
            class_: Their numbers. Not empty. The job itself will do, or the answer that created it.
            language: The language of messages.

        Returns:
            The orders.

        Raises:
            NotFoundError: There is no such job; with `missing_ok=True` the answer says so.

        CAM actions:
            toy:Look

        Pages:
            https://example.com/order (en)
        """
        from tinyapi.shop_floor.describe_order import OPERATION

        return self._client._call(OPERATION, {"class_": class_, "language": language}, options)

    @overload
    def wait_for_order(
        self,
        job: str | BaseRecord,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Order], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> Order: ...

    @overload
    def wait_for_order(
        self,
        job: list[JobT] | tuple[JobT, ...],
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Order], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> list[Order]: ...

    def wait_for_order(
        self,
        job: object,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Order], object] | None = None,
        **options: Unpack[WaitOptions],
    ) -> Order | list[Order]:
        """Wait until a job has succeeded, and return it; of a list, wait for each.

        Jobs are looked up with `describe_order`, up to 50 by one request. The first look is at
        once, and the time to the next grows to half a minute. One job of a list that fails does not
        end the wait for the others: its error comes when all have ended, with `jobs` and `others`.
        For less patience, raise in `on_progress`.

        Args:
            job: The job's id, the job, or the answer that created it; or a list of them.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: Called with each job after each look.

        Raises:
            JobFailedError: The job's state is `Lost`.
            JobNotFoundError: There is no such job.
            WaitTimeoutError: The job goes on; `others` has those that do so too.
        """
        from tinyapi.shop_floor.describe_order import OPERATION

        found: Order | list[Order] = self._client._wait(
            OPERATION, job, timeout, on_progress, options
        )
        return found

    def describe_orders(
        self,
        *,
        finish: FinishValue,
        from_: str | None = None,
        class_: str | BaseRecord | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> DescribeOrdersResponse:
        r"""List orders.

        Args:
            finish: Painted so. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            from_: The token of the page before.
            class_: Of this class. Not empty. The job itself will do, or the answer that created it.
            customer: Of this customer.
            since: Made since.

        Returns:
            One page of orders.

        CAM actions:
            toy:Look

        Pages:
            https://example.com/orders (en)
        """
        from tinyapi.shop_floor.describe_orders import OPERATION

        return self._client._call(
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
        class_: str | BaseRecord | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Order, DescribeOrdersResponse]:
        """Iterate over what `describe_orders` lists, with the same arguments: see `Pager`.

        To resume after a page, pass its `next` as `from_`.
        """
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

    def describe_sales(
        self, *, rows: int | None = None, from_: int | None = None, **options: Unpack[CallOptions]
    ) -> DescribeSalesResponse:
        """List what was sold.

        Args:
            rows: How many. -3 to 100. Default: `10`.
            from_: The number of the page. Default: `1`.

        Returns:
            One page of sales.

        Pages:
            https://example.com/sales (en)
        """
        from tinyapi.shop_floor.describe_sales import OPERATION

        return self._client._call(OPERATION, {"rows": rows, "from_": from_}, options)

    def iter_sales(
        self, *, rows: int | None = None, from_: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Order, DescribeSalesResponse]:
        """Iterate over what `describe_sales` lists, with the same arguments: see `Pager`. Without
        `rows`, a page is of 100.

        To start from a later page, pass its number as `from_`.
        """
        from tinyapi.shop_floor.describe_sales import OPERATION

        return self._client._iterate(OPERATION, {"rows": rows, "from_": from_}, options)

    def import_(self, **options: Unpack[CallOptions]) -> ImportResponse:
        """Fetch new toys.

        Returns:
            An answer without fields.

        Pages:
            https://example.com/import (en)
        """
        from tinyapi.shop_floor.import_ import OPERATION

        return self._client._call(OPERATION, {}, options)

    def melt_toy(
        self, *, finish: FinishValue, keys: Sequence[str], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        r"""Melt all toys of a finish.

        Args:
            finish: A word in the path. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`.
            keys: A comma list in the path. Not empty. At most 3 items.

        Returns:
            An answer with nothing but `metadata`.

        Pages:
            https://example.com/melt (en)
        """
        from tinyapi.shop_floor.melt_toy import OPERATION

        return self._client._call(OPERATION, {"finish": finish, "keys": keys}, options)

    def place_order(
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
        r"""Order a toy.

        With `create_once=True`, a call whose outcome is unknown is looked up with `iter_orders`, by
        a mark of 21 characters that is appended to `from_` and leaves 9 for yours.

        Args:
            class_: The class of the order.
            from_: Who wishes, under a name that languages keep for themselves. At most 30
                characters: small letters, digits and '-'.
            toy: The toy. Not empty.
            colour: The colour of the paper. Required with any other field of `Wrap`.
            bows: A required list, of two at least. One of `H.264`, `1`, `no-op`, `SDRtoHDR`,
                `class`, `"a" \ 'b'`, `<&>`. At least 2 items. Required with any other field of
                `Wrap`.
            sealed: A required time. Required with any other field of `Wrap`.

        Returns:
            The order.

        CAM actions:
            toy:Order
            toy:Look: With `create_once` only.

        Pages:
            https://example.com/order/place (en)
        """
        from tinyapi.shop_floor.place_order import OPERATION

        return self._client._call(
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

    def polish_toys(
        self,
        *,
        finish: FinishValue,
        rules: Rules | RulesDict | None = None,
        more: Rules | RulesDict | None = None,
        recipe: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Shine:
        r"""Polish all toys.

        Args:
            finish: The finish to polish. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`.
            rules: The rules.
            more: More rules.
            recipe: What the polish is made of, which is nobody's business. Not empty.

        Returns:
            How bright they are now.

        Pages:
            https://example.com/polish (en)
        """
        from tinyapi.shop_floor.polish_toys import OPERATION

        return self._client._call(
            OPERATION, {"finish": finish, "rules": rules, "more": more, "recipe": recipe}, options
        )

    def weigh_toys(self, **options: Unpack[CallOptions]) -> Weights:
        """Weigh all toys.

        Returns:
            How heavy they are.

        Pages:
            https://example.com/weigh (en)
        """
        from tinyapi.shop_floor.weigh_toys import OPERATION

        return self._client._call(OPERATION, {}, options)
