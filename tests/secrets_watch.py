"""Checks, throughout the suite, that no text a person may read shows a secret.

This pytest plugin records secrets from the start of each process that runs tests: keys and tokens,
what is derived from keys, signatures, and proxy passwords. It also records texts: log messages of
any library, down to DEBUG; the messages of errors and their causes; representations of the
packages' objects; and output. After each test it searches the texts for the secrets.

An object is examined when it is deleted, because it is complete then, and because the watch must
not keep it alive. An object that is deleted late, as part of a cycle, may be reported in a later
test of the same process. Objects that outlive all tests are examined in the last one.
"""

from __future__ import annotations

import base64
import functools
import gc
import logging
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import suppress
from enum import Enum
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import is_hypothesis_test

from .secrets_evidence import ENOUGH, Evidence

NAME = "no-secrets"
"""The name under which the plugin is registered with pytest."""

_PUBLIC = "cloudinfinite"  # the `__module__` of public errors, wherever they are defined
_PACKAGES = ("cloudinfinite", "cloudinfinite_runtime", "cloudinfinite_emulator")
# At DEBUG, the vendor's package logs the tokens it fetches, which cannot be prevented. The
# docstring of VendorProvider says so.
_VENDORS_LOGGER = "tencentcloud_sdk_common"
_RECORD = frozenset(vars(logging.makeLogRecord({})))


def watch_secrets(evidence: Evidence) -> None:
    """Records secrets where they are made."""
    from cloudinfinite_emulator.checks import signature
    from cloudinfinite_runtime.credentials.provider import Credentials
    from cloudinfinite_runtime.settings.network import Network
    from cloudinfinite_runtime.transports.connection_settings import ConnectionSettings
    from cloudinfinite_runtime.wire import signing

    tokens: dict[str, str | None] = {}

    def keys(_: None, made: Credentials) -> None:
        tokens[made.secret_key] = made.token
        for kind, value in (("secret key", made.secret_key), ("token", made.token)):
            # A value that is part of the public ID is not a secret.
            if value is not None and value[:ENOUGH] not in made.secret_id:
                evidence.secret(kind, value)

    def derived(key: str, secret_key: str, _: str) -> None:
        evidence.used(secret_key, tokens.get(secret_key))
        evidence.secret("derived key", key)

    def signed(made: str, *_: str) -> None:
        evidence.secret("signature", made)

    def proxied(_: None, made: Network | ConnectionSettings, *__: object, **___: object) -> None:
        with suppress(ValueError):
            parts = urlsplit(made.proxy or "")
            name, password = unquote(parts.username or ""), unquote(parts.password or "")
            words = base64.b64encode(f"{name}:{password}".encode()).decode()
            for value in (password, words if password else ""):
                evidence.secret("proxy's password", value)

    _after(Credentials, "__post_init__", keys)
    _after(signing, "sign_key", derived)
    _after(signing, "signature", signed)
    _after(signature, "signature", signed)
    _after(Network, "__post_init__", proxied)
    _after(ConnectionSettings, "__init__", proxied)


def watch_errors(evidence: Evidence) -> None:
    """Records every error of the package, and examines it when it is complete."""
    from cloudinfinite_runtime.errors import CloudInfiniteError

    def make(kind: type[CloudInfiniteError], *args: Any, **more: Any) -> CloudInfiniteError:
        error = super(CloudInfiniteError, kind).__new__(kind, *args, **more)
        evidence.made(error)
        return error

    changed: Any = CloudInfiniteError
    changed.__new__ = make


def watch_logs(evidence: Evidence) -> None:
    """Records every log record, and passes to handlers only those that they would see anyway."""
    changed: Any = logging.Logger
    is_enabled, call_handlers = changed.isEnabledFor, changed.callHandlers

    def watched(logger: logging.Logger, record: logging.LogRecord) -> None:
        if record.name == _VENDORS_LOGGER:
            if is_enabled(logger, record.levelno):
                call_handlers(logger, record)
            return
        kind = f"a record of the logger {record.name}"
        # Programs that log JSON include all of these.
        more = {name: value for name, value in vars(record).items() if name not in _RECORD}
        with suppress(Exception):
            evidence.text(kind, f"{record.getMessage()}\n{record.args}\n{more}")
        if record.exc_info and record.exc_info[1] is not None:
            evidence.text(kind, "".join(traceback.format_exception(record.exc_info[1])))
        if is_enabled(logger, record.levelno):
            call_handlers(logger, record)

    changed.isEnabledFor = lambda logger, level: level >= logging.DEBUG or is_enabled(logger, level)
    changed.callHandlers = watched


