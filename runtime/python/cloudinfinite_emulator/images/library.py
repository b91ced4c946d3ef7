"""Tells that Pillow is missing, and what it may be asked for."""

from __future__ import annotations

from typing import Final

# Those that the service's pages name as far as Pillow reads them by itself: others of its formats
# start programs, or are a large surface for nothing.
FORMATS: Final = ("AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")


def check() -> None:
    """Checks that Pillow can be loaded.

    Raises:
        ImportError: It is not installed.
    """
    try:
        import PIL.Image  # noqa: F401
    except ImportError as error:
        raise ImportError(
            'working on images needs Pillow, an extra: pip install "cloudinfinite[emulator]"'
        ) from error
