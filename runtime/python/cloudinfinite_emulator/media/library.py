"""PyAV, when it is needed."""

from __future__ import annotations

from types import ModuleType


def load() -> ModuleType:
    """Loads PyAV, which takes longer than all the rest of the service.

    Raises:
        ImportError: It is not installed.
    """
    try:
        import av
    except ImportError as error:
        raise ImportError(
            'media files are read with PyAV, an extra: pip install "cloudinfinite[emulator]"'
        ) from error
    return av
