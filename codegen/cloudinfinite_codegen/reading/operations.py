"""Reads the operation block of a feed."""

from __future__ import annotations

from pathlib import PurePosixPath

from lxml import etree

from ..errors import SpecError
from ..representation.model import ERROR_ROOT, REQUEST_ROOT, RESPONSE_ROOT, Operation
from ..representation.operation_facts import Action, NumberedPaging, Page, Paging, Recovery, Waiting
from ..representation.words import snake_case, split_words
from .notes import read_chinese, read_notes, read_texts
from .schemas import XS
from .source import SHARED_FOLDERS, B, Binding, SchemaFile
from .text import read_flag, read_text


def read_operation(file: SchemaFile, binding: Binding) -> Operation | None:
    """Returns the operation of a feed; None for a file of shared types.

    Raises:
        SpecError: The block is missing, duplicate or invalid, or does not match the file.
    """
    blocks = file.root.findall(f"{XS}annotation/{XS}appinfo/{B}operation")
    if PurePosixPath(file.name).parent.name in SHARED_FOLDERS:
        if blocks:
            raise SpecError(
                *file.source_of(blocks[0]),
                "a folder of shared types contains an operation",
                "move it to a feed in the folder of its family",
            )
        return None
    if not blocks:
        _check_shared(file)
        return None
    if len(blocks) > 1:
        raise SpecError(
            *file.source_of(blocks[1]),
            f"the file has {len(blocks)} operation blocks",
            "write exactly one b:operation, in xs:annotation/xs:appinfo",
        )
    block = blocks[0]
    binding.check(block, file.name)
    name = str(block.get("name"))
    words = split_words(name)
    path = PurePosixPath(file.name)
    if path.stem != snake_case(words):
        raise SpecError(
            *file.source_of(block),
            f"the operation {name} is in {file.name}",
            f"name the file FAMILY/{snake_case(words)}.xsd",
        )
    request_root, response_root = _roots(file, block)
    paging, waiting, recovery = (block.find(B + word) for word in ("paging", "waiting", "recovery"))
    return Operation(
        name=name,
        words=words,
        family=path.parent.name,
        call=_call(file, block, words),
        method=str(block.get("method")),
        path=str(block.get("path")),
        host=str(block.get("host")),
        safe=read_flag(block, "safe"),
        summary=read_texts(file.name, block, "summary")[0],
        source=file.source_of(block),
        details=read_texts(file.name, block, "details"),
        preconditions=read_notes(file.name, file.chinese, block, "precondition", "error"),
        actions=tuple(_action(file, element) for element in block.findall(B + "action")),
        failures=read_notes(file.name, file.chinese, block, "failure", "code"),
        pages=tuple(
            Page(str(page.get("href")), str(page.get("language")), page.get("updated"))
            for page in block.findall(B + "page")
        ),
        paging=None if paging is None else _paging(file, paging),
        waiting=None if waiting is None else _waiting(waiting),
        recovery=None if recovery is None else _recovery(recovery),
        params=block.get("params"),
        request=block.get("request"),
        response=block.get("response"),
        request_root=request_root,
        response_root=response_root,
        answer=block.get("answer"),
        body=block.get("body"),
        summary_zh="".join(read_chinese(file.chinese, block, "summary")),
        details_zh=read_chinese(file.chinese, block, "details"),
    )


def _check_shared(file: SchemaFile) -> None:
    """Checks a file of shared types, which has no operation."""
    for element in file.root.findall(XS + "element"):
        raise SpecError(
            *file.source_of(element),
            f"the root {element.get('name')} belongs to no operation",
            "add a b:operation in xs:annotation/xs:appinfo",
        )
    if not file.classes:
        raise SpecError(
            file.name,
            1,
            "the file declares neither an operation nor a type",
            "add a b:operation, or types that the feeds of the family share",
        )


def _call(file: SchemaFile, block: etree._Element, words: tuple[str, ...]) -> tuple[str, ...]:
    call = tuple(str(block.get("call") or "").split())
    if call == words:
        raise SpecError(
            *file.source_of(block),
            f"the call {' '.join(call)} only repeats the name of the operation",
            "remove call",
        )
    return call or words


def _roots(file: SchemaFile, block: etree._Element) -> tuple[str, str]:
    """Finds the names of the root elements of request and response by their types."""
    types = {"request": block.get("request"), "response": block.get("response")}
    if types["request"] and types["request"] == types["response"]:
        raise SpecError(
            *file.source_of(block),
            f"the request and the response have the same type {types['request']}",
            "declare a type for each, so that their root elements can be distinguished",
        )
    roots = {"request": REQUEST_ROOT, "response": RESPONSE_ROOT}
    words = {name: word for word, name in types.items() if name}
    for form, role in (("body", "request"), ("answer", "response")):
        if block.get(form) == "json":
            # A JSON object has no root element.
            words.pop(str(types[role]), None)
    for element in file.root.findall(XS + "element"):
        root = str(element.get("name"))
        word = words.pop(str(element.get("type")), None)
        if word is None or (word == "response" and root == ERROR_ROOT):
            raise SpecError(
                *file.source_of(element),
                f"the root {root} has the type {element.get('type')}",
                "declare one xs:element with the type named in request, one with that in response; "
                f"{ERROR_ROOT} is reserved for error responses",
            )
        roots[word] = root
    for name, word in words.items():
        raise SpecError(
            *file.source_of(block),
            f"no root element has the type {name}",
            f"add an xs:element, usually {roots[word]}, with the type named in {word}",
        )
    return roots["request"], roots["response"]


def _action(file: SchemaFile, element: etree._Element) -> Action:
    name, doubtful = str(element.get("name")), read_flag(element, "doubtful")
    text = read_text(element, file.name, f"the action {name}")
    if doubtful and not text:
        raise SpecError(
            *file.source_of(element),
            f"the doubtful action {name} has no explanation",
            "explain what the pages say about it",
        )
    return Action(name, text, doubtful, file.chinese.get(element, ""))


def _paging(file: SchemaFile, element: etree._Element) -> Paging | NumberedPaging:
    words = _words(element)
    form = words.keys() - {"items", "size"}
    if form == {"token", "next"}:
        return Paging(**words)
    if form == {"page", "total"}:
        return NumberedPaging(**words)
    raise SpecError(
        *file.source_of(element),
        f"paging by {', '.join(sorted(form)) or 'nothing'}",
        "name token and next, or page and total",
    )


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
        code=words.get("code"),
        message=words.get("message"),
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
