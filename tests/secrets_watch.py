"""That no secret stands in any text that somebody may read, in whatever the suite does.

A plugin of pytest. From the start of each process that runs tests it keeps the secrets that come
into being: keys and tokens, what is derived of keys, signatures, passwords of proxies. And it keeps
the texts: what is logged, down to DEBUG and by whichever library; what errors say, and those under
them; how objects of the package represent themselves; what is printed. After each test the two are
held against each other.

An object is looked at when it dies, since by then it has all that it ever gets; so nothing is kept
alive here that would not live on by itself. The error or the object of a cycle may thus be found in
a later test of the same process than the one that made it.
"""

from __future__ import annotations

import base64
import functools
import gc
import logging
import sys
import traceback
import weakref
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from enum import Enum
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import currently_in_test_context, is_hypothesis_test

NAME = "no-secrets"
"""What pytest knows it by, where it is at work."""

SHORTEST = 8
"""Characters that a secret has at least; a shorter one may stand anywhere by chance."""

ENOUGH = 16
"""Characters from its beginning that give a longer secret away."""

# A text is searched at every fourth place only. One of the first four places of a secret is such a
# place, and a gram from there on still lies within its shortest length.
_STRIDE = 4
_GRAM = SHORTEST - _STRIDE + 1

_PACKAGES = ("cloudinfinite", "cloudinfinite_runtime", "cloudinfinite_emulator")
_OFTEN = 16  # objects of a class that are looked at in one test, before only one in `_SELDOM` is
_SELDOM = 64
_BODIES = frozenset({"body", "headers"})  # what came in; its representation shows no value


class Watch:
    """The secrets and the texts of one process."""

    def __init__(self) -> None:
        # The kind of each secret; and by its first characters, in any spelling, what gives it away.
        self._kinds: dict[str, str] = {}
        self._pieces: dict[str, dict[str, str]] = {}
        self._used: set[str] = set()
        self._passing: set[str] = set()
        self._texts: dict[str, str] = {}
        self._looks: Counter[type] = Counter()
        self._errors: list[weakref.ref[BaseException]] = []

    def secret(self, kind: str, value: object) -> None:
        """Takes a secret that is made or used, unless it is so plain that it may stand anywhere."""
        if not isinstance(value, str) or len(value) < SHORTEST or len(set(value)) == 1:
            return
        self._used.add(value)
        if value in self._kinds:
            return
        self._kinds[value] = kind
        if currently_in_test_context():
            self._passing.add(value)
        for piece in _pieces(value):
            for gram in _grams(piece[:SHORTEST]):
                self._pieces.setdefault(gram, {})[piece] = value

    def used(self, value: str) -> None:
        """Takes note that a secret is used in the present test."""
        if value in self._kinds:
            self._used.add(value)

    def text(self, kind: str, text: str) -> None:
        """Takes a text that somebody may read."""
        self._texts.setdefault(text, kind)

    def made(self, error: BaseException) -> None:
        """Takes an error that has just been made, to be looked at when it is finished."""
        self._errors.append(weakref.ref(error))

    def look(self, thing: object) -> None:
        """Takes what an object shows of itself."""
        if isinstance(thing, BaseException):
            self._look_at_error(thing)
            return
        kind = type(thing)
        self._looks[kind] += 1
        looks = self._looks[kind]
        if looks <= _OFTEN or looks % _SELDOM == 0:
            # What was never finished may have no representation.
            with suppress(Exception):
                self.text(f"the representation of a {kind.__name__}", repr(thing))

    def sweep(self) -> None:
        """Looks at everything that lives."""
        for thing in gc.get_objects():
            if type(thing) in _watched:
                self.look(thing)

    def settle(self, invented: bool = False) -> list[str]:
        """Says which texts of a test show a secret, and forgets the texts.

        Args:
            invented: Whether Hypothesis made values for the test. It likes words of the program's
                own text, so that a value may well be a secret of another test; then only those
                count that were made or used in this one. What it makes is forgotten for the same
                reason.
        """
        for reference in self._errors:
            error = reference()
            if error is not None:
                self._look_at_error(error)
        findings = {
            f"{kind} shows a {self._kinds[secret]}"
            for text, kind in self._texts.items()
            for secret in self._secrets_in(text)
            if secret in self._used or not invented
        }
        for secret in self._passing:
            del self._kinds[secret]
            for piece in _pieces(secret):
                for gram in _grams(piece[:SHORTEST]):
                    self._pieces[gram].pop(piece, None)
        for seen in (self._texts, self._looks, self._errors, self._used, self._passing):
            seen.clear()
        return sorted(findings)

    def _secrets_in(self, text: str) -> Iterator[str]:
        for gram in _grams(text, _STRIDE) & self._pieces.keys():
            for piece, secret in self._pieces[gram].items():
                if piece in text:
                    yield secret

    def _look_at_error(self, error: BaseException) -> None:
        name = type(error).__name__
        under: list[BaseException] = [error]
        for each in under:
            below = each.__cause__, each.__context__
            under += [one for one in below if one is not None and one not in under]
            where = f"a {name}" if each is error else f"a {type(each).__name__} under a {name}"
            with suppress(Exception):
                self.text(f"the text of {where}", f"{each}\n{each!r}\n{each.args}")
        with suppress(Exception):
            held = {key: value for key, value in vars(error).items() if key not in _BODIES}
            self.text(f"an attribute of a {name}", repr(held))


def _pieces(secret: str) -> set[str]:
    """What gives a secret away: enough of its beginning, in each of its spellings."""
    return {form[:ENOUGH] for form in (secret, quote(secret, safe=""), repr(secret)[1:-1])}


def _grams(text: str, stride: int = 1) -> set[str]:
    return {text[start : start + _GRAM] for start in range(0, len(text) - _GRAM + 1, stride)}


