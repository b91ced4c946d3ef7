"""A program that uploads, processes and downloads objects with presigned URLs."""

from __future__ import annotations

import requests

from cloudinfinite import Client
from cloudinfinite_emulator import Emulator
from cloudinfinite_emulator.media.samples import make_mp4

from ...waiting import SOON

KEY = "uploads/a b & ü+.mp4"
LARGE = bytes(range(256)) * 8192


def main() -> None:
    """Runs all steps, and fails at the first unexpected result."""
    with (
        Emulator() as emulator,
        Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as client,
        requests.Session() as session,
    ):
        session.trust_env = False

        def ask(method: str, key: str, data: bytes | None = None) -> requests.Response:
            url = client.presign(method, f"/{key}", host="object", expires=60)
            return session.request(method, url, data=data, timeout=SOON)

        assert ask("PUT", KEY, make_mp4(seconds=0.2)).status_code == 200
        info = client.media.get_info(KEY).media_info
        assert info is not None
        assert info.format is not None
        assert info.format.num_stream == 2
        assert ask("PUT", "large", LARGE).headers["ETag"] == ask("GET", "large").headers["ETag"]
        assert ask("GET", "large").content == LARGE
        head = ask("HEAD", "large")
        assert (head.content, head.headers["Content-Length"]) == (b"", str(len(LARGE)))
        url = client.presign("GET", "/", query={"prefix": "uploads/"}, host="object", expires=60)
        assert "uploads/" in session.get(url, timeout=SOON).text
        assert ask("DELETE", KEY).status_code == 204
        assert ask("GET", KEY).status_code == 404
        assert [each.key for each in emulator.buckets[emulator.bucket].list()] == ["large"]
        forged = client.presign("GET", "/other", host="object", expires=60)
        assert session.get(forged.replace("other", "large"), timeout=SOON).status_code == 401
    print("all is well")


if __name__ == "__main__":
    main()
