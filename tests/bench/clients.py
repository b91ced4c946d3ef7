"""Our clients, pointed at a local server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager

from cloudinfinite import AsyncClient, Client, Credentials

from . import inputs


def client(address: str) -> Client:
    """Returns our client with default settings, except for the URL."""
    return Client(
        bucket=inputs.BUCKET,
        region=inputs.REGION,
        credentials=Credentials(inputs.SECRET_ID, inputs.SECRET_KEY),
        endpoint_url=address,
    )


@contextmanager
def async_client(address: str, runner: asyncio.Runner) -> Iterator[AsyncClient]:
    """Opens our asynchronous client, likewise; the runner closes it at the end."""
    made = AsyncClient(
        bucket=inputs.BUCKET,
        region=inputs.REGION,
        credentials=Credentials(inputs.SECRET_ID, inputs.SECRET_KEY),
        endpoint_url=address,
    )
    try:
        yield made
    finally:
        runner.run(made.aclose())


@contextmanager
def no_proxies() -> Iterator[None]:
    """Removes the machine's proxies from the environment; every call would look them up."""
    kept = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    for name in kept:
        del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(kept)
