# Generated from spec/service.xml spec/toys/fetch_toy.xsd spec/toys/list_toys.xsd
#   spec/toys/make_toy.xsd spec/toys/stamp_toy.xsd spec/toys/store_toy.xsd (e519a230cc33a538).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.toys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from cloudinfinite_runtime.bodies import Body, Source
    from cloudinfinite_runtime.calling.paging import Pager
    from cloudinfinite_runtime.model import BinaryAnswer, EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions
    from cloudinfinite_runtime.streamed import StreamedAnswer
    from tinyapi.common.part import Nothing, NothingDict, Part, PartDict, Shadows, ShadowsDict
    from tinyapi.common.scalar import FinishValue, SortKeyValue
    from tinyapi.common.track import Track, TrackDict
    from tinyapi.results.toy import Toy
    from tinyapi.settings.box import Cord, CordDict
    from tinyapi.toys.list_toys import ListToysResponse
    from tinyapi.toys.make_toy import MakeToyResponse
    from tinyapi.toys.stamp_toy import Stamp


class ToysCalls(Calls):
    r"""Toys, "wound up" \ or not.

    A paragraph with a backslash \ and a "quote".

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    A method whose name ends in `_stream` is used in a `with` statement. Its `StreamedAnswer` yields
    the bytes as they arrive, without a size limit.

    Before you make these calls:
        * Somebody is awake.
        * It is day. Otherwise the call fails with Closed.

    Errors common to these calls:
        Moved: The shop has left.
    """

    def fetch(
        self, key: str | None = None, *, where: str | None = None, **options: Unpack[CallOptions]
    ) -> BinaryAnswer:
        """Fetch a toy from the chest.

        At least one of `key`, `where` is required.

        Args:
            key: The key of the toy.
            where: The address of a toy elsewhere.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `fetch_stream` has no limit.

        Pages:
            https://example.com/fetch (en)
        """
        from tinyapi.toys.fetch_toy import OPERATION

        return self._client._call(OPERATION, {"key": key, "where": where}, options)

    def fetch_url(
        self,
        key: str | None = None,
        *,
        where: str | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `fetch`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from tinyapi.toys.fetch_toy import OPERATION

        return self._client._presign(OPERATION, {"key": key, "where": where}, expires, options)

    def fetch_stream(
        self, key: str | None = None, *, where: str | None = None, **options: Unpack[CallOptions]
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `fetch`, which takes the same arguments."""
        from tinyapi.toys.fetch_toy import OPERATION

        return self._client._stream(OPERATION, {"key": key, "where": where}, options)

    def list(
        self,
        shelf_id: str,
        row: int,
        *,
        finish: FinishValue,
        names: Sequence[str],
        after: str | None = None,
        limit: int | None = None,
        from_: Decimal | int | None = None,
        gifts: bool | None = None,
        since: datetime | None = None,
        picture: str | None = None,
        sort: Sequence[SortKeyValue] | None = None,
        volumes: Sequence[int | Literal["quiet", "loud"]] | None = None,
        rows: Sequence[int] | None = None,
        deep: bool | None = None,
        note: str | None = None,
        x_toy_turns: int | None = None,
        x_toy_tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ListToysResponse:
        r"""List the toys of a shelf, a page at a time.

        Args:
            shelf_id: The shelf. Not empty.
            row: The row. -3 to 100.
            finish: A required word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`.
            names: Their names. At most 8 characters.
            after: The token of the previous page.
            limit: How many toys per page. -3 to 100. Default: `10`.
            from_: The lowest price. At least 0.
            gifts: Whether gifts count.
            since: Made since this time.
            picture: With this picture.
            sort: What to sort by. One of `age`, `size`. At most 2 items.
            volumes: How loud they are. 0 to 11, or `quiet`, or `loud`.
            rows: Further rows. -3 to 100.
            deep: Also look behind the shelf.
            note: A note.
            x_toy_turns: A number. -3 to 100.
            x_toy_tags: Some tags. Not empty.

        Returns:
            One page of toys.

        Pages:
            https://example.com/list (en)
        """
        from tinyapi.toys.list_toys import OPERATION

        return self._client._call(
            OPERATION,
            {
                "shelf_id": shelf_id,
                "row": row,
                "finish": finish,
                "names": names,
                "after": after,
                "limit": limit,
                "from_": from_,
                "gifts": gifts,
                "since": since,
                "picture": picture,
                "sort": sort,
                "volumes": volumes,
                "rows": rows,
                "deep": deep,
                "note": note,
                "x_toy_turns": x_toy_turns,
                "x_toy_tags": x_toy_tags,
            },
            options,
        )

    def iter_list(
        self,
        shelf_id: str,
        row: int,
        *,
        finish: FinishValue,
        names: Sequence[str],
        after: str | None = None,
        limit: int | None = None,
        from_: Decimal | int | None = None,
        gifts: bool | None = None,
        since: datetime | None = None,
        picture: str | None = None,
        sort: Sequence[SortKeyValue] | None = None,
        volumes: Sequence[int | Literal["quiet", "loud"]] | None = None,
        rows: Sequence[int] | None = None,
        deep: bool | None = None,
        note: str | None = None,
        x_toy_turns: int | None = None,
        x_toy_tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Toy, ListToysResponse]:
        """Iterate over all pages of `list`, with the same arguments; see `Pager`. `limit` defaults
        to 100 here.

        To resume after a page, pass its `next` as `after`.
        """
        from tinyapi.toys.list_toys import OPERATION

        return self._client._iterate(
            OPERATION,
            {
                "shelf_id": shelf_id,
                "row": row,
                "finish": finish,
                "names": names,
                "after": after,
                "limit": limit,
                "from_": from_,
                "gifts": gifts,
                "since": since,
                "picture": picture,
                "sort": sort,
                "volumes": volumes,
                "rows": rows,
                "deep": deep,
                "note": note,
                "x_toy_turns": x_toy_turns,
                "x_toy_tags": x_toy_tags,
            },
            options,
        )

    def make(
        self,
        *,
        name: str,
        parts: Sequence[Part | PartDict],
        width: int,
        open: bool,
        packed: datetime,
        lid: Nothing | NothingDict,
        paper: str | None = None,
        ribbon: str | None = None,
        cord: Cord | CordDict | None = None,
        remark: str | None = None,
        turns: int | None = None,
        price: Decimal | int | None = None,
        speed: Decimal | int | None = None,
        wheels: int | None = None,
        volume: int | Literal["quiet", "loud"] | None = None,
        tempos: Sequence[Decimal | int | Literal["auto"]] | None = None,
        gift: bool | None = None,
        due: datetime | None = None,
        call_back: str | None = None,
        finish: FinishValue | None = None,
        paint: str | None = None,
        sticker: str | None = None,
        coats: Sequence[Part | PartDict] | None = None,
        keys: Sequence[str] | None = None,
        winds: Sequence[int] | None = None,
        weights: Sequence[Decimal | int] | None = None,
        switches: Sequence[bool] | None = None,
        moments: Sequence[datetime] | None = None,
        links: Sequence[str] | None = None,
        finishes: Sequence[FinishValue] | None = None,
        tellings: Sequence[FinishValue] | None = None,
        sizes: Sequence[int] | None = None,
        dress: Mapping[str, Any] | None = None,
        extras: Sequence[Mapping[str, Any]] | None = None,
        pockets: Mapping[str, Part | PartDict] | None = None,
        strings: Mapping[str, Sequence[str]] | None = None,
        notes: Mapping[str, int] | None = None,
        track: Track | TrackDict | None = None,
        shadows: Shadows | ShadowsDict | None = None,
        **options: Unpack[CallOptions],
    ) -> MakeToyResponse:
        r"""Make a toy, "wind it" \ and let it '''run'''.

        A second paragraph, which is too long for one line of a docstring and therefore has to be
        wrapped, with a backslash \ and a "quote" in it.

        A third.

        Before you make this call:
            * The shop is open.
            * There is paint. Otherwise the call fails with Unpainted.

        Args:
            name: What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and
                Chinese ones.
            parts: What it is made of. At most 3 items.
            width: A required number. -3 to 100.
            open: A required boolean.
            packed: A required time.
            lid: A required record without fields.
            paper: The paper around it.
            ribbon: The ribbon around it. At most 8 characters. Required unless `paper` is `"plain"`
                or `brown`.
            cord: The cord around it.
            remark: A remark. At most 8 characters. Deprecated: use the "box" \ instead
            turns: How far to wind it. -3 to 100. Default: `7`.
            price: What it costs. At least 0.
            speed: How fast it runs. More than 0 and less than 6.0.
            wheels: How many wheels. At least 2 and less than 10.
            volume: How loud it is. 0 to 11, or `quiet`, or `loud`. Default: `5`.
            tempos: Numbers or words. More than 0, or `auto`.
            gift: Whether it is a gift. Default: `false`.
            due: When it is needed.
            call_back: Whom to notify.
            finish: How to paint it. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`,
                `<&>`. Default: `1`.
            paint: The paint. Required if `finish` is `H.264`.
            sticker: Required if both conditions hold. Required if `finish` is `H.264` and `paint`
                is `red`.
            coats: A list that depends on a text with quotes. Required if `paint` is `"red"`.
            keys: Texts. Not empty. At most 2 items.
            winds: Integers.
            weights: Numbers. 0.10 to 99.95.
            switches: Booleans.
            moments: Times.
            links: Addresses.
            finishes: Words. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
            tellings: Words in one text. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
                'b'`, `<&>`. At most 3 items.
            sizes: Integers in one text. -3 to 100.
            dress: What it wears.
            extras: What comes with it.
            pockets: What is in each pocket. Names: 2 to 12 characters: letters, digits, '_', '-'
                and '.'.
            strings: What each pocket is tied to. Not empty. Names: 2 to 12 characters: letters,
                digits, '_', '-' and '.'. Required if `finish` is `class`.
            notes: How often each tune is played.
            track: Where it runs.
            shadows: Names with another meaning in code.

        Returns:
            The toy that was made.

        Raises:
            ServiceError: Jammed: The spring is stuck.

        CAM actions:
            toy:Make
            toy:Paint: One page leaves it out, "another" \ does not.
            street:Cross: Only on foot.

        Pages:
            https://example.com/make (en, 2024-02)
            https://example.com/zh/make (zh, 2024-02-29)
            https://example.com/old (en)
        """
        from tinyapi.toys.make_toy import OPERATION

        return self._client._call(
            OPERATION,
            {
                "name": name,
                "parts": parts,
                "width": width,
                "open": open,
                "packed": packed,
                "lid": lid,
                "paper": paper,
                "ribbon": ribbon,
                "cord": cord,
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
                "sticker": sticker,
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
                "dress": dress,
                "extras": extras,
                "pockets": pockets,
                "strings": strings,
                "notes": notes,
                "track": track,
                "shadows": shadows,
            },
            options,
        )

    def stamp(
        self,
        key: str,
        *,
        rule: str | Stamp,
        depth: int | None = None,
        gilt: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BinaryAnswer:
        """Fetch a toy with something stamped on it.

        Args:
            key: The key of the toy.
            rule: What is stamped on it, and how. Not empty.
            depth: How deep. -3 to 100.
            gilt: Gild it.

        Returns:
            The bytes, at most 32 MiB, and their `content_type`. `stamp_stream` has no limit.

        Pages:
            https://example.com/stamp (en)
        """
        from tinyapi.toys.stamp_toy import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "rule": rule, "depth": depth, "gilt": gilt}, options
        )

    def stamp_url(
        self,
        key: str,
        *,
        rule: str | Stamp,
        depth: int | None = None,
        gilt: bool | None = None,
        expires: int = 600,
        **options: Unpack[UrlOptions],
    ) -> str:
        """Return a signed URL for `stamp`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from tinyapi.toys.stamp_toy import OPERATION

        return self._client._presign(
            OPERATION, {"key": key, "rule": rule, "depth": depth, "gilt": gilt}, expires, options
        )

    def stamp_stream(
        self,
        key: str,
        *,
        rule: str | Stamp,
        depth: int | None = None,
        gilt: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream the response of `stamp`, which takes the same arguments."""
        from tinyapi.toys.stamp_toy import OPERATION

        return self._client._stream(
            OPERATION, {"key": key, "rule": rule, "depth": depth, "gilt": gilt}, options
        )

    def store(
        self,
        key: str,
        *,
        body: bytes | str | Body | Source,
        label: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Put a toy into the chest.

        Args:
            key: The key of the toy.
            body: The content: bytes, a text, a path, a file opened in binary mode, or a `Body`.
            label: What to write on it.

        Returns:
            An empty response, with only `metadata`.

        Pages:
            https://example.com/store (en)
        """
        from tinyapi.toys.store_toy import OPERATION

        return self._client._call(OPERATION, {"body": body, "key": key, "label": label}, options)
