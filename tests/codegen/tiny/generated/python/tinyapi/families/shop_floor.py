# Generated from spec/shop_floor/describe_order.xsd spec/shop_floor/describe_orders.xsd
#   spec/shop_floor/import.xsd spec/shop_floor/melt_toy.xsd spec/shop_floor/place_order.xsd
#   (e4047b03a0b17e3b).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family shop_floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.client import BaseClient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import EmptyAnswer
    from tinyapi.models.describe_order import DescribeOrderResponse
    from tinyapi.models.describe_orders import DescribeOrdersResponse
    from tinyapi.models.import_ import ImportResponse
    from tinyapi.models.order import Order, Wish
    from tinyapi.models.place_order import PlaceOrderResponse
    from tinyapi.models.scalar import FinishValue


class ShopFloorCalls(BaseClient):
    """The calls of the family shop_floor; `Client` has them all."""

    def describe_order(
        self,
        *,
        class_: Sequence[str],
        language: str | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DescribeOrderResponse:
        """Look up orders.

        Args:
            class_: Their numbers. Not empty.
            language: The language of messages.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The orders. `metadata` has the status, the request id and what was not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: No complete answer came in.

        CAM actions:
            toy:Look

        Pages:
            https://example.com/order (en)
        """
        from tinyapi.operations.describe_order import OPERATION

        return self._call(
            OPERATION,
            {
                "class_": class_,
                "language": language,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def wait_for_order(
        self,
        class_: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[Order], object] | None = None,
    ) -> Order:
        """Wait until a job has ended well.

        The job is looked up with `describe_order`: at once, and then again and again, after a delay
        that grows from 1 to 30 seconds and has some chance in it. It goes on in every state but
        `Done`, `Sold` and `Lost`. A look that fails for a reason that passes does not end the wait,
        and a job that is not there yet has 15 seconds to appear.

        Args:
            class_: The job's id.
            timeout: Seconds to wait at most; `math.inf` for as long as it takes.
            on_progress: A function that is given the job after each look; for an `AsyncClient` it
                may be a coroutine function.

        Returns:
            The job, whose state is `Done` or `Sold`.

        Raises:
            JobFailedError: The job's state is `Lost`; `code` and `message` tell why.
            JobNotFoundError: There is no such job.
            WaitTimeoutError: The time is over; the job goes on.
            CloudInfiniteError: A look failed for a reason that stays, as for `describe_order`.

        CAM actions:
            toy:Look
        """
        from tinyapi.operations.describe_order import OPERATION

        job: Order = self._wait(OPERATION, class_, timeout, on_progress, {})
        return job

    def describe_orders(
        self,
        *,
        from_: str | None = None,
        finish: FinishValue,
        class_: str | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> DescribeOrdersResponse:
        r"""List orders.

        Args:
            from_: The token of the page before.
            finish: Painted so. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            class_: Of this class. Not empty.
            customer: Of this customer.
            since: Made since. An aware datetime, sent to the second.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            One page of orders. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: No complete answer came in.

        CAM actions:
            toy:Look

        Pages:
            https://example.com/orders (en)
        """
        from tinyapi.operations.describe_orders import OPERATION

        return self._call(
            OPERATION,
            {
                "from_": from_,
                "finish": finish,
                "class_": class_,
                "customer": customer,
                "since": since,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def iter_orders(
        self,
        *,
        from_: str | None = None,
        finish: FinishValue,
        class_: str | None = None,
        customer: str | None = None,
        since: datetime | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Order, DescribeOrdersResponse]:
        r"""Go through everything that `describe_orders` lists, page after page.

        Nothing is sent before the first item is asked for, and each page is asked for when it is
        needed. A page without items is not the end if it names a next one. `.pages()` gives whole
        answers in place of items; to go on later behind one of them, give its `next` as `from_`.

        Args:
            from_: The token of the page before.
            finish: Painted so. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            class_: Of this class. Not empty.
            customer: Of this customer.
            since: Made since. An aware datetime, sent to the second.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            An iterable of Order, which begins anew each time it is used.

        Raises:
            PagingError: A page names a token that was used before, so that the list would never
                end.
            CloudInfiniteError: While it is gone through, as for `describe_orders`.

        CAM actions:
            toy:Look
        """
        from tinyapi.operations.describe_orders import OPERATION

        return self._iterate(
            OPERATION,
            {
                "from_": from_,
                "finish": finish,
                "class_": class_,
                "customer": customer,
                "since": since,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

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
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        Pages:
            https://example.com/import (en)
        """
        from tinyapi.operations.import_ import OPERATION

        return self._call(
            OPERATION,
            {},
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
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
            TransportError: No complete answer came in.

        Pages:
            https://example.com/melt (en)
        """
        from tinyapi.operations.melt_toy import OPERATION

        return self._call(
            OPERATION,
            {
                "finish": finish,
                "keys": keys,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def place_order(
        self,
        *,
        class_: str | None = None,
        wish: Wish | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PlaceOrderResponse:
        """Order a toy.

        When its outcome is unknown, the call is not sent again by itself. Made through
        `client.with_options(create_once=True)`, it finds out what became of it: a mark of its own
        goes to the end of `wish.from_` (a hyphen and 20 letters and digits, which leaves room for 9
        characters of yours) and is looked for with `describe_orders`.

        Args:
            class_: The class of the order.
            wish: What is wished for.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: More elements for the body, by wire names, for what the spec lacks.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The order. `metadata` has the status, the request id and what was not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        CAM actions:
            toy:Order
            toy:Look: With `create_once` only.

        Pages:
            https://example.com/order/place (en)
        """
        from tinyapi.operations.place_order import OPERATION

        return self._call(
            OPERATION,
            {
                "class_": class_,
                "wish": wish,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )
