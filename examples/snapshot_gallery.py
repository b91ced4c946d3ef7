"""Writes an HTML page with a frame of each video, which the browser fetches from the service.

    python snapshot_gallery.py gallery.html uploads/a.mp4 uploads/b.mp4

Nothing is sent: each address is signed on this machine, for one frame of one video, and expires.
"""

import sys
from collections.abc import Iterable
from html import escape
from pathlib import Path

from cloudinfinite import Client

PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Videos</title>
<style>
  body { font: 16px system-ui; margin: 2rem; }
  main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); }
  figure { margin: 0; }
  img { width: 100%; aspect-ratio: 16 / 9; object-fit: cover; border-radius: 8px; }
</style>
"""


def figure(client: Client, key: str) -> str:
    """Returns a figure with the first frame, for standard and high-density screens.

    A later time may show more, but must not be after the end of any of the videos.
    """
    plain, dense = (
        client.media.snapshot_url(key, time=0, width=width, expires=3600) for width in (320, 640)
    )
    return (
        f'<figure><img src="{escape(plain)}" srcset="{escape(dense)} 2x" alt="" loading="lazy">'
        f"<figcaption>{escape(key)}</figcaption></figure>\n"
    )


def gallery(client: Client, keys: Iterable[str]) -> str:
    return f"{PAGE}<main>\n{''.join(figure(client, key) for key in keys)}</main>\n"


def main(path: str, *keys: str) -> None:
    with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
        Path(path).write_text(gallery(client, keys), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
