# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Image search: manage a bucket's image library, and search it for similar images."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from cloudinfinite.image_search.add_image import AddImageParams as AddImageParams
    from cloudinfinite.image_search.add_image import AddImageRequest as AddImageRequest
    from cloudinfinite.image_search.create_image_search_bucket import (
        CreateImageSearchBucketRequest as CreateImageSearchBucketRequest,
    )
    from cloudinfinite.image_search.delete_image import DeleteImageParams as DeleteImageParams
    from cloudinfinite.image_search.delete_image import DeleteImageRequest as DeleteImageRequest
    from cloudinfinite.image_search.search_image import FoundImage as FoundImage
    from cloudinfinite.image_search.search_image import SearchImageParams as SearchImageParams
    from cloudinfinite.image_search.search_image import SearchImageResponse as SearchImageResponse
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "cloudinfinite.image_search.add_image": "AddImageParams AddImageRequest",
            "cloudinfinite.image_search.create_image_search_bucket": (
                "CreateImageSearchBucketRequest"
            ),
            "cloudinfinite.image_search.delete_image": "DeleteImageParams DeleteImageRequest",
            "cloudinfinite.image_search.search_image": (
                "FoundImage SearchImageParams SearchImageResponse"
            ),
        },
    )
