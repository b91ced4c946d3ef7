"""Collects secrets and texts, and finds the secrets that appear in a text."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import quote

from hypothesis import currently_in_test_context

SHORTEST = 8
"""The minimum length of a secret; a shorter one may appear anywhere by chance."""

ENOUGH = 16
"""The number of leading characters that give a longer secret away."""

# A text is searched at every fourth position. One of the first four characters of a secret is at
# such a position, and the gram from there still lies within SHORTEST characters.
_STRIDE = 4
_GRAM = SHORTEST - _STRIDE + 1

_OFTEN = 4  # objects of one class that are examined per test before only one in `_SELDOM` is
_SELDOM = 256
_BODIES = frozenset({"body", "headers"})  # not shown by representations


class Evidence:
    """The secrets and the texts of one process."""

    def __init__(self) -> None:
        # The kind of each secret, and the pieces that give it away, by their first characters.
        self._kinds: dict[str, str] = {}
        self._pieces: dict[str, dict[str, str]] = {}
        self._used: set[str] = set()
        self._passing: set[str] = set()
        self._texts: dict[str, str] = {}
        self._looks: dict[type, int] = {}
        self._errors: list[weakref.ref[BaseException]] = []

    def secret(self, kind: str, value: object) -> None:
        """Records a secret that was made or used, unless it is too plain to be recognized."""
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
                self._pieces.setdefault(gram, {}).setdefault(piece, value)

    def used(self, *values: str | None) -> None:
        """Marks secrets as used in the current test."""
        self._used.update(value for value in values if value in self._kinds)

    def text(self, kind: str, text: str) -> None:
        """Records a text that somebody may read."""
        self._texts.setdefault(text, kind)

    def made(self, error: BaseException) -> None:
        """Records a new error, to be examined when it is complete."""
        self._errors.append(weakref.ref(error))

    def look(self, thing: object) -> None:
        """Records the representation of an object; of many objects of one class, only some."""
        kind = type(thing)
        looks = self._looks[kind] = self._looks.get(kind, 0) + 1
        if looks <= _OFTEN or not looks % _SELDOM:
            # An object that was never fully initialized may have no representation.
            with suppress(Exception):
                self.text(f"the representation of a {kind.__name__}", repr(thing))

    def look_at_error(self, error: BaseException) -> None:
        """Records the text and attributes of an error, and the texts of its causes."""
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

    def settle(self, invented: bool = False) -> list[str]:
        """Returns which texts of a test show a secret, and forgets the texts.

        Args:
            invented: Whether Hypothesis generated values for the test. It likes strings from the
                program itself, which may be secrets of another test. Only secrets that this test
                made or used count then, and those that it made are forgotten.
        """
        for reference in self._errors:
            error = reference()
            if error is not None:
                self.look_at_error(error)
        # Other threads are running, and objects are being deleted.
        texts, self._texts = self._texts, {}
        used, self._used = self._used, set()
        passing, self._passing = self._passing, set()
        self._looks, self._errors = {}, []
        findings = {
            f"{kind} shows a {self._kinds[secret]}"
            for text, kind in texts.items()
            for secret in self._secrets_in(text)
            if secret in used or not invented
        }
        for secret in passing:
            del self._kinds[secret]
            for piece in _pieces(secret):
                for owners in (self._pieces[gram] for gram in _grams(piece[:SHORTEST])):
                    if owners.get(piece) == secret:
                        del owners[piece]
        return sorted(findings)

    def _secrets_in(self, text: str) -> Iterator[str]:
        for gram in _grams(text, _STRIDE) & self._pieces.keys():
            for piece, secret in list(self._pieces[gram].items()):
                if piece in text:
                    yield secret


def _pieces(secret: str) -> set[str]:
    """Returns the beginning of a secret, in each of its spellings."""
    return {form[:ENOUGH] for form in (secret, quote(secret, safe=""), repr(secret)[1:-1])}


def _grams(text: str, stride: int = 1) -> set[str]:
    return {text[start : start + _GRAM] for start in range(0, len(text) - _GRAM + 1, stride)}
