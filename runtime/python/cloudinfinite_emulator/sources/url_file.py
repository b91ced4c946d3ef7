"""Text files with one object URL per line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ..objects import Bucket
from .document import Document, decode_key
from .found import Checkpoint, Found

# URL parsers silently drop some of these, which would change the key.
_NOT_IN_URLS = re.compile("[\x00-\x20\x7f\\\\]")


def list_url_file(bucket: Bucket, key: str, checkpoint: Checkpoint) -> Iterator[Found]:
    """Yields the objects that a file names, in order.

    Each line is an ``http`` or ``https`` URL. The first label of its host must be the bucket, in
    any domain; its decoded path is the key. Queries, such as signatures, are ignored, and so are
    blank lines, white space around a URL, and a byte order mark.

    Raises:
        SourceError: The file cannot be read, or a line is not a URL of the bucket.
    """
    document = Document(bucket, key, "URL file")
    with document.open() as file:
        for number, line in document.lines(file, checkpoint):
            url = line.strip()
            if url:
                try:
                    yield Found(key_of(url, bucket.name), None)
                except ValueError as error:
                    raise document.wrong(str(error), number) from None


def key_of(url: str, bucket: str) -> str:
    """Returns the key of the object at a URL.

    Raises:
        ValueError: It is not the URL of an object in this bucket. The message does not show the
            URL, which may be signed.
    """
    wanted = (
        f"it must be a URL such as https://{bucket}.cos.ap-beijing.myqcloud.com/folder/file.mp4"
    )
    if _NOT_IN_URLS.search(url) is not None:
        raise ValueError(f"{wanted}; white space and \\ must be percent-encoded in it")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError(wanted) from None
    if parts.scheme not in ("http", "https") or not host:
        raise ValueError(wanted)
    if host.partition(".")[0] != bucket:
        raise ValueError(f"it does not point to the bucket {bucket}; {wanted}")
    if "#" in url:
        raise ValueError("a # must be written %23 in the URL of an object")
    if len(parts.path) < 2:
        raise ValueError(f"it names no object; {wanted}")
    return decode_key(parts.path[1:])
