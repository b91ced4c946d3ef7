"""Pieces of small pages, and what is read from them."""

from __future__ import annotations

from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import FieldFact, Reading, RemarkKind

HEADER = "| Node Name (Keyword) | Parent Node | Description | Type |\n|---|---|---|---|\n"
ASKING = "| Node Name (Keyword) | Parent Node | Description | Type | Required |\n|-|-|-|-|-|\n"
CALL = "```\nGET /kilns/<kilnId> HTTP/1.1\nHost: <BucketName-APPID>.ci.<Region>.example\n```\n\n"
ANSWER = "\n```\nHTTP/1.1 200 OK\n\n{}\n```\n"


def read(text: str) -> Reading:
    """Reads a Markdown page."""
    return read_page(text, "kiln.md")


def fields(text: str) -> list[FieldFact]:
    """Returns the fields of a Markdown page."""
    facts = read(text).facts
    assert facts is not None
    return list(facts.fields)


def kinds(reading: Reading) -> set[RemarkKind]:
    """Returns the kinds of remarks about a reading."""
    return {remark.kind for remark in reading.remarks}
