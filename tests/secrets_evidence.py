"""Secrets on one side, texts on the other, and which of the ones stand in the others."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import quote

from hypothesis import currently_in_test_context

SHORTEST = 8
"""Characters that a secret has at least; a shorter one may stand anywhere by chance."""

ENOUGH = 16
"""Characters from its beginning that give a longer secret away."""

# A text is searched at every fourth place only. One of the first four places of a secret is such a
# place, and a gram from there on still lies within its shortest length.
_STRIDE = 4
_GRAM = SHORTEST - _STRIDE + 1

_OFTEN = 4  # objects of a class that are looked at in one test, before only one in `_SELDOM` is
_SELDOM = 256
_BODIES = frozenset({"body", "headers"})  # what came in; its representation shows no value


class Evidence:
    """The secrets and the texts of one process."""

    def __init__(self) -> None:
        # The kind of each secret; and by its first characters, in any spelling, what gives it away.
        self._kinds: dict[str, str] = {}
        self._pieces: dict[str, dict[str, str]] = {}
        self._used: set[str] = set()
        self._passing: set[str] = set()
        self._texts: dict[str, str] = {}
        self._looks: dict[type, int] = {}
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
                self._pieces.setdefault(gram, {}).setdefault(piece, value)

    def used(self, *values: str | None) -> None:
        """Takes note that secrets are used in the present test."""
        self._used.update(value for value in values if value in self._kinds)

    def text(self, kind: str, text: str) -> None:
        """Takes a text that somebody may read."""
        self._texts.setdefault(text, kind)

    def made(self, error: BaseException) -> None:
        """Takes an error that has just been made, to be looked at when it is finished."""
        self._errors.append(weakref.ref(error))

    def look(self, thing: object) -> None:
        """Takes what an object shows of itself; of many of one class only some are looked at."""
        kind = type(thing)
        looks = self._looks[kind] = self._looks.get(kind, 0) + 1
        if looks <= _OFTEN or not looks % _SELDOM:
            # What was never finished may have no representation.
            with suppress(Exception):
                self.text(f"the representation of a {kind.__name__}", repr(thing))

    def look_at_error(self, error: BaseException) -> None:
        """Takes what an error says, what it holds, and what those under it say."""
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
                self.look_at_error(error)
        # Other threads go on meanwhile, and objects die.
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
    """What gives a secret away: enough of its beginning, in each of its spellings."""
    return {form[:ENOUGH] for form in (secret, quote(secret, safe=""), repr(secret)[1:-1])}


def _grams(text: str, stride: int = 1) -> set[str]:
    return {text[start : start + _GRAM] for start in range(0, len(text) - _GRAM + 1, stride)}
