"""The operation block of a feed."""

from __future__ import annotations

from pathlib import PurePosixPath

from lxml import etree

from .errors import SpecError
from .model import Operation
from .operation_facts import Action, Note, Page, Paging, Recovery, Waiting
from .source import XS, B, Binding, SchemaFile
from .text import line_of, read_text
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
    paging, waiting, recovery = (block.find(B + word) for word in ("paging", "waiting", "recovery"))
    return Operation(
        name=name,
        words=words,
        family=path.parent.name,
        method=str(block.get("method")),
        path=str(block.get("path")),
        host=str(block.get("host")),
        safe=block.get("safe") in ("true", "1"),
        summary=_texts(file, block, "summary")[0],
        source=file.source_of(block),
        details=_texts(file, block, "details"),
        preconditions=_notes(file, block, "precondition", "error"),
        actions=tuple(_action(file, element) for element in block.findall(B + "action")),
        failures=_notes(file, block, "failure", "code"),
        pages=tuple(
            Page(str(page.get("href")), str(page.get("language")), page.get("updated"))
            for page in block.findall(B + "page")
        ),
        paging=None if paging is None else Paging(**_words(paging)),
        waiting=None if waiting is None else _waiting(waiting),
        recovery=None if recovery is None else _recovery(recovery),
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


def _action(file: SchemaFile, element: etree._Element) -> Action:
    name, doubtful = str(element.get("name")), element.get("doubtful") in ("true", "1")
    text = read_text(element, file.name, f"the action {name}")
    if doubtful and not text:
        raise SpecError(
            *file.source_of(element),
            f"the action {name} is doubtful for no reason",
            "say what the pages say of it",
        )
    return Action(name, text, doubtful)


def _waiting(element: etree._Element) -> Waiting:
    words = _words(element)
    return Waiting(
        id=words["id"],
        item=words["item"],
        key=words["key"],
        state=words["state"],
        success=tuple(words["success"].split()),
        failed=tuple(words["failed"].split()),
        cancelled=tuple(words.get("cancelled", "").split()),
        code=words["code"],
        message=words["message"],
        missing=words.get("missing"),
    )


def _recovery(element: etree._Element) -> Recovery:
    words = _words(element)
    carry = (pair.partition("=") for pair in words.get("carry", "").split())
    return Recovery(
        mark=tuple(words["mark"].split(".")),
        operation=words["operation"],
        match=tuple(words["match"].split(".")),
        item=words["item"],
        by=words.get("by"),
        since=words.get("since"),
        carry=tuple((parameter, field) for parameter, _, field in carry),
    )


def _words(element: etree._Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.items()}


def _notes(file: SchemaFile, block: etree._Element, tag: str, key: str) -> tuple[Note, ...]:
    elements = block.findall(B + tag)
    texts = _texts(file, block, tag)
    return tuple(
        Note(element.get(key) or "", text) for element, text in zip(elements, texts, strict=True)
    )


def _texts(file: SchemaFile, block: etree._Element, tag: str) -> tuple[str, ...]:
    return tuple(read_text(element, file.name, f"b:{tag}") for element in block.findall(B + tag))
