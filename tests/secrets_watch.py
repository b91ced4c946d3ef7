"""That no secret stands in any text that somebody may read, in whatever the suite does.

A plugin of pytest. From the start of each process that runs tests it keeps the secrets that come
into being: keys and tokens, what is derived of keys, signatures, passwords of proxies. And it keeps
the texts: what is logged, down to DEBUG and by whichever library; what errors say, and those under
them; how objects of the packages represent themselves; what is printed. After each test the two are
held against each other.

An object is looked at when it dies, since by then it has all that it ever gets; so nothing is kept
alive here that would not live on by itself. What dies late, as a part of a cycle, may thus be found
in a later test of the same process than the one that made it. What outlives them all is looked at
in the last one.
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
"""What pytest knows the plugin by where it is at work."""

_PUBLIC = "cloudinfinite"  # by which errors present themselves, wherever they are defined
_PACKAGES = ("cloudinfinite", "cloudinfinite_runtime", "cloudinfinite_emulator")
# At DEBUG the vendor's own package writes the tokens that it gets into its log, out of our reach.
# VendorProvider says so.
_VENDORS_LOGGER = "tencentcloud_sdk_common"
_RECORD = frozenset(vars(logging.makeLogRecord({})))


def watch_secrets(evidence: Evidence) -> None:
    """Takes secrets where they are made."""
    from cloudinfinite_emulator.checks import signature
    from cloudinfinite_runtime.credentials.provider import Credentials
    from cloudinfinite_runtime.settings.network import Network
    from cloudinfinite_runtime.transports.connection_settings import ConnectionSettings
    from cloudinfinite_runtime.wire import signing

    tokens: dict[str, str | None] = {}

    def keys(_: None, made: Credentials) -> None:
        tokens[made.secret_key] = made.token
        for kind, value in (("secret key", made.secret_key), ("token", made.token)):
            # What stands in the public half is no secret.
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
    """Takes every error of the package, and looks at it when it is finished."""
    from cloudinfinite_runtime.errors import CloudInfiniteError

    def make(kind: type[CloudInfiniteError], *args: Any, **more: Any) -> CloudInfiniteError:
        error = super(CloudInfiniteError, kind).__new__(kind, *args, **more)
        evidence.made(error)
        return error

    changed: Any = CloudInfiniteError
    changed.__new__ = make


def watch_logs(evidence: Evidence) -> None:
    """Takes every record of any logger, and lets no handler see one that it would not see."""
    changed: Any = logging.Logger
    is_enabled, call_handlers = changed.isEnabledFor, changed.callHandlers

    def watched(logger: logging.Logger, record: logging.LogRecord) -> None:
        if record.name == _VENDORS_LOGGER:
            if is_enabled(logger, record.levelno):
                call_handlers(logger, record)
            return
        kind = f"a record of the logger {record.name}"
        # Programs that log JSON write all of these.
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
    """Takes what a stub finds wrong with a request."""
    from cloudinfinite_runtime.stubs.stub import BaseStub

    changed: Any = BaseStub
    send = changed.send

    @functools.wraps(send)
    def watched(*arguments: Any) -> Any:
        try:
            return send(*arguments)
        except AssertionError as error:
            evidence.text("what a stub complains about", str(error))
            raise

    changed.send = watched


class Classes:
    """The classes of the packages that have a representation; their objects are looked at."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._modules: set[str] = set()
        self._kinds: set[type] = set()

    def update(self) -> None:
        """Has objects of classes that are new looked at when they die."""
        if len(sys.modules) == len(self._modules):
            return
        for name in [name for name in list(sys.modules) if name not in self._modules]:
            self._modules.add(name)
            if name.partition(".")[0] in _PACKAGES:
                for kind in list(vars(sys.modules[name]).values()):
                    if isinstance(kind, type) and kind.__module__ in (name, _PUBLIC):
                        self._add(kind)

    def sweep(self) -> None:
        """Looks at everything that lives."""
        gc.unfreeze()
        for thing in gc.get_objects():
            if not self._kinds.isdisjoint(type(thing).__mro__):
                self._look(type(thing))(thing)
        # pytest is about to collect garbage five times.
        gc.collect()
        gc.freeze()

    def _add(self, kind: Any) -> None:
        if kind.__repr__ is object.__repr__ or issubclass(kind, str | type | Enum):
            return
        self._kinds.add(kind)
        # Heirs have it of their base, and files have one of their own.
        if not hasattr(kind, "__del__"):
            look = self._look(kind)
            kind.__del__ = lambda one: look(one)

    def _look(self, kind: type) -> Callable[[Any], None]:
        evidence = self._evidence
        return evidence.look_at_error if issubclass(kind, BaseException) else evidence.look


def _after(owner: Any, name: str, see: Callable[..., None]) -> None:
    """Has a function's result seen, with its arguments, whenever it is called."""
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

    # Not earlier, since what is loaded before that is not measured.
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

        # The emulators' own key is printed on purpose, and opens nothing else.
        self._evidence.text("what is printed", text.replace(DEMO_CREDENTIALS.secret_key, ""))


def pytest_configure(config: pytest.Config) -> None:
    # The process that only hands tests out runs none.
    if not config.getoption("numprocesses", None) or hasattr(config, "workerinput"):
        config.pluginmanager.register(_Plugin(), NAME)
