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
"""The calls of `Client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from cloudinfinite_runtime.client import Calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

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
    from cloudinfinite_runtime.model import BinaryAnswer, EmptyAnswer, TextAnswer
    from cloudinfinite_runtime.settings.options import CallOptions, UrlOptions
    from cloudinfinite_runtime.streamed import StreamedAnswer


class ImagesCalls(Calls):
    """Images: processing and inspecting them, and a bucket's image settings: styles, compression,
    protection.

    Settings apply to the whole bucket.

    Every call also takes the options of `CallOptions`, such as `timeout`. Times are aware
    datetimes, sent to the second. A call raises `ValidationError` before it sends what breaks a
    limit, and `ServiceError` where the service refuses; one that creates something raises
    `OutcomeUnknownError` where nothing tells whether it did.

    A method whose name ends with `_url` sends nothing: it returns a signed URL with which anyone
    can make the call once or often, for as long as it is valid.

    A method whose name ends with `_stream` goes into a `with` statement, whose `StreamedAnswer` has
    the bytes while they come in, however many there are.

    Before any of these calls:
        * The bucket is bound to Cloud Infinite. A bucket that was unbound manually can no
            longer use this.
        * The account is within the usage limits of the service. Otherwise: SlowDown.

    Errors of any of these calls:
        AccessDenied: The key lacks a CAM action, or the bucket is not the account's.
    """

    def delete_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Stop compressing the images of a bucket with Guetzli.

        Returns:
            An answer with nothing but `metadata`.

        CAM actions:
            ci:SetImageGuetzli

        Pages:
            https://www.tencentcloud.com/document/product/1045/45584 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/436/119422 (zh, 2025-09-19)
        """
        from cloudinfinite.images.delete_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_image_slim(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Stop compressing the images of a bucket.

        Returns:
            An answer with nothing but `metadata`.

        CAM actions:
            ci:SetImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75211 (en, 2026-01-09)
        """
        from cloudinfinite.images.delete_image_slim import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_origin_protection(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Allow access to the original images of a bucket again.

        Returns:
            An answer with nothing but `metadata`.

        CAM actions:
            ci:SetOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33712 (en, 2024-01-31)
            https://cloud.tencent.com/document/api/460/30122 (zh, 2025-09-19)
        """
        from cloudinfinite.images.delete_origin_protect import OPERATION

        return self._client._call(OPERATION, {}, options)

    def delete_style(
        self, *, style_name: Sequence[str], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Delete styles from a bucket.

        A bucket accepts one such call per second. No page describes the response if the style does
        not exist.

        Args:
            style_name: Their names. Not empty.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageStyle: The list of permissions names it for setting styles. The newest page
                of the call names ci:DescribeImageStyles, the permission to list them.

        Pages:
            https://www.tencentcloud.com/document/product/1045/33709 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/1246/109191 (zh, 2025-06-30)
        """
        from cloudinfinite.images.delete_style import OPERATION

        return self._client._call(OPERATION, {"style_name": style_name}, options)

    def describe_guetzli(self, **options: Unpack[CallOptions]) -> DescribeGuetzliResponse:
        """Check whether the images of a bucket are compressed with Guetzli.

        Returns:
            Whether images are compressed with Guetzli.

        CAM actions:
            ci:DescribeImageGuetzli

        Pages:
            https://www.tencentcloud.com/document/api/1045/46329 (en)
            https://cloud.tencent.com/document/api/436/119421 (zh, 2025-09-19)
        """
        from cloudinfinite.images.describe_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_hotlink(self, **options: Unpack[CallOptions]) -> DescribeHotlinkResponse:
        """Look up the hotlink protection of a bucket's images.

        Returns:
            The hotlink protection of a bucket.

        CAM actions:
            ci:DescribeRefer

        Pages:
            https://www.tencentcloud.com/document/product/1045/33704 (en)
            https://cloud.tencent.com/document/product/460/30115 (zh, 2024-01-08)
        """
        from cloudinfinite.images.describe_hotlink import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_image_slim(self, **options: Unpack[CallOptions]) -> DescribeImageSlimResponse:
        """Look up how the images of a bucket are compressed.

        Returns:
            The smart compression of a bucket.

        CAM actions:
            ci:DescribeImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75210 (en, 2026-01-09)
        """
        from cloudinfinite.images.describe_image_slim import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_origin_protection(
        self, **options: Unpack[CallOptions]
    ) -> DescribeOriginProtectResponse:
        """Check whether the original images of a bucket are protected.

        Returns:
            Whether original images are protected.

        CAM actions:
            ci:DescribeOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33710 (en)
            https://cloud.tencent.com/document/api/460/30120 (zh, 2025-09-19)
        """
        from cloudinfinite.images.describe_origin_protect import OPERATION

        return self._client._call(OPERATION, {}, options)

    def describe_styles(
        self, *, style_name: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> DescribeStyleResponse:
        """List the styles of a bucket: all of them, or those with given names.

        A bucket accepts ten such calls per second.

        Args:
            style_name: Only styles with these names; all styles by default. Not empty.

        Returns:
            Styles of a bucket.

        CAM actions:
            ci:DescribeImageStyles

        Pages:
            https://www.tencentcloud.com/document/product/1045/33707 (en)
            https://cloud.tencent.com/document/api/460/30117 (zh, 2025-06-30)
        """
        from cloudinfinite.images.describe_style import OPERATION

        return self._client._call(OPERATION, {"style_name": style_name}, options)

    def get_average_color(
        self, key: str, **options: Unpack[CallOptions]
    ) -> GetImageAverageColorResponse:
        """Get the average colour of an image.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The average colour of an image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6928 (zh)
        """
        from cloudinfinite.images.get_image_average_color import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_average_color_url(
        self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a URL that makes the call `get_average_color`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_average_color import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_exif(self, key: str, **options: Unpack[CallOptions]) -> TextAnswer:
        """Read the EXIF data of an image: how and with what it was taken.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        The text is a JSON object. Its names are those of EXIF, and depend on the camera. For an
        image without EXIF data it is `{"error": "no exif data"}`.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            The text, with its `content_type`.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6926 (zh)
        """
        from cloudinfinite.images.get_image_exif import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_exif_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a URL that makes the call `get_exif`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_exif import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def get_info(self, key: str, **options: Unpack[CallOptions]) -> GetImageInfoResponse:
        """Inspect an image: its format, size and checksum.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            An image.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/6927 (zh)
        """
        from cloudinfinite.images.get_image_info import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def get_info_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a URL that makes the call `get_info`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.get_image_info import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def inspect(self, key: str, **options: Unpack[CallOptions]) -> InspectImageResponse:
        """Check whether an image hides another file.

        An image may have up to 32 MB, sides of up to 30,000 pixels, and up to 250 million pixels,
        counted over all frames of an animation.

        Detects MPEG-TS video at the end of a PNG or BMP image, or disguised as an image.

        Args:
            key: The key of the image in the bucket. Not empty.

        Returns:
            What an image contains.

        Raises:
            ServiceError: InvalidArgument: A parameter is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/75997 (zh)
        """
        from cloudinfinite.images.inspect_image import OPERATION

        return self._client._call(OPERATION, {"key": key}, options)

    def inspect_url(self, key: str, *, expires: int = 600, **options: Unpack[UrlOptions]) -> str:
        """Return a URL that makes the call `inspect`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.inspect_image import OPERATION

        return self._client._presign(OPERATION, {"key": key}, expires, options)

    def process(
        self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
    ) -> BinaryAnswer:
        """Process an image, and return the result without storing it.

        An image may have up to 32 MB, 30,000 pixels per side and 250 million pixels in all; a
        result, 9,999 pixels per side.

        The rule is part of the signature, so a presigned URL gives access to the result only, not
        the original.

        Args:
            key: The key of the image in the bucket. Not empty.
            rule: How to process it. Not empty.

        Returns:
            The bytes, up to 32 MiB, with their `content_type`. `process_stream` has no limit.

        Raises:
            ServiceError: InvalidArgument: The rule is malformed, or one of its values is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/36540 (zh)
        """
        from cloudinfinite.images.process_image import OPERATION

        return self._client._call(OPERATION, {"key": key, "rule": rule}, options)

    def process_url(
        self, key: str, *, rule: str | ImageRule, expires: int = 600, **options: Unpack[UrlOptions]
    ) -> str:
        """Return a URL that makes the call `process`, with the same arguments.

        It is valid for `expires` seconds, a whole number.
        """
        from cloudinfinite.images.process_image import OPERATION

        return self._client._presign(OPERATION, {"key": key, "rule": rule}, expires, options)

    def process_stream(
        self, key: str, *, rule: str | ImageRule, **options: Unpack[CallOptions]
    ) -> AbstractContextManager[StreamedAnswer]:
        """Stream what `process` returns, with the same arguments."""
        from cloudinfinite.images.process_image import OPERATION

        return self._client._stream(OPERATION, {"key": key, "rule": rule}, options)

    def process_stored(
        self,
        key: str,
        *,
        pic_operations: PicOperations | PicOperationsDict,
        **options: Unpack[CallOptions],
    ) -> ProcessStoredImageResponse:
        """Process an image in the bucket, and store the results.

        The call returns once the results are stored. It replaces objects with the same key.

        A bucket accepts 100 such calls per second.

        Args:
            key: The key of the image in the bucket. Not empty.
            pic_operations: How to process the image, and where to store the results.

        Returns:
            The outcome of the processing.

        Raises:
            ServiceError: InvalidArgument: A rule is invalid.

        Pages:
            https://cloud.tencent.com/document/product/460/18147 (zh)
            https://www.tencentcloud.com/document/product/1045/33695 (en)
        """
        from cloudinfinite.images.process_stored_image import OPERATION

        return self._client._call(
            OPERATION, {"key": key, "pic_operations": pic_operations}, options
        )

    def set_guetzli(self, **options: Unpack[CallOptions]) -> EmptyAnswer:
        """Compress the JPEG images of a bucket with Guetzli.

        The first time an image is read, it is returned unchanged and compressed for the next time.
        Compression is billed.

        Returns:
            An answer with nothing but `metadata`.

        CAM actions:
            ci:SetImageGuetzli

        Pages:
            https://cloud.tencent.com/document/api/460/30112 (zh, 2025-09-19)
        """
        from cloudinfinite.images.set_guetzli import OPERATION

        return self._client._call(OPERATION, {}, options)

    def set_hotlink(
        self,
        *,
        type: HotlinkTypeValue,
        url: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Set the hotlink protection of a bucket's images: an allowlist or a blocklist of sites.

        Args:
            type: The kind of list; or off, for no protection. One of `white`, `black`, `off`.
            url: The domains of the list. Not empty. Required unless `type` is `off`.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetRefer

        Pages:
            https://www.tencentcloud.com/document/product/1045/33706 (en, 2024-01-31)
            https://cloud.tencent.com/document/product/460/30116 (zh, 2024-07-03)
        """
        from cloudinfinite.images.set_hotlink import OPERATION

        return self._client._call(OPERATION, {"type": type, "url": url}, options)

    def set_image_slim(
        self,
        *,
        slim_mode: Sequence[SlimModeValue],
        suffix: Sequence[SlimSuffixValue] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyAnswer:
        """Compress the images of a bucket without a visible difference.

        Compression is billed.

        Args:
            slim_mode: What triggers compression. One of `API`, `Auto`.
            suffix: The extensions of images to compress whenever they are read; required with Auto.
                One of `jpg`, `png`, `gif`.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageSlim

        Pages:
            https://www.tencentcloud.com/document/api/436/75209 (en, 2026-01-09)
            https://cloud.tencent.com/document/api/436/96356 (zh)
        """
        from cloudinfinite.images.set_image_slim import OPERATION

        return self._client._call(OPERATION, {"slim_mode": slim_mode, "suffix": suffix}, options)

    def set_origin_protection(
        self, *, suffix: Sequence[ProtectedSuffixValue], **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Protect the original images of a bucket.

        From then on, images can be accessed through a style only.

        Args:
            suffix: The extensions of the images to protect. One of `jpg`, `jpeg`, `png`, `webp`,
                `bmp`, `gif`, `heif`.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetOriginProtect

        Pages:
            https://www.tencentcloud.com/document/product/1045/33711 (en, 2024-01-31)
            https://cloud.tencent.com/document/api/460/30121 (zh, 2025-09-19)
        """
        from cloudinfinite.images.set_origin_protect import OPERATION

        return self._client._call(OPERATION, {"suffix": suffix}, options)

    def set_style(
        self, *, style_name: str, style_body: str | ImageRule, **options: Unpack[CallOptions]
    ) -> EmptyAnswer:
        """Add a style to a bucket, so that images can be processed by its name.

        A bucket may have 100 styles, and accepts one such call per second. A style takes effect
        after half an hour on average. No page says what happens to an existing style of the same
        name.

        Args:
            style_name: Its name. Not empty.
            style_body: What it does to an image. Not empty.

        Returns:
            An answer with nothing but `metadata`.

        Raises:
            ServiceError: InvalidArgument: A field is invalid.

        CAM actions:
            ci:SetImageStyle: The list of permissions names it. The newest page of the call names
                only cos:GetObject.

        Pages:
            https://www.tencentcloud.com/document/product/1045/33708 (en, 2024-02-18)
            https://cloud.tencent.com/document/api/436/119416 (zh, 2025-06-30)
        """
        from cloudinfinite.images.set_style import OPERATION

        return self._client._call(
            OPERATION, {"style_name": style_name, "style_body": style_body}, options
        )
