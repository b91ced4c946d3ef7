"""A received request, byte for byte."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote_to_bytes


@dataclass(frozen=True, repr=False)
class Incoming:
    """A raw request that has not been interpreted yet.

    It keeps the original bytes, which the signature covers, and derives readable forms.

    Attributes:
        method: The method as sent.
        raw_path: The path as sent, percent-encoded.
        raw_query: The query as sent, percent-encoded.
        raw_headers: The headers in the order of sending, with names in lower case.
        body: The body.
        kind: The kind of host that it is for; empty if only the Host header shows it.
        is_prepared: Whether it went through `checks.hosts.prepare`, so its path and query are
            not the original ones.
    """

    method: str
    raw_path: bytes
    raw_query: bytes = b""
    raw_headers: tuple[tuple[bytes, bytes], ...] = field(default=())
    body: bytes = b""
    kind: str = ""
    is_prepared: bool = field(default=False, compare=False)

    @property
    def path(self) -> str:
        """The decoded path."""
        return _text(unquote_to_bytes(self.raw_path))

    @cached_property
    def query(self) -> tuple[tuple[str, str | None], ...]:
        """The decoded query parameters in the order of sending; the value of a flag is None."""
        return tuple(
            (_text(name), None if value is None else _text(value))
            for name, value in self.query_bytes
        )

    @property
    def query_bytes(self) -> tuple[tuple[bytes, bytes | None], ...]:
        """The query parameters, percent-decoded only."""
        pairs = []
        for part in self.raw_query.split(b"&"):
            if part:
                name, equals, value = part.partition(b"=")
                pairs.append((_form_decoded(name), _form_decoded(value) if equals else None))
        return tuple(pairs)

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers by lower-case name; repeated ones are joined by a comma."""
        fields: dict[str, str] = {}
        for raw_name, raw_value in self.raw_headers:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
        return fields

    @property
    def target(self) -> str:
        """Path and query as sent."""
        target = self.raw_path + (b"?" + self.raw_query if self.raw_query else b"")
        return target.decode("latin-1")

    def __repr__(self) -> str:
        # Shows only names, since some clients send tokens and signatures in the query.
        names = "&".join(name for name, _ in self.query)
        where = f"{self.path}?{names}" if names else self.path
        return f"<Incoming {self.method} {where} body={len(self.body)} bytes>"


def _form_decoded(text: bytes) -> bytes:
    # A bare plus is a space, as in forms. This reveals clients that do not encode the one in +0800.
    return unquote_to_bytes(text.replace(b"+", b" "))


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")
