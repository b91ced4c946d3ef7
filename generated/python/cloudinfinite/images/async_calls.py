# Generated from spec/service.xml spec/images/delete_guetzli.xsd spec/images/delete_image_slim.xsd
#   spec/images/delete_origin_protect.xsd spec/images/delete_style.xsd
#   spec/images/describe_guetzli.xsd spec/images/describe_hotlink.xsd
#   spec/images/describe_image_slim.xsd spec/images/describe_origin_protect.xsd
#   spec/images/describe_style.xsd spec/images/get_image_average_color.xsd
#   spec/images/get_image_exif.xsd spec/images/get_image_info.xsd spec/images/inspect_image.xsd
#   spec/images/process_image.xsd spec/images/process_stored_image.xsd spec/images/set_guetzli.xsd
#   spec/images/set_hotlink.xsd spec/images/set_image_slim.xsd spec/images/set_origin_protect.xsd
#   spec/images/set_style.xsd (f0d72f325eb3b1fb).
# Do not edit: change the spec and run `make generate`.
"""The calls of `AsyncClient.images`: those of `Client.images`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager
    from typing import Unpack

    from cloudinfinite.images.describe_guetzli import DescribeGuetzliResponse
    from cloudinfinite.images.describe_hotlink import DescribeHotlinkResponse
    from cloudinfinite.images.describe_image_slim import DescribeImageSlimResponse
    from cloudinfinite.images.describe_origin_protect import DescribeOriginProtectResponse
    from cloudinfinite.images.describe_style import DescribeStyleResponse
    from cloudinfinite.images.get_image_average_color import GetImageAverageColorResponse
    from cloudinfinite.images.get_image_info import GetImageInfoResponse
    from cloudinfinite.images.hotlink import HotlinkTypeValue
    from cloudinfinite.images.image_processing import PicOperations, PicOperationsDict
    from cloudinfinite.images.image_rule import ImageRule
    from cloudinfinite.images.image_slim import SlimModeValue, SlimSuffixValue
    from cloudinfinite.images.inspect_image import InspectImageResponse
    from cloudinfinite.images.process_stored_image import ProcessStoredImageResponse
    from cloudinfinite.images.set_origin_protect import ProtectedSuffixValue
    from cloudinfinite_runtime.async_client import AsyncCalls
    from cloudinfinite_runtime.model import BinaryAnswer, EmptyAnswer, TextAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer
else:
    # An asynchronous client takes the same calls, and gives back what is to be awaited.
    from cloudinfinite.images.calls import ImagesCalls as AsyncImagesCalls

if TYPE_CHECKING:

    class AsyncImagesCalls(AsyncCalls):
        """See `ImagesCalls`."""

        async def delete_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_guetzli`."""
            ...

        async def delete_image_slim(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_image_slim`."""
            ...

        async def delete_origin_protection(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.delete_origin_protection`."""
            ...

        async def delete_style(
            self, *, style_name: Sequence[str], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.delete_style`."""
            ...

        async def describe_guetzli(self, **options: Unpack[CallOptions]) -> DescribeGuetzliResponse:
            """See `ImagesCalls.describe_guetzli`."""
            ...

        async def describe_hotlink(self, **options: Unpack[CallOptions]) -> DescribeHotlinkResponse:
            """See `ImagesCalls.describe_hotlink`."""
            ...

        async def describe_image_slim(
            self, **options: Unpack[CallOptions]
        ) -> DescribeImageSlimResponse:
            """See `ImagesCalls.describe_image_slim`."""
            ...

        async def describe_origin_protection(
            self, **options: Unpack[CallOptions]
        ) -> DescribeOriginProtectResponse:
            """See `ImagesCalls.describe_origin_protection`."""
            ...

        async def describe_styles(
            self, *, style_name: Sequence[str] | None = None, **options: Unpack[CallOptions]
        ) -> DescribeStyleResponse:
            """See `ImagesCalls.describe_styles`."""
            ...

        async def get_average_color(
            self, key: str, **options: Unpack[CallOptions]
        ) -> GetImageAverageColorResponse:
            """See `ImagesCalls.get_average_color`."""
            ...

        async def get_average_color_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_average_color_url`."""
            ...

        async def get_exif(self, key: str, **options: Unpack[CallOptions]) -> TextAnswer:
            """See `ImagesCalls.get_exif`."""
            ...

        async def get_exif_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_exif_url`."""
            ...

        async def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetImageInfoResponse:
            """See `ImagesCalls.get_info`."""
            ...

        async def get_info_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.get_info_url`."""
            ...

        async def inspect(self, key: str, **options: Unpack[CallOptions]) -> InspectImageResponse:
            """See `ImagesCalls.inspect`."""
            ...

        async def inspect_url(
            self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
        ) -> str:
            """See `ImagesCalls.inspect_url`."""
            ...

        async def process(
            self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
        ) -> BinaryAnswer:
            """See `ImagesCalls.process`."""
            ...

        async def process_url(
            self,
            key: str,
            *,
            rule: str | ImageRule,
            expires: int = 600,
            **options: Unpack[UrlOptions],
        ) -> str:
            """See `ImagesCalls.process_url`."""
            ...

        def process_stream(
            self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
        ) -> AbstractAsyncContextManager[AsyncStreamedAnswer]:
            """See `ImagesCalls.process_stream`."""
            ...

        async def process_stored(
            self,
            key: str,
            *,
            pic_operations: PicOperations | PicOperationsDict,
            **options: Unpack[CallOptions],
        ) -> ProcessStoredImageResponse:
            """See `ImagesCalls.process_stored`."""
            ...

        async def set_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
            """See `ImagesCalls.set_guetzli`."""
            ...

        async def set_hotlink(
            self,
            *,
            type: HotlinkTypeValue,
            url: Sequence[str] | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_hotlink`."""
            ...

        async def set_image_slim(
            self,
            *,
            slim_mode: Sequence[SlimModeValue],
            suffix: Sequence[SlimSuffixValue] | None = None,
            **options: Unpack[CallOptions],
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_image_slim`."""
            ...

        async def set_origin_protection(
            self, *, suffix: Sequence[ProtectedSuffixValue], **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_origin_protection`."""
            ...

        async def set_style(
            self, *, style_name: str, style_body: str | ImageRule, **options: Unpack[CallOptions]
        ) -> EmptyAnswer:
            """See `ImagesCalls.set_style`."""
            ...
