"""A text file with the URL of an object in each line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ..objects import Bucket
from .document import Document
from .escaping import decode_key
from .found import Checkpoint, Found

# A parser of URLs drops some of these silently, and so would change the key.
_NOT_IN_URLS = re.compile("[\x00-\x20\x7f\\\\]")


def list_url_file(bucket: Bucket, key: str, checkpoint: Checkpoint) -> Iterator[Found]:
    """The objects that a file names, in its order.

    A line is an ``http`` or ``https`` URL whose host's first label is the bucket, on whatever
    domain; its path, percent-decoded, is the key. A query, such as a signature, is no part of it.
    Blank lines, white space around a URL, and a byte order mark are passed over.

    Raises:
        SourceError: The file cannot be read, or a line is no URL of the bucket.
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
    """The key of the object that a URL leads to.

    Raises:
        ValueError: It is no URL of an object in this bucket. The message never shows the URL, which
            may be signed.
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
        raise ValueError(f"it leads elsewhere than to the bucket {bucket}; {wanted}")
    if "#" in url:
        raise ValueError("a # must be written %23 in the URL of an object")
    if len(parts.path) < 2:
        raise ValueError(f"it names no object; {wanted}")
    return decode_key(parts.path[1:])
