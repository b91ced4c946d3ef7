# Generated from spec/service.xml spec/image_search/add_image.xsd
#   spec/image_search/create_image_search_bucket.xsd spec/image_search/delete_image.xsd
#   spec/image_search/search_image.xsd (af771635973bc18e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.image_search`: the same as in `Client.image_search`, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Unpack

    from cloudinfinite.image_search.search_image import SearchImageResponse
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions
else:
    # An asynchronous client makes the same calls, and returns awaitables.
    from cloudinfinite.image_search.calls import ImageSearchCalls as AsyncImageSearchCalls

if TYPE_CHECKING:

    class AsyncImageSearchCalls(AsyncCalls):
        """See `ImageSearchCalls`."""

        async def add_image(
            self,
            key: str,
            *,
            entity_id: str,
            custom_content: str | None = None,
            tags: str | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ImageSearchCalls.add_image`."""
            ...

        async def create_bucket(
            self, *, max_capacity: int, max_qps: int | None = None, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImageSearchCalls.create_bucket`."""
            ...

        async def delete_image(
            self, key: str, *, entity_id: str, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImageSearchCalls.delete_image`."""
            ...

        async def search(
            self,
            key: str,
            *,
            match_threshold: int | None = None,
            offset: int | None = None,
            limit: int | None = None,
            filter: str | None = None,
            **options: Unpack[CallOptions],
        ) -> SearchImageResponse:
            """See `ImageSearchCalls.search`."""
            ...

        async def search_url(
            self,
            key: str,
            *,
            match_threshold: int | None = None,
            offset: int | None = None,
            limit: int | None = None,
            filter: str | None = None,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ImageSearchCalls.search_url`."""
            ...
