"""Inspects media files with FFmpeg's libraries, and makes small media files for tests.

PyAV, which includes these libraries, is loaded by the first call that needs it.
"""

from .error import MediaError
from .info import media_info

__all__ = ["MediaError", "media_info"]
