"""Runs the vendor's SDK in a separate process, because it writes keys to its log.

`python -m tests.emulator.official_sdk` reads the client's settings from the first line of standard
input and a call from each further line. For each call, it prints a line with the result or the
error. All lines are JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from cloudinfinite_emulator import Emulator

from ..processes import Process, started

_ROOT = Path(__file__).parents[2]


class OfficialSdk:
    """The vendor's client at the other end of a pipe."""

    def __init__(self, process: Process, bucket: str) -> None:
        self._process = process
        self._bucket = bucket

    def __call__(self, method: str, **arguments: Any) -> Any:
        """Calls a method on the emulator's bucket; most results are nested dictionaries.

        An error is returned as a dictionary with its ``status``, ``code`` and ``message``.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(
            json.dumps([method, {"Bucket": self._bucket, **arguments}]) + "\n"
        )
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@contextmanager
def driving(emulator: Emulator, *, as_proxy: bool) -> Iterator[OfficialSdk]:
    """Starts the vendor's client, with the emulator as its proxy or as its endpoint."""
    host, _, port = emulator.endpoint_url.removeprefix("http://").partition(":")
    settings: dict[str, Any] = {
        "Region": emulator.region,
        "SecretId": emulator.credentials.secret_id,
        "SecretKey": emulator.credentials.secret_key,
        "Scheme": "http",
    }
    if as_proxy:
        settings["Proxies"] = {"http": emulator.endpoint_url}
    else:
        # By default, it sends the object store's Host header, even on calls to other hosts.
        settings |= {"IP": host, "Port": int(port), "Domain": f"{emulator.bucket}.localhost"}
    command = [sys.executable, "-m", "tests.emulator.official_sdk"]
    with started(command, cwd=_ROOT) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(settings) + "\n")
        yield OfficialSdk(process, emulator.bucket)


def main() -> None:
    """Makes one call per line until standard input ends."""
    # The package has no types, so it is imported dynamically.
    sdk = import_module("qcloud_cos")
    # It would sleep for seconds before it retries what the emulator refuses with 501.
    client = sdk.CosS3Client(sdk.CosConfig(**json.loads(sys.stdin.readline())), retry=0)
    for line in sys.stdin:
        method, arguments = json.loads(line)
        try:
            given = getattr(client, method)(**arguments)
        except sdk.CosServiceError as error:
            given = {
                "status": error.get_status_code(),
                "code": error.get_error_code(),
                "message": error.get_error_msg(),
            }
        if isinstance(given, tuple):
            # Drop the header fields.
            given = given[1]
        if isinstance(given, dict) and "Body" in given:
            given["Body"] = given["Body"].get_raw_stream().read().decode("latin-1")
        # One method returns the raw response.
        answer = given if isinstance(given, dict | str | None) else {"status": given.status_code}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
