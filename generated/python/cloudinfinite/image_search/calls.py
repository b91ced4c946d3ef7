# Generated from spec/service.xml spec/image_search/add_image.xsd
#   spec/image_search/create_image_search_bucket.xsd spec/image_search/delete_image.xsd
#   spec/image_search/search_image.xsd (af771635973bc18e).
# Do not edit: change the spec and run `make generate`.
"""The calls of `Client.image_search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from cloudinfinite.image_search.search_image import SearchImageResponse
    from cloudinfinite_runtime.model import EmptyAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions


class ImageSearchCalls(Calls):
    """Image search: manage a bucket's image library, and search it for similar images.

    This feature is in public beta.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent with a precision of seconds. If an argument breaks a limit, a call raises
    `ValidationError` before it sends anything. If the service refuses a call, it raises
    `ServiceError`. A creating call raises `OutcomeUnknownError` if it may have created something.

    A method whose name ends in `_url` sends nothing. It returns a signed URL, with which anyone can
    make the call, any number of times, until it expires.

    Before you make these calls:
        * The bucket is bound to Cloud Infinite, and image search is enabled for it.
        * The account is within the usage limits of the service. Otherwise the call fails with
            SlowDown.

    Errors common to these calls:
        AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
    """

    def add_image(
        self,
        key: str,
        *,
        entity_id: str,
        custom_content: str | None = None,
        tags: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Add an image in the bucket to the library.

        If the entity already exists, the image is added to it.

        Args:
            key: The key of the image in the bucket. Not empty.
            entity_id: The ID of the entity that the image shows. 1 to 64 characters.
            custom_content: A custom string, returned by searches that find the image. At most 4096
                characters.
            tags: Up to ten tags for filtering searches, as a JSON object.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:AddImage

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
            https://github.com/tencentyun/intlcloud-documents (zh)
        """
        from cloudinfinite.image_search.add_image import OPERATION

        return self._client._call(
            OPERATION,
            {"key": key, "entity_id": entity_id, "custom_content": custom_content, "tags": tags},
            options,
        )

    def create_bucket(
        self, *, max_capacity: int, max_qps: int | None = None, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Enable image search for a bucket.

        Args:
            max_capacity: The maximum number of images in the library. At least 1.
            max_qps: The maximum number of searches per second. At least 1. Default: `10`.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:CreateImageSearchBucket

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
            https://github.com/tencentyun/intlcloud-documents (zh)
        """
        from cloudinfinite.image_search.create_image_search_bucket import OPERATION

        return self._client._call(
            OPERATION, {"max_capacity": max_capacity, "max_qps": max_qps}, options
        )

    def delete_image(
        self, key: str, *, entity_id: str, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Remove an image from the library; the object is kept.

        Args:
            key: The key of the image in the bucket. Not empty.
            entity_id: The ID of the entity that the image shows. 1 to 64 characters.

        Returns:
            An empty response, with only `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:DeleteImage

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
        """
        from cloudinfinite.image_search.delete_image import OPERATION

        return self._client._call(OPERATION, {"key": key, "entity_id": entity_id}, options)

    def search(
        self,
        key: str,
        *,
        match_threshold: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchImageResponse:
        """Search the library for images similar to an image in the bucket.

        Args:
            key: The key of the image in the bucket. Not empty.
            match_threshold: The similarity that matches must exceed. 0 to 100. Default: `0`.
            offset: The number of images to skip. At least 0. Default: `0`.
            limit: The maximum number of images to return. 1 to 100. Default: `10`.
            filter: Conditions on tags with >, >=, <, <=, = and !=, combined with AND and OR.

        Returns:
            The images that were found.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        CAM actions:
            ci:SearchImage

        Pages:
            https://github.com/tencentyun/intlcloud-documents (en)
            https://github.com/tencentyun/intlcloud-documents (zh)
        """
        from cloudinfinite.image_search.search_image import OPERATION

        return self._client._call(
            OPERATION,
            {
                "key": key,
                "match_threshold": match_threshold,
                "offset": offset,
                "limit": limit,
                "filter": filter,
            },
            options,
        )

    def search_url(
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
        """Return a signed URL for `search`, which takes the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.image_search.search_image import OPERATION

        return self._client._presign(
            OPERATION,
            {
                "key": key,
                "match_threshold": match_threshold,
                "offset": offset,
                "limit": limit,
                "filter": filter,
            },
            expires,
            options,
        )