def watch_stubs(evidence: Evidence) -> None:
    """Records the failures that stubs report."""
    from cloudinfinite_runtime.stubs.stub import BaseStub

    changed: Any = BaseStub
    send = changed.send

    @functools.wraps(send)
    def watched(*arguments: Any) -> Any:
        try:
            return send(*arguments)
        except AssertionError as error:
            evidence.text("the error of a stub", str(error))
            raise

    changed.send = watched


class Classes:
    """The classes of the packages that have a representation, and whose objects are examined."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._modules: set[str] = set()
        self._kinds: set[type] = set()

    def update(self) -> None:
        """Registers new classes, so that their objects are examined when they are deleted."""
        if len(sys.modules) == len(self._modules):
            return
        for name in [name for name in list(sys.modules) if name not in self._modules]:
            self._modules.add(name)
            if name.partition(".")[0] in _PACKAGES:
                for kind in list(vars(sys.modules[name]).values()):
                    if isinstance(kind, type) and kind.__module__ in (name, _PUBLIC):
                        self._add(kind)

    def sweep(self) -> None:
        """Examines every object that is still alive."""
        gc.unfreeze()
        for thing in gc.get_objects():
            if not self._kinds.isdisjoint(type(thing).__mro__):
                self._look(type(thing))(thing)
        # This saves time when pytest collects garbage, which it does five times at the end.
        gc.collect()
        gc.freeze()

    def _add(self, kind: Any) -> None:
        if kind.__repr__ is object.__repr__ or issubclass(kind, str | type | Enum):
            return
        self._kinds.add(kind)
        # Subclasses inherit it, and file objects have their own.
        if not hasattr(kind, "__del__"):
            look = self._look(kind)
            kind.__del__ = lambda one: look(one)

    def _look(self, kind: type) -> Callable[[Any], None]:
        evidence = self._evidence
        return evidence.look_at_error if issubclass(kind, BaseException) else evidence.look


def _after(owner: Any, name: str, see: Callable[..., None]) -> None:
    """Calls `see` with the result and the arguments of every call of a function."""
    function = getattr(owner, name)

    @functools.wraps(function)
    def watched(*arguments: Any, **more: Any) -> Any:
        result = function(*arguments, **more)
        see(result, *arguments, **more)
        return result

    setattr(owner, name, watched)


class _Plugin:
    def __init__(self) -> None:
        self._evidence = Evidence()
        self._classes = Classes(self._evidence)

    # No earlier, because coverage does not measure modules that are loaded before this.
    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        for watch in (watch_secrets, watch_errors, watch_logs, watch_stubs):
            watch(self._evidence)
        _after(
            pytest.CaptureFixture,
            "readouterr",
            lambda captured, _: self._printed(f"{captured.out}\n{captured.err}"),
        )

    def pytest_collection_finish(self) -> None:
        self._classes.update()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        for _, text in report.sections:
            self._printed(text)
        return report

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(
        self, item: pytest.Item, nextitem: pytest.Item | None
    ) -> Generator[None]:
        try:
            yield
        finally:
            self._classes.update()
            if nextitem is None:
                self._classes.sweep()
            findings = self._evidence.settle(
                invented=is_hypothesis_test(getattr(item, "obj", None))
            )
        if findings:
            pytest.fail("; ".join(findings), pytrace=False)

    def _printed(self, text: str) -> None:
        from cloudinfinite_emulator import DEMO_CREDENTIALS

        # The emulator prints its demo key on purpose; that key opens nothing else.
        self._evidence.text("the output", text.replace(DEMO_CREDENTIALS.secret_key, ""))


def pytest_configure(config: pytest.Config) -> None:
    # Under xdist, the controller runs no tests.
    if not config.getoption("numprocesses", None) or hasattr(config, "workerinput"):
        config.pluginmanager.register(_Plugin(), NAME)
