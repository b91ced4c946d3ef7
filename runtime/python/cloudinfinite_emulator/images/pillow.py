"""Checks for Pillow, and lists the formats that it may read."""

from __future__ import annotations

from typing import Final

# The formats that the service's pages name and Pillow reads by itself. Some of its others start
# programs, and all add attack surface.
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
            'image processing needs Pillow: pip install "cloudinfinite[emulator]"'
        ) from error
