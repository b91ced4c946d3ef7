"""The command: ``python -m cloudinfinite_emulator``, or ``cloudinfinite-emulator``."""

from __future__ import annotations

import logging
import signal
from collections.abc import Sequence

from .clock import SteppedClock
from .command import build_parser, read_settings
from .coverage import table
from .objects.argument import parse_bucket
from .objects.bucket import BadBucket
from .service import DEMO_BUCKET, DEMO_CREDENTIALS
from .web.server import Emulator

_GREETING = """\
The emulator listens on {url}
for {buckets} in {region}. Point a client at it with

    export CLOUDINFINITE_ENDPOINT_URL={url}
    export TENCENTCLOUD_SECRET_ID={key.secret_id} TENCENTCLOUD_SECRET_KEY={secret}

and cloudinfinite.Client() needs no arguments. Ctrl-C ends it.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Serves until the process is interrupted or terminated."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.coverage:
        print(table())
        return
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)
    try:
        emulator = Emulator(
            options.key or DEMO_CREDENTIALS,
            [parse_bucket(each) for each in options.bucket or [DEMO_BUCKET]],
            options.region,
            port=options.port,
            host=options.host,
            clock=SteppedClock() if options.clock == "stepped" else None,
            settings=read_settings(options),
        )
    except (BadBucket, ValueError) as error:
        parser.error(str(error))
    try:
        emulator.start()
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        parser.exit(1, f"cannot listen on {emulator.endpoint_url}: {reason}\n")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    key = emulator.credentials
    # Another key than the emulators' own is somebody's secret.
    secret = key.secret_key if key is DEMO_CREDENTIALS else "…"
    try:
        print(
            _GREETING.format(
                url=emulator.endpoint_url,
                buckets=", ".join(emulator.buckets),
                region=emulator.region,
                key=key,
                secret=secret,
            ),
            flush=True,
        )
        emulator.wait()
    except KeyboardInterrupt:
        print("Stopped.")
    finally:
        emulator.stop()


if __name__ == "__main__":
    main()
