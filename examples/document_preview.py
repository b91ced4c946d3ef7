"""Writes an HTML page that shows a document: its first page as an image, and all of it in a frame.

    python document_preview.py preview.html uploads/report.docx

Each time a browser opens one of the two addresses, a conversion is billed; an hour after the page
was made, both have expired.
"""

import sys
from html import escape
from pathlib import Path

from cloudinfinite import Client

PAGE = """<!doctype html>
<meta charset="utf-8">
<title>{title}</title>
<style>
  body {{ font: 16px system-ui; margin: 0; height: 100vh; }}
  body {{ display: grid; grid-template-rows: auto 1fr; }}
  header {{ display: flex; gap: 1rem; align-items: center; padding: 1rem; }}
  header img {{ height: 4rem; border: 1px solid #ccc; }}
  iframe {{ border: 0; width: 100%; height: 100%; }}
</style>
<header><img src="{cover}" alt=""><h1>{title}</h1></header>
<iframe src="{content}" title="{title}" sandbox="allow-scripts allow-same-origin"></iframe>
"""


def page(client: Client, key: str) -> str:
    # Without signed addresses, everyone who sees the page could read the whole bucket.
    cover = client.documents.preview_url(key, page=1, dst_type="jpg", expires=3600)
    content = client.documents.preview_html_url(key, copyable=0, expires=3600)
    title = escape(key.rpartition("/")[2])
    return PAGE.format(title=title, cover=escape(cover), content=escape(content))


def main(path: str, key: str) -> None:
    with Client(bucket="examplebucket-1250000000", region="ap-beijing") as client:
        Path(path).write_text(page(client, key), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
