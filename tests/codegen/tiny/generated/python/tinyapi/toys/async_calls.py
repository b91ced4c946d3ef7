# Generated from spec/service.xml spec/toys/fetch_toy.xsd spec/toys/list_toys.xsd
#   spec/toys/make_toy.xsd spec/toys/stamp_toy.xsd spec/toys/store_toy.xsd (e519a230cc33a538).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.toys`: the same as in `Client.toys`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.bodies import Body, Source
    from cloudinfinite_runtime.calling.paging import AsyncPager
    from cloudinfinite_runtime.model import BinaryAnswer, EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
    from tinyapi.common.part import Nothing, NothingDict, Part, PartDict, Shadows, ShadowsDict
    from tinyapi.common.scalar import FinishValue, SortKeyValue
    from tinyapi.common.track import Track, TrackDict
    from tinyapi.results.toy import Toy
    from tinyapi.settings.box import Cord, CordDict
    from tinyapi.toys.list_toys import ListToysResponse
    from tinyapi.toys.make_toy import MakeToyResponse
    from tinyapi.toys.stamp_toy import Stamp
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from tinyapi.toys.calls import ToysCalls as AsyncToysCalls

if TYPE_CHECKING:

    class AsyncToysCalls(AsyncCalls):
        """See `ToysCalls`."""

        async def fetch(
            self,
            key: str | None = None,
            *,
            where: str | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `ToysCalls.fetch`."""
            ...

        async def fetch_url(
            self,
            key: str | None = None,
            *,
            where: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ToysCalls.fetch_url`."""
            ...

        def fetch_stream(
            self,
            key: str | None = None,
            *,
            where: str | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `ToysCalls.fetch_stream`."""
            ...

        async def list(
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
            """See `ToysCalls.list`."""
            ...

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
        ) -> AsyncPager[Toy, ListToysResponse]:
            """See `ToysCalls.iter_list`."""
            ...

        async def make(
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
            """See `ToysCalls.make`."""
            ...

        async def stamp(
            self,
            key: str,
            *,
            rule: str | Stamp,
            depth: int | None = None,
            gilt: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> BinaryAnswer:
            """See `ToysCalls.stamp`."""
            ...

        async def stamp_url(
            self,
            key: str,
            *,
            rule: str | Stamp,
            depth: int | None = None,
            gilt: bool | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ToysCalls.stamp_url`."""
            ...

        def stamp_stream(
            self,
            key: str,
            *,
            rule: str | Stamp,
            depth: int | None = None,
            gilt: bool | None = None,
            **options: Unpack[CallOptions],
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `ToysCalls.stamp_stream`."""
            ...

        async def store(
            self,
            key: str,
            *,
            body: bytes | str | Body | Source,
            label: str | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ToysCalls.store`."""
            ...
