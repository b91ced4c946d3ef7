"""Inspects media files with FFmpeg's libraries, and makes small media files to try it on.

The first call that needs PyAV, which includes these libraries, loads it.
"""

from .error import MediaError
from .info import media_info

__all__ = ["MediaError", "media_info"]
