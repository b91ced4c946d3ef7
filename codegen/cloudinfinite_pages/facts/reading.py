"""Reads the facts of a page in any format, with remarks on everything that is doubtful."""

from __future__ import annotations

import re
from dataclasses import replace

from ..forms.cells import is_fields
from ..forms.document import Code, Document, Heading, Paragraph, Table
from ..forms.html import read_html
from ..forms.markdown import read_markdown
from ..forms.plain import read_plain
from ..forms.vocabulary import CALLBACK, plain
from ..page import (
    CallFact,
    FieldFact,
    PageFacts,
    PageKind,
    Place,
    Reading,
    Remark,
    RemarkKind,
)
from .calls import read_actions, read_calls, read_date, read_language
from .fields import read_fields
from .parents import empty_containers, settle
from .samples import hold_calls, hold_samples, read_samples, roots_of, shown_values

_HTML = re.compile(r"<!doctype html|<html[\s>]", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(#{1,6} |```|\|? *:?-{2,}:? *\|)", re.MULTILINE)
_STATUS = re.compile(r"HTTP/1\.[01] \d{3}")
_NO_BODY = re.compile(
    r"\bresponse body (?:returned |of (?:this|the) (?:api|request|response) )?is empty"
    r"|响应体(?:返回)?为空"
)
_HEAD = 2000
"""The characters of a page that are searched for its HTML tag."""
_LARGEST = 20_000_000
"""The most characters that a page may have."""


def read_page(text: str, name: str, href: str = "", operation: str = "") -> Reading:
    """Reads a page in Markdown, saved HTML or plain text, in English or Chinese.

    Args:
        text: The page.
        name: The name of its file, whose extension may tell the format.
        href: The address of the page, if known. Most saved pages contain it.
        operation: The operation or other subject of the page.

    Returns:
        The facts with remarks, or the reason why there are none. Never raises, whatever the page
        contains.
    """
    if len(text) > _LARGEST:
        return Reading(None, (), f"the page has {len(text)} characters, more than {_LARGEST}")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return Reading(None, (), "the page is empty")
    document = document_of(text, name)
    calls = read_calls(document)
    kind = _kind(document, bool(calls))
    bodies = read_samples(document, kind)
    roots = roots_of(bodies)
    fields, remarks, tables, others = read_fields(document, kind, roots)
    fields, mended = settle(fields, roots)
    calls = _without_named(calls, fields)
    samples, unsampled, held = hold_samples(bodies, fields)
    language, mixed = read_language(document)
    remarks += [*mended, *empty_containers(fields), *held, *hold_calls(calls, fields)]
    remarks += [Remark(line, RemarkKind.CUT, what) for line, what in document.cuts]
    remarks += [Remark(line, RemarkKind.LOST, what) for line, what in document.lost]
    remarks += [
        Remark(line, RemarkKind.LANGUAGE, "the header of a table is in the other language")
        for line in mixed
    ]
    remarks += _whole(document, kind, bool(fields), calls)
    ordered = tuple(sorted(dict.fromkeys(remarks), key=lambda remark: remark.line))
    if not fields and not calls:
        return Reading(None, ordered, _nothing(document))
    facts = PageFacts(
        kind=kind,
        language=language,
        form=document.form,
        operation=operation,
        href=href or document.href,
        updated=read_date(document),
        calls=calls,
        actions=read_actions(document),
        fields=fields,
        samples=samples,
        unsampled=unsampled,
        tables=tables,
        others=others,
    )
    return Reading(facts, ordered, shown=shown_values(bodies))


def _without_named(
    calls: tuple[CallFact, ...], fields: tuple[FieldFact, ...]
) -> tuple[CallFact, ...]:
    """Returns the calls without the values of parameters that have a row."""
    named = {one.name for one in fields if one.place is Place.QUERY}
    return tuple(
        replace(
            call,
            values=tuple(one for one in call.values if one.partition("=")[0] not in named),
        )
        for call in calls
    )


def document_of(text: str, name: str) -> Document:
    """Parses a page in any format into blocks."""
    ending = name.casefold().rpartition(".")[2]
    if ending in ("html", "htm", "xhtml", "mhtml") or (
        text.lstrip().startswith("<") and _HTML.search(text[:_HEAD])
    ):
        return read_html(text)
    if ending in ("md", "markdown") or _MARKDOWN.search(text):
        return read_markdown(text)
    return read_plain(text)


def _kind(document: Document, has_calls: bool) -> PageKind:
    if has_calls:
        return PageKind.OPERATION
    said = [b.text for b in document.blocks if isinstance(b, Heading | Paragraph)]
    code = [b.text for b in document.blocks if isinstance(b, Code)]
    if any("EventName" in text for text in code) or any(
        word in plain(text) for text in said[:12] for word in CALLBACK
    ):
        return PageKind.CALLBACK
    return PageKind.TYPES


def _whole(
    document: Document, kind: PageKind, has_fields: bool, calls: tuple[CallFact, ...]
) -> list[Remark]:
    """Returns a remark if the page lacks the usual end, a sample response."""
    last = max((block.line for block in document.blocks), default=0)
    if not (has_fields or calls):
        return []
    if kind is PageKind.TYPES:
        text = "a page without calls does not show whether it is complete"
        return [Remark(last, RemarkKind.CUT, text)]
    tables = [b.line for b in document.blocks if isinstance(b, Table) and is_fields(b.header)]
    after = max([*tables, *(call.line for call in calls)], default=0)
    answered = any(
        isinstance(block, Code)
        and block.line + block.text.count("\n") >= after
        and (kind is PageKind.CALLBACK or _STATUS.search(block.text))
        for block in document.blocks
    )
    said = [b for b in document.blocks if isinstance(b, Paragraph) and b.line > after]
    if answered or any(_NO_BODY.search(plain(block.text)) for block in said):
        return []
    text = "no sample response follows the tables and request lines"
    return [Remark(last, RemarkKind.CUT, text)]


def _nothing(document: Document) -> str:
    tables = sum(isinstance(block, Table) for block in document.blocks)
    if tables:
        return f"no request line, and none of its {tables} tables lists fields"
    return "no request line and no table"
