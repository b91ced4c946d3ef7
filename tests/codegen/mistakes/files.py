"""Files that cannot be read or are in the wrong place."""

from __future__ import annotations

from pathlib import Path

from . import (
    IMPORT,
    MELT,
    MEND_SCHEMA,
    MEND_XML,
    Mistake,
    documented,
    mistake,
    move,
    remove,
    schema,
    write,
)

_INCLUDE = '<xs:include schemaLocation="../common/scalar.xsd"/>'


def _folder(spec: Path) -> None:
    (spec / "common" / "folder.xsd").mkdir()


def _alone(name: str, text: str | bytes, at: int, reason: str, remedy: str) -> Mistake:
    return Mistake(name, (write(MELT, text),), MELT, at, reason, remedy)


def _included(name: str, included: str, at: str | int, reason: str) -> Mistake:
    # The folder sorts first, so that the including file is read first.
    feed = schema('<xs:include schemaLocation="../common/broken.xsd"/>')
    edits = (write("a/feed.xsd", feed), write("common/broken.xsd", included))
    return Mistake(name, edits, "common/broken.xsd", at, reason, "make")


UNREADABLE = [
    _alone("text", "not XML", 1, "Start tag expected", MEND_XML),
    _alone("empty", "", 1, "empty", MEND_XML),
    _alone("bytes", b'<?xml version="1.0"?>\n\n<a>\xff</a>', 3, "encoding", MEND_XML),
    _alone("encoding", '<?xml version="1.0" encoding="no"?><a/>', 1, "encoding", MEND_XML),
    _alone("other root", "\n<a/>", 2, "the root element is a", "write xs:schema"),
    mistake("truncated", IMPORT, "</xs:schema>", "", at=20, reason="end", remedy=MEND_XML),
    *(
        Mistake(
            f"no {file}",
            (remove(file),),
            file,
            0,
            "could not be read (No such file",
            "add it to the spec folder",
        )
        for file in ("binding.xsd", "service.xml", "errors.xml")
    ),
    Mistake(
        "folder",
        (_folder,),
        "common/folder.xsd",
        0,
        "could not be read (Is a dir",
        "add it to the spec folder",
    ),
    Mistake(
        "vocabulary",
        (write("binding.xsd", "<a/>"),),
        "binding.xsd",
        1,
        "the root element is a",
        "write xs:schema",
    ),
    Mistake("truncated vocabulary", (write("binding.xsd", "<a>"),), "binding.xsd", 1, "", MEND_XML),
    Mistake("truncated service", (write("service.xml", "<a>"),), "service.xml", 1, "", MEND_XML),
    Mistake("errors text", (write("errors.xml", "a"),), "errors.xml", 1, "Start", MEND_XML),
    _included("included: cut", "\n<xs:schema", 2, "xs"),
    _included("included: type", schema("", '<xs:element name="A" type="B"/>'), 'name="A"', "B"),
    mistake(
        "type of a file that is not included",
        "toys/make_toy.xsd",
        '  <xs:include schemaLocation="../settings/box.xsd"/>\n',
        "",
        at='type="Box"',
        reason="Box",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "include after a type",
        MELT,
        "</xs:schema>",
        f"{_INCLUDE}</xs:schema>",
        at="</xs:schema>",
        reason="include",
        remedy=MEND_SCHEMA,
    ),
    Mistake(
        "included: root",
        (write("a/feed.xsd", schema('<xs:include schemaLocation="../errors.xml"/>')),),
        "a/feed.xsd",
        2,
        "not a schema document",
        MEND_SCHEMA,
    ),
]

MISPLACED = [
    mistake(
        "include: missing",
        MELT,
        "../common/scalar.xsd",
        "../common/no.xsd",
        reason="no.xsd",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "include: nothing",
        MELT,
        ' schemaLocation="../common/scalar.xsd"',
        "",
        at="<xs:include",
        reason="schemaLocation",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "include: outside",
        MELT,
        _INCLUDE,
        f'{_INCLUDE}\n<xs:include schemaLocation="../../outside.xsd"/>',
        also=[write("../outside.xsd", schema())],
        at="outside.xsd",
        reason="../../outside.xsd is not a file in the spec folder",
        remedy="move it into common and include it",
    ),
    mistake(
        "include: address",
        MELT,
        "../common/scalar.xsd",
        "http://127.0.0.1:9/scalar.xsd",
        reason="127.0.0.1",
        remedy=MEND_SCHEMA,
    ),
    Mistake(
        "feed too deep",
        (move(MELT, "shop_floor/back/melt_toy.xsd"),),
        "shop_floor/back/melt_toy.xsd",
        1,
        "not in the folder of a family",
        "move it directly into the folder of a family, or into common or",
    ),
    Mistake(
        "feed outside of a folder",
        (move(MELT, "melt_toy.xsd"),),
        "melt_toy.xsd",
        1,
        "not in the folder of a family",
        "move it directly into the folder of a family, or into common or",
    ),
    Mistake(
        "folder that is not a family",
        (move(MELT, "shop-floor/melt_toy.xsd"),),
        "shop-floor/melt_toy.xsd",
        1,
        "the folder shop-floor is not a family in service.xml",
        "declare the family there",
    ),
    Mistake(
        "file name",
        (
            write(
                "common/two-parts.xsd",
                schema(f'<xs:complexType name="Two">{documented()}</xs:complexType>'),
            ),
        ),
        "common/two-parts.xsd",
        1,
        "two-parts is not a valid name in every language",
        "lower-case letters",
    ),
    Mistake(
        "file name twice",
        (write("toys/part.xsd", ""), move(MELT, "toys/part.xsd")),
        "toys/part.xsd",
        8,
        "the operation MeltToy is in toys/part.xsd",
        "FAMILY/melt_toy.xsd",
    ),
    Mistake(
        "shared file name twice",
        (
            write("toys/melt_toy.xsd", schema()),
            write(
                "common/melt_toy.xsd",
                schema(f'<xs:complexType name="Two">{documented()}</xs:complexType>'),
            ),
            remove("toys/melt_toy.xsd"),
        ),
        MELT,
        1,
        "common/melt_toy.xsd exists as well",
        "unique in the whole spec",
    ),
]
