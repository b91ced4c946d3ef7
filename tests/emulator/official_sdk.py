"""The vendor's own client, in a process of its own: it writes keys into its log.

`python -m tests.emulator.official_sdk` takes a client's settings as the first line of standard
input, and a call as each further one; it answers each with a line: what the method gave, or the
error. Everything is JSON.
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
    """The client on the other side of a pipe."""

    def __init__(self, process: Process, bucket: str) -> None:
        self._process = process
        self._bucket = bucket

    def __call__(self, method: str, **arguments: Any) -> Any:
        """What a method gives for the emulator's bucket, most often nested dictionaries of texts.

        An error is a dictionary with its ``status``, ``code`` and ``message``.
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
    """The vendor's client, which takes an emulator for its proxy, or for the service's address."""
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
        # Its own Host header would be that of the object store, also for calls that are not.
        settings |= {"IP": host, "Port": int(port), "Domain": f"{emulator.bucket}.localhost"}
    command = [sys.executable, "-m", "tests.emulator.official_sdk"]
    with started(command, cwd=_ROOT) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(settings) + "\n")
        yield OfficialSdk(process, emulator.bucket)


def main() -> None:
    """Makes one call a line until standard input ends."""
    # Not imported by name: the package has no types.
    sdk = import_module("qcloud_cos")
    client = sdk.CosS3Client(sdk.CosConfig(**json.loads(sys.stdin.readline())))
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
            # The header fields are of no interest.
            given = given[1]
        if isinstance(given, dict) and "Body" in given:
            given["Body"] = given["Body"].get_raw_stream().read().decode("latin-1")
        # One method gives the answer as it came.
        answer = given if isinstance(given, dict | str | None) else {"status": given.status_code}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
