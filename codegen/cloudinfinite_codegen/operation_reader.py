"""The operation block of a feed."""

from __future__ import annotations

from pathlib import PurePosixPath

from lxml import etree

from .errors import SpecError
from .model import Note, Operation, Page, Paging
from .source import XS, B, Binding, SchemaFile, line_of
from .words import snake_case, split_words

SHARED_FOLDER = "common"


def read_operation(file: SchemaFile, binding: Binding) -> Operation | None:
    """The operation of a feed; None for a file of shared types.

    Raises:
        SpecError: The block is missing, stands twice, is not valid, or does not fit the file.
    """
    blocks = file.root.findall(f"{XS}annotation/{XS}appinfo/{B}operation")
    if PurePosixPath(file.name).parent.name == SHARED_FOLDER:
        if blocks:
            raise SpecError(
                *file.source_of(blocks[0]),
                "an operation among shared types",
                "give it a feed in the folder of its family",
            )
        return None
    if len(blocks) != 1:
        line = line_of(blocks[1]) if len(blocks) > 1 else 1
        raise SpecError(
            file.name,
            line,
            f"{len(blocks)} operation blocks",
            "write one b:operation in xs:annotation/xs:appinfo of a feed",
        )
    block = blocks[0]
    binding.check(block, file.name)
    name = str(block.get("name"))
    words = split_words(name)
    path = PurePosixPath(file.name)
    if path.stem != snake_case(words):
        raise SpecError(
            *file.source_of(block),
            f"the operation {name} stands in {file.name}",
            f"call the file FAMILY/{snake_case(words)}.xsd",
        )
    _check_roots(file, block)
    paging = block.find(B + "paging")
    return Operation(
        name=name,
        words=words,
        family=path.parent.name,
        method=str(block.get("method")),
        path=str(block.get("path")),
        host=str(block.get("host")),
        safe=block.get("safe") in ("true", "1"),
        summary=_text(block.find(B + "summary")),
        source=file.source_of(block),
        details=tuple(_text(element) for element in block.findall(B + "details")),
        preconditions=_notes(block, "precondition", "error"),
        actions=_notes(block, "action", "name"),
        failures=_notes(block, "failure", "code"),
        pages=tuple(
            Page(str(page.get("href")), str(page.get("language")), page.get("updated"))
            for page in block.findall(B + "page")
        ),
        paging=None
        if paging is None
        else Paging(str(paging.get("token")), str(paging.get("next")), str(paging.get("items"))),
        params=block.get("params"),
        request=block.get("request"),
        response=block.get("response"),
    )


def _check_roots(file: SchemaFile, block: etree._Element) -> None:
    roots = {str(element.get("name")): element for element in file.root.findall(XS + "element")}
    for root, word in (("Request", "request"), ("Response", "response")):
        element = roots.pop(root, None)
        said = block.get(word)
        declared = None if element is None else element.get("type")
        if said != declared:
            source = file.source_of(block if element is None else element)
            raise SpecError(
                *source,
                f"the root {root} is of type {declared}, the operation says {said}",
                f"write one xs:element {root} that names the type given in {word}, or neither",
            )
    if roots:
        root, element = roots.popitem()
        raise SpecError(
            *file.source_of(element),
            f"a root element {root}",
            "a feed has the roots Request and Response only",
        )


def _notes(block: etree._Element, tag: str, key: str) -> tuple[Note, ...]:
    return tuple(Note(element.get(key) or "", _text(element)) for element in block.findall(B + tag))


def _text(element: etree._Element | None) -> str:
    return " ".join(((element.text if element is not None else "") or "").split())
