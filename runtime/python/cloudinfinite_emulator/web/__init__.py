"""The emulator as an HTTP server."""

try:
    import starlette as _starlette
    import uvicorn as _uvicorn
except ImportError as error:
    raise ImportError(
        'the emulator needs starlette and uvicorn: pip install "cloudinfinite[emulator]"'
    ) from error

del _starlette, _uvicorn
