"""How far an exchange has come."""

from __future__ import annotations

from enum import Enum


class Stage(Enum):
    """How far an exchange has come."""

    READY = "nothing has happened, or the connection stands"
    WAITING = "so many connections as there may be are in use"
    CONNECTING = "the host's name is looked up, and the host or the proxy is called"
    TUNNELLING = "the proxy is asked for its services"
    SECURING = "TLS is agreed upon with the host"
    SENDING = "some of the request may have left"
    READING = "all of the request has left, or the other side wants no more of it"
