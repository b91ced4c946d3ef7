"""Chooses the proxy and certificates of a request, from the settings or the environment."""

from __future__ import annotations

import os
import re
import ssl
import sys
from collections.abc import Iterable
from dataclasses import field
from functools import lru_cache
from urllib.parse import urlsplit

from urllib3 import make_headers

from ..dataclass import dataclass
from ..errors import ConfigurationError
from ..representation import printable
from ..settings.network import Network


class _Shared(ssl.SSLContext):
    """An immutable context, since several threads may use it at the same time."""

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Does nothing, since setting this again for every connection would not be thread-safe."""


def tls_context(
    verify: bool | str = True, certificate: str | tuple[str, str] | None = None
) -> ssl.SSLContext:
    """Creates a context to share, since reading the certificates takes some milliseconds.

    Args:
        verify: Whether to verify by the default authorities, or the path of a file or folder of
            trusted authorities.
        certificate: The client's certificate; see `Network`.

    Raises:
        ConfigurationError: A file is missing or invalid; the message names it.
    """
    bundle = _usual_authorities() if verify is True else verify
    context = _context()
    if not bundle:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        folder = os.path.isdir(bundle)
        try:
            context.load_verify_locations(*((None, bundle) if folder else (bundle, None)))
        except OSError as error:
            raise _unreadable("bundle of authorities", bundle, error) from error
    if certificate is not None:
        file, key = (certificate, None) if isinstance(certificate, str) else certificate
        try:
            # Given a password, even an empty one, OpenSSL does not prompt for one.
            context.load_cert_chain(file, key, password="")
        except OSError as error:
            where = file if key is None else f"{file} with the key {key}"
            raise _unreadable("certificate", where, error) from error
    return context


def _usual_authorities() -> str:
    # Imported here, since connections without TLS do not need it.
    from certifi import where

    return where()


def _context() -> ssl.SSLContext:
    """Makes the same context as `ssl.create_default_context`, without any authorities."""
    context = _Shared(ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext.set_alpn_protocols(context, ["http/1.1"])
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    # A key log for debuggers, which `ssl.create_default_context` supports too.
    if log := os.environ.get("SSLKEYLOGFILE"):
        context.keylog_filename = log
    return context


def _unreadable(what: str, path: str, error: OSError) -> ConfigurationError:
    said = error.strerror or str(error) or type(error).__name__
    return ConfigurationError(f"the {what} {printable(path)} cannot be read ({printable(said)})")


_PROXIES = ("http_proxy", "https_proxy", "all_proxy")
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_VARIABLES = (
    *_PROXIES,
    *(name.upper() for name in _PROXIES),
    "no_proxy",
    "NO_PROXY",
    "REQUEST_METHOD",  # if it is set, HTTP_PROXY is ignored
    *_BUNDLES,
)

PORTS = {"http": 80, "https": 443}
"""The default port of each scheme."""

_KEYS = tuple(map(os.environ.encodekey, _VARIABLES))

_KEPT_ELSEWHERE = sys.platform in ("darwin", "win32")
"""Whether the system may also configure proxies outside the environment."""

_ORIGIN = re.compile(r"https?://(\[[^\]\s]+\]|[^/?#:@\s]+)(:[0-9]+)?(?=[/?#]|$)")


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """How to connect to one host. Equal settings may share connections.

    Attributes:
        proxy: The proxy's URL with its scheme; None for no proxy.
        verify: Whether to verify the service's certificate, or the file or folder to verify by.
        certificate: The client's certificate; see `Network`.
    """

    # A proxy's URL may hold a password.
    proxy: str | None = field(repr=False)
    verify: bool | str
    certificate: str | tuple[str, str] | None


def settings_for(url: str, network: Network) -> ConnectionSettings:
    """Returns the settings for a request to this URL.

    The environment is read again whenever it changes.

    Raises:
        ConfigurationError: The environment names an invalid proxy, or certificates that do not
            exist.
    """
    find = _find.__wrapped__ if _KEPT_ELSEWHERE else _find
    return find(origin_of(url), network, _environment())


def _environment() -> tuple[object, ...]:
    """Returns the variables for proxies and certificates, in their raw form."""
    # Read from the underlying dictionary if possible, since decoding every variable on each call
    # would take longer than signing.
    held = getattr(os.environ, "_data", None)
    if held is None:
        return tuple(map(os.environ.get, _VARIABLES))
    return tuple(map(held.get, _KEYS))


def origin_of(url: str) -> str:
    """Returns scheme, host and port of a URL, in its spelling.

    Raises:
        ConfigurationError: It has no valid scheme.
    """
    match = _ORIGIN.match(url)
    if match is None:
        raise ConfigurationError("the request's address must begin with http:// or https://")
    return match[0]


def proxy_fields(proxy: str) -> dict[str, str]:
    """Returns the header fields that authenticate to a proxy, by user and password in its URL."""
    # Imports all of requests, which only programs with a proxy need.
    from requests.utils import get_auth_from_url

    user, password = get_auth_from_url(proxy)
    return dict(make_headers(proxy_basic_auth=f"{user}:{password}")) if user else {}


def check(network: Network) -> None:
    """Checks the settings before the first call.

    Raises:
        ConfigurationError: They are invalid. The message may name a path, but never a proxy's URL,
            which may contain a password.
    """
    if network.proxy:
        _check_proxy(network.proxy, "proxy")
    if isinstance(network.verify, str) or network.certificate is not None:
        tls_context(network.verify or network.verify is None, network.certificate)


@lru_cache(maxsize=64)
def _find(origin: str, network: Network, _: tuple[object, ...]) -> ConnectionSettings:
    return ConnectionSettings(
        proxy=_environment_proxy(origin) if network.proxy is None else network.proxy or None,
        verify=_environment_bundle(origin) if network.verify is None else network.verify,
        certificate=network.certificate,
    )


def _environment_proxy(origin: str) -> str | None:
    named = {name.lower() for name, value in os.environ.items() if value}
    if not _KEPT_ELSEWHERE and named.isdisjoint(_PROXIES):
        return None
    # Most programs do not need this module, which takes a sixth of the time of a first call.
    from requests.utils import get_environ_proxies, select_proxy

    proxy = select_proxy(origin, get_environ_proxies(origin))
    if not proxy:
        return None
    url = proxy if "://" in proxy else f"http://{proxy}"
    _check_proxy(url, "the environment's proxy")
    return url


def _environment_bundle(origin: str) -> bool | str:
    for name in _BUNDLES:
        path = os.environ.get(name)
        if path:
            if origin.startswith("https:") and not os.path.exists(path):
                raise ConfigurationError(f"{name} names {printable(path)}, which does not exist")
            return path
    return True


def _check_proxy(url: str, name: str) -> None:
    try:
        parts = urlsplit(url)
        right = bool(parts.scheme and parts.hostname) and parts.port != 0
    except ValueError:
        right = False
    if url.lower().startswith("socks"):
        raise ConfigurationError(
            f"{name} is a SOCKS proxy, which only a requests session can use; pass session="
        )
    if not right:
        raise ConfigurationError(f"{name} must be a URL such as http://proxy.example.com:3128")
