# Generated from spec/toys/list_toys.xsd spec/toys/make_toy.xsd (39faf140b145ea27).
# Do not edit: change the spec and run `make generate`.
"""The calls of the family toys, for many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudinfinite_runtime.async_client import AsyncBaseClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from cloudinfinite_runtime.calling.paging import AsyncPager
    from tinyapi.models.box import Box
    from tinyapi.models.list_toys import ListToysResponse
    from tinyapi.models.make_toy import MakeToyResponse
    from tinyapi.models.part import Part, Shadows
    from tinyapi.models.scalar import FinishValue, SortKeyValue
    from tinyapi.models.toy import Toy


class AsyncToysCalls(AsyncBaseClient):
    """The calls of the family toys; `AsyncClient` has them all."""

    async def list_toys(
        self,
        *,
        shelf_id: str,
        row: int,
        after: str | None = None,
        limit: int | None = None,
        from_: Decimal | None = None,
        gifts: bool | None = None,
        since: datetime | None = None,
        picture: str | None = None,
        finish: FinishValue,
        sort: Sequence[SortKeyValue] | None = None,
        names: Sequence[str],
        volumes: Sequence[int] | None = None,
        rows: Sequence[int] | None = None,
        deep: bool | None = None,
        note: str | None = None,
        x_toy_turns: int | None = None,
        x_toy_tags: Sequence[str] | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ListToysResponse:
        r"""List the toys of a shelf, a page at a time.

        Args:
            shelf_id: The shelf. Not empty.
            row: The row. -3 to 100.
            after: The token of the page before.
            limit: How many. The service's default is `10`.
            from_: The lowest price. 0 to any.
            gifts: Whether gifts count.
            since: Made since. An aware datetime, sent to the second.
            picture: With this picture.
            finish: A required word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            sort: What to sort by. One of `age`, `size`. At most 2 items.
            names: Their names. At most 8 characters.
            volumes: How loud they are. 0 to 11.
            rows: Further rows. -3 to 100.
            deep: Look behind, too.
            note: A note.
            x_toy_turns: A number. -3 to 100.
            x_toy_tags: Some tags. Not empty.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            One page of toys. `metadata` has the status, the request id and what was not understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused.
            DecodeError: The answer is none that the service is known to give.
            TransportError: No complete answer came in.

        Pages:
            https://example.com/list (en)
        """
        from tinyapi.operations.list_toys import OPERATION

        return await self._call(
            OPERATION,
            {
                "shelf_id": shelf_id,
                "row": row,
                "after": after,
                "limit": limit,
                "from_": from_,
                "gifts": gifts,
                "since": since,
                "picture": picture,
                "finish": finish,
                "sort": sort,
                "names": names,
                "volumes": volumes,
                "rows": rows,
                "deep": deep,
                "note": note,
                "x_toy_turns": x_toy_turns,
                "x_toy_tags": x_toy_tags,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    def iter_list_toys(
        self,
        *,
        shelf_id: str,
        row: int,
        after: str | None = None,
        limit: int | None = None,
        from_: Decimal | None = None,
        gifts: bool | None = None,
        since: datetime | None = None,
        picture: str | None = None,
        finish: FinishValue,
        sort: Sequence[SortKeyValue] | None = None,
        names: Sequence[str],
        volumes: Sequence[int] | None = None,
        rows: Sequence[int] | None = None,
        deep: bool | None = None,
        note: str | None = None,
        x_toy_turns: int | None = None,
        x_toy_tags: Sequence[str] | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Toy, ListToysResponse]:
        r"""Go through everything that `list_toys` lists, page after page.

        Nothing is sent before the first item is asked for, and each page is asked for when it is
        needed. A page without items is not the end if it names a next one. `.pages()` gives whole
        answers in place of items; to go on later behind one of them, give its `next` as `after`.

        Args:
            shelf_id: The shelf. Not empty.
            row: The row. -3 to 100.
            after: The token of the page before.
            limit: How many. The service's default is `10`.
            from_: The lowest price. 0 to any.
            gifts: Whether gifts count.
            since: Made since. An aware datetime, sent to the second.
            picture: With this picture.
            finish: A required word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            sort: What to sort by. One of `age`, `size`. At most 2 items.
            names: Their names. At most 8 characters.
            volumes: How loud they are. 0 to 11.
            rows: Further rows. -3 to 100.
            deep: Look behind, too.
            note: A note.
            x_toy_turns: A number. -3 to 100.
            x_toy_tags: Some tags. Not empty.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: Nothing here, since the request has no body.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            An iterable of Toy, which begins anew each time it is used.

        Raises:
            PagingError: A page names a token that was used before, so that the list would never
                end.
            CloudInfiniteError: While it is gone through, as for `list_toys`.
        """
        from tinyapi.operations.list_toys import OPERATION

        return self._iterate(
            OPERATION,
            {
                "shelf_id": shelf_id,
                "row": row,
                "after": after,
                "limit": limit,
                "from_": from_,
                "gifts": gifts,
                "since": since,
                "picture": picture,
                "finish": finish,
                "sort": sort,
                "names": names,
                "volumes": volumes,
                "rows": rows,
                "deep": deep,
                "note": note,
                "x_toy_turns": x_toy_turns,
                "x_toy_tags": x_toy_tags,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )

    async def make_toy(
        self,
        *,
        name: str,
        parts: Sequence[Part],
        box: Box,
        remark: str | None = None,
        turns: int | None = None,
        price: Decimal | None = None,
        speed: Decimal | None = None,
        wheels: int | None = None,
        volume: int | None = None,
        tempos: Sequence[Decimal] | None = None,
        gift: bool | None = None,
        due: datetime | None = None,
        call_back: str | None = None,
        finish: FinishValue | None = None,
        paint: str | None = None,
        coats: Sequence[Part] | None = None,
        keys: Sequence[str] | None = None,
        winds: Sequence[int] | None = None,
        weights: Sequence[Decimal] | None = None,
        switches: Sequence[bool] | None = None,
        moments: Sequence[datetime] | None = None,
        links: Sequence[str] | None = None,
        finishes: Sequence[FinishValue] | None = None,
        tellings: Sequence[FinishValue] | None = None,
        sizes: Sequence[int] | None = None,
        shadows: Shadows | None = None,
        validate: bool = True,
        extra_fields: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, str | None] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> MakeToyResponse:
        r"""Make a toy, "wind it" \ and let it '''run'''.

        A second paragraph, which is so long that it cannot stand on one line of a docstring and has
        to be wrapped, with a backslash \ and a "quote" in it.

        A third.

        Before you call it:
            * The shop is open.
            * There is paint. Otherwise: Unpainted.

        Args:
            name: What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and
                Chinese ones.
            parts: What it is made of. At most 3 items.
            box: What it comes in.
            remark: A remark. At most 8 characters. Deprecated: use the "box" \ instead
            turns: How far to wind it. -3 to 100. The service's default is `7`.
            price: What it costs. 0 to any.
            speed: How fast it runs.
            wheels: How many wheels. 2 to any.
            volume: How loud it is. 0 to 11. The service's default is `5`.
            tempos: Numbers or words.
            gift: Whether it is a gift. The service's default is `false`.
            due: When it is needed. An aware datetime, sent to the second.
            call_back: Whom to tell.
            finish: How to paint it. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`. The service's default is `1`.
            paint: The paint. Must be given when Finish is H.264.
            coats: A list that depends on a text with quotes. Must be given when Paint is "red".
            keys: Texts. Not empty. At most 2 items.
            winds: Whole numbers.
            weights: Numbers. 0.10 to 99.95.
            switches: Truth values.
            moments: Times. An aware datetime, sent to the second.
            links: Addresses.
            finishes: Words. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
            tellings: Words in one text. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`. At most 3 items.
            sizes: Whole numbers in one text. -3 to 100.
            shadows: Names that mean something elsewhere.
            validate: False sends values that break the limits above, which are read off pages that
                may be wrong.
            extra_fields: More elements for the body, by wire names, for what the spec lacks.
            extra_query: More query parameters; None as a value makes a flag.
            extra_headers: More header fields, but never Authorization or Host.

        Returns:
            The toy that was made. `metadata` has the status, the request id and what was not
                understood.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            ServiceError: The service refused. Jammed: The spring is stuck.
            OutcomeUnknownError: It may have been carried out, which no answer tells; it was not
                sent again.
            TransportError: The connection failed; nothing was sent.

        CAM actions:
            toy:Make
            toy:Paint: One page leaves it out, "another" \ does not.
            street:Cross: Only on foot.

        Pages:
            https://example.com/make (en, 2024-02)
            https://example.com/zh/make (zh, 2024-02-29)
            https://example.com/old (en)
        """
        from tinyapi.operations.make_toy import OPERATION

        return await self._call(
            OPERATION,
            {
                "name": name,
                "parts": parts,
                "box": box,
                "remark": remark,
                "turns": turns,
                "price": price,
                "speed": speed,
                "wheels": wheels,
                "volume": volume,
                "tempos": tempos,
                "gift": gift,
                "due": due,
                "call_back": call_back,
                "finish": finish,
                "paint": paint,
                "coats": coats,
                "keys": keys,
                "winds": winds,
                "weights": weights,
                "switches": switches,
                "moments": moments,
                "links": links,
                "finishes": finishes,
                "tellings": tellings,
                "sizes": sizes,
                "shadows": shadows,
            },
            {
                "validate": validate,
                "extra_fields": extra_fields,
                "extra_query": extra_query,
                "extra_headers": extra_headers,
            },
        )
