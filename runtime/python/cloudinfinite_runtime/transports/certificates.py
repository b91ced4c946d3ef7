"""The TLS settings of a connection: trusted authorities and client certificates."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterable

from ..errors import ConfigurationError
from ..representation import printable


class _Shared(ssl.SSLContext):
    """An immutable context, since several threads may use it at the same time."""

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Does nothing, since setting this again for every connection would not be thread-safe."""


def tls_context(
    verify: bool | str = True, certificate: str | tuple[str, str] | None = None
) -> ssl.SSLContext:
    """Reads the certificates, which takes some milliseconds, into a context to share.

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
    # Loaded late, since connections without TLS do not need them.
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