_watched: set[type] = set()
_modules: set[str] = set()


def _watch_classes(watch: Watch) -> None:
    """Has all instances looked at, when they die, of classes that have a representation."""
    if len(_modules) == len(sys.modules):
        return
    new = [name for name in list(sys.modules) if name not in _modules]
    _modules.update(new)
    for name in new:
        if name.partition(".")[0] not in _PACKAGES:
            continue
        for kind in list(vars(sys.modules[name]).values()):
            if isinstance(kind, type) and kind.__module__ == name:
                _watch_class(watch, kind)


def _watch_class(watch: Watch, kind: Any) -> None:
    silent = kind.__repr__ is object.__repr__ or issubclass(kind, str | type | Enum)
    if silent or kind in _watched:
        return
    _watched.add(kind)
    if not hasattr(kind, "__del__"):
        kind.__del__ = lambda self: watch.look(self)


def _watch_secrets(watch: Watch) -> None:
    from cloudinfinite_emulator import signature
    from cloudinfinite_runtime import network, signing
    from cloudinfinite_runtime.credentials import Credentials

    def keys(made: Credentials) -> None:
        for kind, value in (("secret key", made.secret_key), ("token", made.token)):
            # What stands in the public half is no secret.
            if value is not None and value[:ENOUGH] not in made.secret_id:
                watch.secret(kind, value)

    def proxy(made: network.Network) -> None:
        parts = urlsplit(made.proxy or "")
        password = unquote(parts.password or "")
        watch.secret("proxy's password", password)
        words = f"{unquote(parts.username or '')}:{password}".encode()
        watch.secret("proxy's password", password and base64.b64encode(words).decode())

    _after(Credentials, "__post_init__", lambda result, made: keys(made))
    _after(network.Network, "__post_init__", lambda result, made: proxy(made))

    def key(derived: str, secret_key: str, *_: object) -> None:
        watch.used(secret_key)
        watch.secret("derived key", derived)

    _after(signing, "sign_key", key)
    _after(signing, "signature", lambda result, *_: watch.secret("signature", result))
    _after(signature, "signature", lambda result, *_: watch.secret("signature", result))


def _watch_errors(watch: Watch) -> None:
    from cloudinfinite_runtime.errors import CloudInfiniteError

    def make(kind: type[CloudInfiniteError], *args: Any, **more: Any) -> CloudInfiniteError:
        error = super(CloudInfiniteError, kind).__new__(kind, *args, **more)
        watch.made(error)
        return error

    CloudInfiniteError.__new__ = make  # type: ignore[method-assign,assignment]
    _watch_class(watch, CloudInfiniteError)


def _watch_logs(watch: Watch) -> None:
    """Takes every record that any logger makes, and lets none be seen that would not be without."""
    usual, call = logging.Logger.isEnabledFor, logging.Logger.callHandlers

    def is_enabled(logger: logging.Logger, level: int) -> bool:
        return level >= logging.DEBUG or usual(logger, level)

    def call_handlers(logger: logging.Logger, record: logging.LogRecord) -> None:
        kind = f"a record of the logger {record.name}"
        # Programs that log JSON write everything that a record holds.
        watch.text(kind, f"{record.getMessage()} {vars(record)}")
        if record.exc_info and record.exc_info[1] is not None:
            watch.text(kind, "".join(traceback.format_exception(record.exc_info[1])))
        if usual(logger, record.levelno):
            call(logger, record)

    logging.Logger.isEnabledFor = is_enabled  # type: ignore[method-assign]
    logging.Logger.callHandlers = call_handlers  # type: ignore[method-assign]


def _watch_stubs(watch: Watch) -> None:
    from cloudinfinite_runtime.stub import BaseStub

    send: Any = BaseStub.send

    @functools.wraps(send)
    def watched(*arguments: Any) -> Any:
        try:
            return send(*arguments)
        except AssertionError as error:
            watch.text("what a stub complains about", str(error))
            raise

    BaseStub.send = watched  # type: ignore[method-assign]


def _after(owner: Any, name: str, see: Callable[..., None]) -> None:
    """Has a function's result seen, with its arguments, whenever it is called."""
    function = getattr(owner, name)

    @functools.wraps(function)
    def watched(*arguments: Any, **more: Any) -> Any:
        result = function(*arguments, **more)
        see(result, *arguments)
        return result

    setattr(owner, name, watched)


class _Plugin:
    def __init__(self) -> None:
        self._watch = Watch()

    # Not earlier, since what is loaded before is not measured.
    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        _watch_secrets(self._watch)
        _watch_errors(self._watch)
        _watch_logs(self._watch)
        _watch_stubs(self._watch)
        _after(
            pytest.CaptureFixture,
            "readouterr",
            lambda result, *_: self._printed(f"{result.out}\n{result.err}"),
        )

    def pytest_collection_finish(self) -> None:
        _watch_classes(self._watch)

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
            _watch_classes(self._watch)
            if nextitem is None:
                self._watch.sweep()
            invented = is_hypothesis_test(getattr(item, "obj", None))
            findings = self._watch.settle(invented)
        if findings:
            pytest.fail("; ".join(findings), pytrace=False)

    def _printed(self, text: str) -> None:
        from cloudinfinite_emulator import DEMO_CREDENTIALS

        # The key of the local service is printed on purpose: it opens nothing else.
        self._watch.text("what is printed", text.replace(DEMO_CREDENTIALS.secret_key, ""))


def pytest_configure(config: pytest.Config) -> None:
    # The process that only hands tests out runs none.
    if not config.getoption("numprocesses", None) or hasattr(config, "workerinput"):
        config.pluginmanager.register(_Plugin(), NAME)
