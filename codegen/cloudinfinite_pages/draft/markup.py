"""Escapes texts for XSD files, and writes marks for open decisions."""

from __future__ import annotations

import re
from html import escape

from cloudinfinite_codegen.generate import UNFINISHED

_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def documented(text: str) -> str:
    """Returns the documentation of a declaration."""
    said = escape(_clean(text), quote=False)
    return f"<xs:annotation><xs:documentation>{said}</xs:documentation></xs:annotation>"


def to_document(name: str) -> str:
    """Returns a mark in place of missing documentation."""
    return documented(f"{UNFINISHED}: describe {name}.")


def to_decide(doubt: str) -> str:
    """Returns a comment about an open decision."""
    said = escape(_clean(doubt), quote=False).replace("--", "- -")
    return f"<!-- {UNFINISHED}: {said}. -->"


def attribute(text: str) -> str:
    """Escapes the value of an attribute."""
    return escape(_clean(text), quote=False).replace('"', "&quot;")


def can_be_value(text: str) -> bool:
    """Returns whether a text can be a value: trimmed, printable, and not only symbols."""
    trimmed = " ".join(_clean(text).split())
    return text == trimmed and text.isprintable() and any(each.isalnum() for each in text)


def _clean(text: str) -> str:
    return _NO_XML.sub("?", text)
