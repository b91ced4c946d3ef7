"""Parses the bytes of a response into status, header fields and body, following `PORTING.md`."""

from __future__ import annotations

import re
import zlib
from typing import Any

from .interpreter import SERVICE

MOST_HEAD, MOST_FIELDS, LONGEST_LINE = 64 * 1024, 100, 4096
TOKEN = "[0-9A-Za-z!#$%&'*+.^_`|~-]+"


class RefusedError(Exception):
    """The response is incomplete or ambiguous."""


class Stream:
    """The received bytes, and the reading position."""

    def __init__(self, data: bytes, closed: bool) -> None:
        self.data, self.closed, self.at = data, closed, 0

    def line(self, limit: int) -> str:
        end = self.data.find(b"\n", self.at)
        if end < 0 or end - self.at > limit or self.data[end - 1 : end] != b"\r":
            raise RefusedError("no line")
        line, self.at = self.data[self.at : end - 1].decode("latin-1"), end + 1
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line):
            raise RefusedError("a control character")
        return line

    def take(self, size: int) -> bytes:
        taken = self.data[self.at : self.at + size]
        self.at += size
        if len(taken) < size:
            raise RefusedError("it breaks off")
        return taken


def receive(method: str, data: bytes, closed: bool) -> dict[str, Any]:
    """Returns status, headers by lower-case name, body, and whether the connection is reusable."""
    stream, status, room = Stream(data, closed), 100, MOST_HEAD
    version, fields = "", dict[str, str]()
    while 100 <= status < 200:
        before = stream.at
        version, status, fields = head(stream, room)
        room -= stream.at - before
        if status == 101:
            raise RefusedError("another protocol")
    length, coding = fields.get("content-length"), fields.get("transfer-encoding")
    again = version != "0" and "close" not in re.split(
        "[ \t,]+", fields.get("connection", "").lower()
    )
    body = b""
    if length is not None and not re.fullmatch("[0-9]{1,18}", length):
        raise RefusedError("an invalid length")
    if coding is not None and (coding.lower() != "chunked" or length is not None or version == "0"):
        raise RefusedError("a transfer coding besides chunked, or with a length")
    if status in (204, 304):
        again = False
    elif method == "HEAD":
        pass
    elif coding is not None:
        body = chunks(stream)
    elif length is not None:
        if int(length) > SERVICE["limits"]["body"]:
            raise RefusedError("too large")
        body = stream.take(int(length))
    else:
        if not closed:
            raise RefusedError("no end")
        body, again = stream.take(len(data) - stream.at), False
    again = again and stream.at == len(data)
    plain = decode(fields.get("content-encoding", ""), body)
    return {"status": str(status), "headers": fields, "body": plain.decode(), "again": again}


def head(stream: Stream, room: int) -> tuple[str, int, dict[str, str]]:
    match = re.fullmatch(r"HTTP/1\.([0-9]) ([1-9][0-9][0-9])( .*)?", stream.line(room))
    if not match:
        raise RefusedError("not a response")
    start, lines = stream.at, list[str]()
    while line := stream.line(room):
        if line[0] in " \t" and lines:
            lines[-1] += " " + line.strip(" \t")
        else:
            lines.append(line)
        if stream.at - start > room or len(lines) > MOST_FIELDS:
            raise RefusedError("the head is too large")
    fields: dict[str, str] = {}
    for line in lines:
        name, value = field(line)
        fields[name] = f"{fields[name]}, {value}" if name in fields else value
    return match[1], int(match[2]), fields


def field(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not re.fullmatch(TOKEN, name):
        raise RefusedError("not a header field")
    return name.lower(), value.strip(" \t")


def chunks(stream: Stream) -> bytes:
    body = b""
    while True:
        size = re.fullmatch(r"([0-9A-Fa-f]{1,15})[ \t]*(;.*)?", stream.line(LONGEST_LINE))
        if not size:
            raise RefusedError("a chunk without a size")
        if int(size[1], 16) == 0:
            break
        body += stream.take(int(size[1], 16))
        if stream.take(2) != b"\r\n":
            raise RefusedError("a chunk without an end")
    while line := stream.line(LONGEST_LINE):
        field(line)
    return body


def decode(encoding: str, body: bytes) -> bytes:
    encoding, plain = encoding.lower(), b""
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise RefusedError("another encoding")
    if encoding in ("", "identity"):
        return body
    while body:
        framed = body[0] % 16 == 8 and (body[0] * 256 + body[1]) % 31 == 0
        bits = (15 if framed else -15) if encoding == "deflate" else 31
        decoder = zlib.decompressobj(bits)
        try:
            plain += decoder.decompress(body)
        except zlib.error as error:
            raise RefusedError(str(error)) from error
        body = decoder.unused_data
        if not decoder.eof or (body and encoding == "deflate"):
            raise RefusedError("truncated, or with trailing bytes")
    return plain
