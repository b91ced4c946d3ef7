# Generated from spec/service.xml spec/shop_floor/count_shops.xsd spec/shop_floor/describe_order.xsd
#   spec/shop_floor/describe_orders.xsd spec/shop_floor/describe_sales.xsd
#   spec/shop_floor/find_toys.xsd spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd
#   spec/shop_floor/place_order.xsd spec/shop_floor/polish_toys.xsd spec/shop_floor/weigh_toys.xsd
#   (c938fe0371e6d9c3).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.shop_floor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from decimal import Decimal

    from cloudinfinite_runtime.calling.paging import Pager
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


class ShopFloorCalls(Calls):
    """The work behind the counter.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.
    """

    def count_shops(self, **options: Unpack[CallOptions]) -> TextAnswer:
        """Count the shops of an owner.

        Returns:
            The text and its `content_type`.

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
            class_: Their numbers. Not empty. You can also pass the job itself, or the response that
                created it.
            language: The language of messages.

        Returns:
            The orders.

        Raises:
            NotFoundError: The job does not exist; with `missing_ok=True` the response says so
                instead.

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
        """Wait until a job succeeds, and return it. For a list, wait for all of its jobs.

        It looks up jobs with `describe_order`, up to 50 per request. The first lookup is immediate;
        the interval then grows to half a minute. If one job of a list fails, the wait for the
        others continues, and the error is raised when all have ended, with `jobs` and `others`. To
        stop earlier, raise an exception in `on_progress`.

        Args:
            job: The job's id, the job itself, or the response that created it; or a list of these.
            timeout: The longest wait, in seconds; `math.inf` for no limit.
            on_progress: A function that is called with each job after each lookup.

        Raises:
            JobFailedError: The job's state is `Lost`.
            JobNotFoundError: The job does not exist.
            WaitTimeoutError: The job is still running; `others` has the other unfinished jobs.
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
            finish: With this finish. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`.
            from_: The token of the previous page.
            class_: Of this class. Not empty. You can also pass the job itself, or the response that
                created it.
            customer: Of this customer.
            since: Made since this time.

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
        """Iterate over all pages of `describe_orders`, with the same arguments; see `Pager`.

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
        """List sales.

        Args:
            rows: How many orders per page. -3 to 100. Default: `10`.
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
        """Iterate over all pages of `describe_sales`, with the same arguments; see `Pager`. `rows`
        defaults to 100 here.

        To start from a later page, pass its number as `from_`.
        """
        from tinyapi.shop_floor.describe_sales import OPERATION

        return self._client._iterate(OPERATION, {"rows": rows, "from_": from_}, options)

    def find_toys(
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
        """Find toys, and put them away.

        Args:
            row: The row.
            where: The condition.
            by: The fields to sort by. At most 3 items.
            weights: The weight of each field.
            most: The maximum number of toys. -3 to 100.
            exact: Whether only exact matches count.
            parts: What they are made of.

        Returns:
            What was found.

        Pages:
            https://example.com/find (en)
        """
        from tinyapi.shop_floor.find_toys import OPERATION

        return self._client._call(
            OPERATION,
            {
                "row": row,
                "where": where,
                "by": by,
                "weights": weights,
                "most": most,
                "exact": exact,
                "parts": parts,
            },
            options,
        )

    def import_(self, **options: Unpack[CallOptions]) -> ImportResponse:
        """Fetch new toys.

        Returns:
            A response without fields.

        Pages:
            https://example.com/import (en)
        """
        from tinyapi.shop_floor.import_ import OPERATION

        return self._client._call(OPERATION, {}, options)

    def melt_toy(
        self, finish: FinishValue, keys: Sequence[str], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        r"""Melt all toys of a finish.

        Args:
            finish: A word in the path. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`.
            keys: A comma list in the path. Not empty. At most 3 items.

        Returns:
            An empty response, with only `metadata`.

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

        With `create_once=True`, the client appends a mark of 21 characters to `from_` (leaving 9
        for your own text). If the outcome of the call is unknown, it looks for the mark with
        `iter_orders`.

        Args:
            class_: The class of the order.
            from_: Who wishes, under a name that is a keyword in some languages. At most 30
                characters: small letters, digits and '-'.
            toy: The toy. Not empty.
            colour: The colour of the paper. Required if any other field of `Wrap` is set.
            bows: A required list of at least two items. One of `H.264`, `1`, `no-op`, `SDRtoHDR`,
                `class`, `"a" \ 'b'`, `<&>`. At least 2 items. Required if any other field of `Wrap`
                is set.
            sealed: A required time. Required if any other field of `Wrap` is set.

        Returns:
            The order.

        CAM actions:
            toy:Order
            toy:Look: Only with `create_once`.

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
            recipe: The ingredients of the polish, which are secret. Not empty.

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
