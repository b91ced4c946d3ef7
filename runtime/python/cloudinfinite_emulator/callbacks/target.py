"""Where callbacks go."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

SILENT: Final = "no"
"""What stands for an address where nobody is to be told, not even by the queue's address."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where callbacks go, and in which form.

    Attributes:
        url: The address; empty or ``no`` for none.
        format: ``XML`` or ``JSON``.
        way: ``Url``, or ``TDMQ`` for a message queue, which the emulator has none of.
    """

    url: str = ""
    format: str = "XML"
    way: str = "Url"

    def overridden(self, fields: Mapping[str, str]) -> Target:
        """The same, but for what a request says itself."""
        return Target(
            fields.get("CallBack") or self.url,
            fields.get("CallBackFormat") or self.format,
            fields.get("CallBackType") or self.way,
        )

    @property
    def is_silent(self) -> bool:
        """Whether nobody is to be told."""
        return self.url == SILENT or (not self.url and self.way != "TDMQ")

    def refusal(self, allowed: Collection[str]) -> str:
        """Why the emulator does not post there; empty if it does.

        Args:
            allowed: Hosts, in lower case, that may be posted to besides the loopback addresses.
        """
        if self.way == "TDMQ":
            return "the emulator has no message queue; it posts to addresses only"
        # The address itself is not shown: it may hold what its owner takes for a password.
        try:
            parts = urlsplit(self.url)
            host, _ = (parts.hostname or "").lower(), parts.port
        except ValueError:
            return "the address cannot be read"
        if parts.scheme not in ("http", "https") or not host:
            return "the address must begin with http:// or https:// and a host"
        if "@" in parts.netloc:
            return "the address has a name before its host, which is not supported"
        # Names are not looked up: whoever answers for them could point them anywhere.
        if host == "localhost" or host.endswith(".localhost") or host in allowed:
            return ""
        try:
            is_loopback = ipaddress.ip_address(host).is_loopback
        except ValueError:
            is_loopback = False
        if is_loopback:
            return ""
        return f"{host} is not on this machine; allow it by --allow-callback {host}"
