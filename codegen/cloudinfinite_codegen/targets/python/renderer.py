"""Renders templates, with the head of every generated file."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from pathlib import Path

from ...representation.service_facts import ErrorCode, Judgement
from ..heads import WIDTH, Heads
from ..templates import environment
from .docs import docstring, quote
from .names import class_name, method, module_name


class Renderer:
    """Renders the templates for one package.

    Args:
        heads: Renders the head of each file.
        package: The name of the package.

    Attributes:
        package: The name of the package.
    """

    def __init__(self, heads: Heads, package: str) -> None:
        self._heads = heads
        self.package = package
        self._environment = environment(
            Path(__file__).parent / "templates",
            text=_literal,
            quoted=quote,
            docstring=_docstring,
            class_name=class_name,
            method=method,
            module_name=module_name,
            error_code=_error_code,
            names=_names,
            frozen=_frozen,
            tuple_of=lambda values: repr(tuple(values)),
            verdict=_verdict,
        )

    def render(self, template: str, sources: Iterable[str] = (), **context: object) -> str:
        """Returns the text of one file.

        Args:
            template: The name of the template, without its endings.
            sources: The spec files that the file is generated from.
            context: The variables of the template.
        """
        source = self._environment.get_template(f"{template}.py.jinja2")
        header = self._heads.render(list(sources), "#")
        return source.render(header=header, package=self.package, **context)


def _docstring(text: str, indent: int = 0) -> str:
    return docstring([text], indent)


def _literal(value: str, taken: int = 0) -> str:
    """Returns a text as a literal, on several lines if it is too long for one.

    Args:
        value: The text.
        taken: The number of characters that are already on the line, apart from its indent.
    """
    width = WIDTH - 20 - taken
    if len(value) <= width:
        return json.dumps(value, ensure_ascii=False)
    lines = textwrap.wrap(
        value,
        width,
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    literals = [json.dumps(line, ensure_ascii=False) for line in lines or [""]]
    return literals[0] if len(literals) == 1 else f"({' '.join(literals)})"


def _frozen(words: Iterable[str]) -> str:
    """Returns a frozen set of words; a large one splits a single text, which takes fewer lines."""
    listed = list(words)
    code = f"frozenset({tuple(listed)})"
    return code if len(code) < WIDTH - 20 else f"frozenset({_literal(' '.join(listed))}.split())"


def _names(names: list[str], module: str) -> str:
    """Returns names as one text, for the line that begins with the name of their module."""
    text = " ".join(names)
    if len(text) <= WIDTH - len(f'            "{module}": "",'):
        return f'"{text}"'
    lines = textwrap.wrap(text, min(len(text) - 1, WIDTH - 24), drop_whitespace=False)
    return f"({' '.join(json.dumps(line) for line in lines)})"


def _error_code(code: ErrorCode) -> str:
    """Returns the arguments of a row of the error table, without defaults."""
    kind, again, outcome = code.verdict
    arguments = [json.dumps(code.code), repr(code.status), repr(kind), _literal(code.documentation)]
    arguments += [f"again={again!r}"] if again else []
    arguments += [f"outcome={outcome!r}"] if outcome != Judgement().outcome else []
    return ", ".join(arguments)


def _verdict(verdict: Judgement) -> str:
    """Returns the constructor call of a verdict, without defaults."""
    default = Judgement()._asdict()
    given = {word: value for word, value in verdict._asdict().items() if value != default[word]}
    return f"Judgement({', '.join(f'{word}={json.dumps(value)}' for word, value in given.items())})"
