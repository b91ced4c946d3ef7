"""Loads PyAV on demand."""

from __future__ import annotations

from types import ModuleType


def load() -> ModuleType:
    """Loads PyAV, which takes longer than loading the rest of the emulator.

    Raises:
        ImportError: It is not installed.
    """
    try:
        import av
    except ImportError as error:
        raise ImportError(
            'reading media files needs PyAV: pip install "cloudinfinite[emulator]"'
        ) from error
    return av
