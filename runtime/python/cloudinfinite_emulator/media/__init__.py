"""What FFmpeg's libraries say of a media file, and small media files to try it on.

PyAV, which brings these libraries, is loaded by the first call that needs it and not before.
"""

from .error import MediaError
from .info import media_info

__all__ = ["MediaError", "media_info"]
