"""The targets of callbacks."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

SILENT: Final = "no"
"""The address that silences callbacks, even those of the queue."""


@dataclass(frozen=True, slots=True)
class Target:
    """The address and the format of callbacks.

    Attributes:
        url: The address; empty or ``no`` for no callbacks.
        format: ``XML`` or ``JSON``.
        way: ``Url``, or ``TDMQ`` for a message queue, which the emulator does not support.
    """

    url: str = ""
    format: str = "XML"
    way: str = "Url"

    def overridden(self, fields: Mapping[str, str]) -> Target:
        """Returns the target with the settings of a request applied."""
        return Target(
            fields.get("CallBack") or self.url,
            fields.get("CallBackFormat") or self.format,
            fields.get("CallBackType") or self.way,
        )

    @property
    def is_silent(self) -> bool:
        """Whether there are no callbacks."""
        return self.url == SILENT or (not self.url and self.way != "TDMQ")

    def refusal(self, allowed: Collection[str]) -> str:
        """Returns why the emulator refuses to post to this target; empty if it does not refuse.

        Args:
            allowed: Hosts in lower case that may be posted to, in addition to loopback addresses.
        """
        if self.way == "TDMQ":
            return "the emulator has no message queue; it posts to addresses only"
        # The address itself is not shown, since it may contain a password.
        try:
            parts = urlsplit(self.url)
            host, _ = (parts.hostname or "").lower(), parts.port
        except ValueError:
            return "the address cannot be parsed"
        if parts.scheme not in ("http", "https") or not host:
            return "the address must begin with http:// or https:// and a host"
        if "@" in parts.netloc:
            return "the address has a user name, which is not supported"
        # Names are not resolved, since their DNS server could point them anywhere.
        if host == "localhost" or host.endswith(".localhost") or host in allowed:
            return ""
        try:
            is_loopback = ipaddress.ip_address(host).is_loopback
        except ValueError:
            is_loopback = False
        if is_loopback:
            return ""
        return f"{host} is not on this machine; allow it with --allow-callback {host}"
