"""Templates, with the header that every generated file has."""

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
        heads: What each file begins with.
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
        """The text of one file.

        Args:
            template: Its name, without its endings.
            sources: The files of the spec that it is made from.
            context: What the template uses.
        """
        source = self._environment.get_template(f"{template}.py.jinja2")
        header = self._heads.render(list(sources), "#")
        return source.render(header=header, package=self.package, **context)


def _docstring(text: str, indent: int = 0) -> str:
    return docstring([text], indent)


def _literal(value: str) -> str:
    """A text as a literal, in several lines if it is long."""
    if len(value) <= WIDTH - 20:
        return json.dumps(value, ensure_ascii=False)
    lines = textwrap.wrap(
        value,
        WIDTH - 20,
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    literals = [json.dumps(line, ensure_ascii=False) for line in lines or [""]]
    return literals[0] if len(literals) == 1 else f"({' '.join(literals)})"


def _frozen(words: Iterable[str]) -> str:
    """A set of words; many of them as one text, which takes fewer lines."""
    listed = list(words)
    code = f"frozenset({tuple(listed)})"
    return code if len(code) < WIDTH - 20 else f"frozenset({_literal(' '.join(listed))}.split())"


def _names(names: list[str], module: str) -> str:
    """Names as one text, behind the name of their module."""
    text = " ".join(names)
    if len(text) <= WIDTH - len(f'            "{module}": "",'):
        return f'"{text}"'
    lines = textwrap.wrap(text, min(len(text) - 1, WIDTH - 24), drop_whitespace=False)
    return f"({' '.join(json.dumps(line) for line in lines)})"


def _error_code(code: ErrorCode) -> str:
    """The arguments of a row of the error table, without what is assumed anyway."""
    kind, again, outcome = code.verdict
    said = [json.dumps(code.code), repr(code.status), repr(kind), _literal(code.documentation)]
    said += [f"again={again!r}"] if again else []
    said += [f"outcome={outcome!r}"] if outcome != Judgement().outcome else []
    return ", ".join(said)


def _verdict(verdict: Judgement) -> str:
    """The constructor call of a verdict, without what it assumes anyway."""
    default = Judgement()._asdict()
    said = {word: value for word, value in verdict._asdict().items() if value != default[word]}
    return f"Judgement({', '.join(f'{word}={json.dumps(value)}' for word, value in said.items())})"
