"""The emulator on a port of this machine."""

try:
    import starlette as _starlette
    import uvicorn as _uvicorn
except ImportError as error:
    raise ImportError(
        "the emulator needs starlette and uvicorn, which are part of an extra: "
        'pip install "cloudinfinite[emulator]"'
    ) from error

del _starlette, _uvicorn
