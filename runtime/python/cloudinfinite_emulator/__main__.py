"""Runs the service in the foreground: ``python -m cloudinfinite_emulator --port 8080``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from .server import LocalService

_GREETING = """\
The local service listens on {url}
for the bucket {bucket} in {region}. Point a client at it with

    export CLOUDINFINITE_ENDPOINT_URL={url}
    export TENCENTCLOUD_SECRET_ID={key.secret_id}
    export TENCENTCLOUD_SECRET_KEY={key.secret_key}

and cloudinfinite.Client() needs no arguments. Ctrl-C ends it.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Serves until the process is interrupted."""
    parser = argparse.ArgumentParser(
        prog="python -m cloudinfinite_emulator",
        description="A local service that stands in for Cloud Infinite.",
    )
    parser.add_argument("--port", type=int, default=8080, help="0 for any free port; 8080 if unset")
    service = LocalService(port=parser.parse_args(arguments).port)
    try:
        service.start()
    except OSError as error:
        parser.exit(1, f"cannot listen on {service.endpoint_url}: {error.strerror}\n")
    greeting = _GREETING.format(
        url=service.endpoint_url,
        bucket=service.bucket,
        region=service.region,
        key=service.credentials,
    )
    try:
        print(greeting, flush=True)
        service.wait()
    except KeyboardInterrupt:
        print("Stopped.")
    finally:
        service.stop()


if __name__ == "__main__":
    main()
