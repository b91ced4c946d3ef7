"""Whom to trust, and what to show: the TLS settings of a connection."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterable

from ..errors import ConfigurationError
from ..representation import printable


class _Shared(ssl.SSLContext):
    """Settings that are final, since several threads may connect by them at the same time."""

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Does nothing: to set again, for every connection, what is set would not be safe."""


def tls_context(
    verify: bool | str = True, certificate: str | tuple[str, str] | None = None
) -> ssl.SSLContext:
    """Reads the certificates, which takes some milliseconds, and gives what connections share.

    Args:
        verify: Whether to verify by the usual authorities, or the path of a file or a folder of
            authorities.
        certificate: The client's own, as `Network` has it.

    Raises:
        ConfigurationError: A file is missing, or is not what it should be; the text names it.
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
            # With a password, even an empty one, nobody is asked for one at the terminal.
            context.load_cert_chain(file, key, password="")
        except OSError as error:
            where = file if key is None else f"{file} with the key {key}"
            raise _unreadable("certificate", where, error) from error
    return context


def _usual_authorities() -> str:
    # Those of requests; loaded late, since who calls without TLS needs none.
    from certifi import where

    return where()


def _context() -> ssl.SSLContext:
    """As `ssl.create_default_context` makes it, before any authority is known."""
    context = _Shared(ssl.PROTOCOL_TLS_CLIENT)
    ssl.SSLContext.set_alpn_protocols(context, ["http/1.1"])
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    # A debugger's file, which the ssl module itself heeds.
    if log := os.environ.get("SSLKEYLOGFILE"):
        context.keylog_filename = log
    return context


def _unreadable(what: str, path: str, error: OSError) -> ConfigurationError:
    said = error.strerror or str(error) or type(error).__name__
    return ConfigurationError(f"the {what} {printable(path)} cannot be read ({printable(said)})")
