"""The command line: ``python -m cloudinfinite_emulator``, or ``cloudinfinite-emulator``."""

from __future__ import annotations

import errno
import logging
import signal
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from cloudinfinite import Credentials
from cloudinfinite_runtime.credentials.provider import VARIABLES

from .clock import SteppedClock
from .command import build_parser, read_settings
from .control.journal import requests_log
from .coverage import table
from .emulated_service import DEMO_BUCKET, DEMO_CREDENTIALS
from .objects.argument import parse_bucket
from .objects.bucket import check_name
from .state.keeper import DiskKeeper

if TYPE_CHECKING:
    from .web.server import Emulator

_GREETING = """\
The emulator listens on {url}
for {buckets} in {region}.{console} To point a client at it, run

    export CLOUDINFINITE_ENDPOINT_URL={url}
    export {key}
{bucket}
and cloudinfinite.Client() needs no arguments. Press Ctrl-C to stop it.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Serves until the process is interrupted or terminated."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.coverage:
        print(table())
        return
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)
    # The greeting below replaces the server's own messages.
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    if options.quiet:
        requests_log.setLevel(logging.WARNING)
    try:
        from .web.server import Emulator
    except ImportError as error:
        parser.exit(1, f"{parser.prog}: {error}\n")
    try:
        emulator = Emulator(
            options.key or DEMO_CREDENTIALS,
            [parse_bucket(_kept(each, options)) for each in options.bucket or [DEMO_BUCKET]],
            options.region,
            port=options.port,
            host=options.host,
            clock=SteppedClock() if options.clock == "stepped" else None,
            settings=read_settings(options),
            keeper=None if options.state is None else DiskKeeper(options.state),
        )
    except ValueError as error:
        parser.error(str(error))
    except OSError as error:
        reason = f"cannot keep state in {options.state}: {error.strerror}"
        parser.exit(1, f"{parser.prog}: --state: {reason if error.errno else error}\n")
    # Shells make background processes ignore Ctrl-C, so restore its handler.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        _start(emulator, parser)
        print(
            _GREETING.format(
                url=emulator.endpoint_url,
                buckets=", ".join(emulator.buckets),
                region=emulator.region,
                key=_assignments(emulator.credentials),
                bucket=_bucket(emulator),
                console=_console(emulator) if options.admin else "",
            ),
            flush=True,
        )
        emulator.wait()
    except KeyboardInterrupt:
        print("Stopped.")
    finally:
        emulator.stop()


def _kept(bucket: str, options: Namespace) -> str:
    """Returns the --bucket argument; with --state, adds a folder if it has none."""
    if options.state is None or "=" in bucket:
        return bucket
    folder: Path = options.state / "objects" / check_name(bucket)
    folder.mkdir(parents=True, exist_ok=True)
    return f"{bucket}={folder}"


def _start(emulator: Emulator, parser: ArgumentParser) -> None:
    try:
        emulator.start()
    except (OSError, OverflowError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            reason = "the port is in use; choose another one with --port"
        parser.exit(1, f"{parser.prog}: cannot listen on {emulator.endpoint_url}: {reason}\n")


def _bucket(emulator: Emulator) -> str:
    """Returns the line that sets the only bucket; empty if there are several."""
    if len(emulator.buckets) != 1:
        return ""
    [name] = emulator.buckets
    return f"    export CLOUDINFINITE_BUCKET={name} CLOUDINFINITE_REGION={emulator.region}\n"


def _console(emulator: Emulator) -> str:
    from .admin.panel import PREFIX

    return f"\nIts console is at {emulator.endpoint_url}{PREFIX}."


def _assignments(key: Credentials) -> str:
    # Any key other than the emulator's own may be a secret.
    secret = quote(key.secret_key) if key == DEMO_CREDENTIALS else "…"
    values = (quote(key.secret_id), secret, None if key.token is None else "…")
    pairs = zip(VARIABLES, values, strict=True)
    return " ".join(f"{name}={value}" for name, value in pairs if value is not None)


if __name__ == "__main__":
    main()
