"""The peers, as their users call them; imported by name, because nothing else needs them."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

from . import arguments, inputs


def xml_to_dict() -> Callable[[bytes], Any]:
    """Returns the official SDK's reader: from a body to nested dictionaries of strings."""
    function: Callable[[bytes], Any] = import_module("qcloud_cos.cos_comm").xml_to_dict
    return function


def format_xml() -> Callable[..., bytes]:
    """Returns the official SDK's writer: from nested dictionaries of strings to a body."""
    function: Callable[..., bytes] = import_module("qcloud_cos.cos_comm").format_xml
    return function


def client(address: str) -> Any:
    """Returns the official SDK's client, pointed at a local server.

    It keeps as many idle connections as ours, which is more than its default. All its clients in a
    process share their connections, with the settings of the first one.
    """
    module = import_module("qcloud_cos")
    host, _, port = address.removeprefix("http://").partition(":")
    config = module.CosConfig(
        Region=inputs.REGION,
        SecretId=inputs.SECRET_ID,
        SecretKey=inputs.SECRET_KEY,
        Scheme="http",
        IP=host,
        Port=int(port),
        PoolConnections=64,
        PoolMaxSize=64,
    )
    return module.CosS3Client(config)


@contextmanager
def bare_posts(address: str, runner: asyncio.Runner) -> Iterator[Callable[[Any], Awaitable[None]]]:
    """Opens an aiohttp session, and returns a coroutine function that posts the same unsigned
    body."""
    aiohttp = import_module("aiohttp")
    (trigger,) = inputs.triggers(1)
    url, body = f"{address}/inventorytriggerjob", arguments.encode(trigger)

    async def open_session() -> Any:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64))

    async def post(_: Any) -> None:
        async with session.post(url, data=body) as response:
            await response.read()

    session = runner.run(open_session())
    try:
        yield post
    finally:
        runner.run(session.close())


def signer() -> Callable[..., Any]:
    """Returns the official SDK's signer of a path and its parameters."""
    config = import_module("qcloud_cos").CosConfig(
        Region=inputs.REGION, SecretId=inputs.SECRET_ID, SecretKey=inputs.SECRET_KEY
    )
    auth = import_module("qcloud_cos.cos_auth").CosS3Auth
    return lambda path, params: auth(config, path, params=params)


def handlers() -> list[str]:
    """Returns the names of xsdata's handlers, which differ between its versions."""
    known = vars(import_module("xsdata.formats.dataclass.parsers.handlers"))
    return [name for name in known if name.endswith(("EventHandler", "SaxHandler"))]


def xsdata_reader(handler: str, model: type[Any]) -> Callable[[bytes], Any]:
    """Returns xsdata's parser for one of our types, with default settings; its metadata is built
    once."""
    handlers = import_module("xsdata.formats.dataclass.parsers.handlers")
    parser = import_module("xsdata.formats.dataclass.parsers").XmlParser(
        context=_xsdata_context(), handler=getattr(handlers, handler)
    )
    # xsdata warns about a dash, which stands for a missing time, and keeps it as text.
    warnings.filterwarnings("ignore", category=import_module("xsdata.exceptions").ConverterWarning)
    return lambda body: parser.from_bytes(body, model)


@cache
def _xsdata_context() -> Any:
    # The witness of the property tests registers our open enumerations with xsdata.
    import_module("tests.bindings.witness")
    return import_module("xsdata.formats.dataclass.context").XmlContext()
