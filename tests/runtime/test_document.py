import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import MAX_BODY, DocumentError, children, parse_document

from .strategies import bodies, xml_text


@given(bodies)
def test_any_bytes_are_parsed_or_refused(body: bytes) -> None:
    report = Report()
    try:
        root = parse_document(body, report)
    except DocumentError:
        return
    assert all("{" not in each.tag for each in root.iter())


@given(
    xml_text, xml_text, st.sampled_from(["utf-8", "utf-16", "utf-16-be", "utf-16-le", "iso-8859-1"])
)
def test_encodings_comments_and_instructions_change_nothing(
    text: str, comment: str, encoding: str
) -> None:
    element = etree.Element("a")
    element.text = text
    inside = comment.replace("-", "")
    declared = "utf-16" if encoding.startswith("utf-16") else encoding
    content = etree.tostring(element, encoding="unicode").replace("\r", "&#13;")
    if encoding == "iso-8859-1":
        content = content.encode("ascii", "xmlcharrefreplace").decode()
        inside = ""
    document = f"<?xml version='1.0' encoding='{declared}'?><!--{inside}-->{content}<?x y?>"
    mark = {"utf-16-be": b"\xfe\xff", "utf-16-le": b"\xff\xfe"}.get(encoding, b"")
    root = parse_document(mark + document.encode(encoding))
    assert (root.text or "") == text


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is empty"),
        (b" \r\n", "it is empty"),
        (b"no", "it is not well-formed XML"),
        (b"<a>", "it is not well-formed XML"),
        (b"<a/><b/>", "it is not well-formed XML"),
        (b"<a>\x00</a>", "it is not well-formed XML"),
        (b"<a>&nbsp;</a>", "it is not well-formed XML"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "it is not well-formed XML"),
        (b"<!DOCTYPE a><a/>", "it has a DOCTYPE"),
        (b"<!DOCTYPE html><html/>", "it has a DOCTYPE"),
        (b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "it has a DOCTYPE"),
        (b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "it has a DOCTYPE"),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".encode("utf-16"), "it has a DOCTYPE"),
    ],
)
def test_invalid_documents_are_refused(body: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        parse_document(body)


def test_a_large_doctype_is_refused_at_once() -> None:
    # Copying a DTD takes time quadratic in its size: minutes for this one.
    names = "".join(f"<!ATTLIST a b{n} CDATA 'x'>" for n in range(100_000))
    started = time.thread_time()
    with pytest.raises(DocumentError, match="it has a DOCTYPE"):
        parse_document(f"<!DOCTYPE a [{names}]><a/>".encode())
    assert time.thread_time() - started < 10


@pytest.mark.parametrize("load", ["SYSTEM '{}'", "[<!ENTITY % x SYSTEM '{}'> %x;]"])
def test_no_external_file_is_read(load: str, tmp_path: Path) -> None:
    # Reading a pipe without a writer would block, and the contents of a file would show in the
    # reason.
    os.mkfifo(pipe := tmp_path / "pipe")
    (file := tmp_path / "file").write_text("<!ELEMENT a hush>")
    for path in (pipe, file):
        with pytest.raises(DocumentError, match="it has a DOCTYPE"):
            parse_document(f"<!DOCTYPE a {load.format(path.as_uri())}><a/>".encode())


def test_a_doctype_in_character_data_is_accepted() -> None:
    assert parse_document(b"<a><![CDATA[<!DOCTYPE html>]]></a>").text == "<!DOCTYPE html>"


@pytest.mark.parametrize("place", ["<a>{}</a>", "<a b='{}'/>"])
def test_an_entity_bomb_is_refused_at_once(place: str) -> None:
    tenfold = (f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    entities = "".join(["<!ENTITY e0 'ha'>", *tenfold])
    started = time.process_time()
    with pytest.raises(DocumentError):
        parse_document(f"<!DOCTYPE a [{entities}]>{place.format('&e11;')}".encode())
    assert time.process_time() - started < 2


def test_size_and_depth_are_limited() -> None:
    with pytest.raises(DocumentError, match="larger than 33554432 bytes"):
        parse_document(b" " * (MAX_BODY + 1))
    with pytest.raises(DocumentError, match="not well-formed"):
        parse_document(b"<a>" * 100_000 + b"</a>" * 100_000)


def test_each_namespace_is_ignored_and_reported_once() -> None:
    body = b"<a xmlns='urn:1'><b/><p:c xmlns:p='urn:2'>x</p:c><p:c xmlns:p='urn:2'/><b/></a>"
    report = Report()
    root = parse_document(body, report)
    assert [each.tag for each in root.iter()] == ["a", "b", "c", "c", "b"]
    assert [(each.kind, each.path, each.text) for each in report.anomalies] == [
        ("namespace", "a", "urn:1"),
        ("namespace", "a.c[0]", "urn:2"),
    ]
    assert parse_document(body)[1].tag == "c"


def test_a_namespace_in_utf_16_is_found() -> None:
    report = Report()
    root = parse_document("<a xmlns='urn:1'/>".encode("utf-16"), report)
    assert root.tag == "a"
    assert [each.text for each in report.anomalies] == ["urn:1"]


@pytest.mark.parametrize(
    "body",
    [
        b"<a xmlns='urn:1'><?say it?><b>x</b></a>",
        b"<?xml version='1.0'?><a xmlns='urn:1'><?say it?><b>x</b></a>",
        b"\xef\xbb\xbf<?xml version='1.0'?><a xmlns='urn:1'><?say it?><b>x</b></a>",
        b"<?xml version='1.0'" + b" " * 200 + b"?><a xmlns='urn:1'><b>x</b></a>",
    ],
)
def test_a_namespace_before_an_instruction_is_found(body: bytes) -> None:
    report = Report()
    assert parse_document(body, report).findtext("b") == "x"
    assert [each.text for each in report.anomalies] == ["urn:1"]


def test_the_word_xmlns_in_text_is_not_a_namespace() -> None:
    report = Report()
    assert parse_document(b"<a>xmlns</a>", report).text == "xmlns"
    assert report.anomalies == []


def read(element: etree._Element, report: Report) -> list[str]:
    """Reads a container the way the generated decoders do."""
    if element.text is not None:
        report.mixed(element, element.text)
    tags = []
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        tags.append(child.tag)
    return tags


@pytest.mark.parametrize(
    ("body", "reported"),
    [
        (b"<a><b/><c/></a>", False),
        (b"<a>\n  <b/>\n  <c/>\n</a>", False),
        (b"<a><!-- said --><b/><c/></a>", False),
        (b"<a>text<b/><c/></a>", True),
        (b"<a><b/>text<c/></a>", True),
        (b"<a><b/><c/>text</a>", True),
        (b"<a><b/><![CDATA[text]]><c/></a>", True),
        (b"<a>\r\n  <b/>\r\n  <c/>\r\n</a>", False),
        (b"<a>one<b/>two<c/>three</a>", True),
    ],
)
def test_text_in_a_container_is_reported(body: bytes, reported: bool) -> None:
    report = Report()
    assert read(parse_document(body), report) == ["b", "c"]
    assert [each.kind for each in report.anomalies] == ["unexpected-content"] * reported


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"<a>\n <b> </b>\n</a>", " "),
        (b"<a>\n <b> x </b>\n</a>", " x "),
        (b"<a>\n <b>\t&#13;\n</b>\n</a>", "\t\r\n"),
        (b"<a>\n <b> \r\n</b>\n</a>", " \n"),
        (b"<a>\n <b>\n<![CDATA[q]]></b>\n</a>", "\nq"),
        (b"<a>\n <b> <!-- said --> </b>\n</a>", "  "),
        (b"<?xml version='1.0'?><a>\n <b> <?say it?> </b>\n</a>", "  "),
        (b"<a>\n <b> ! = ? </b>\n</a>", " ! = ? "),
        (b"<a>\n <b>\t<?say it?></b>\n</a>", "\t"),
        (b"<a>\n <b><?say it?>\t</b>\n</a>", "\t"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><a>\n <b>\t<?say it?></b>\n</a>", "\t"),
        ("<a>\n <b>\t<!-- said --></b>\n</a>".encode("utf-16"), "\t"),
        ("<?xml version='1.0' encoding='utf-16'?><a><b>\t<?x?></b></a>".encode("utf-16"), "\t"),
    ],
)
def test_white_space_counts_in_text_but_not_between_elements(body: bytes, text: str) -> None:
    report = Report()
    root = parse_document(body, report)
    assert read(root, report) == ["b"]
    assert root[0].text == text
    assert report.anomalies == []


def test_text_without_elements_is_reported() -> None:
    report = Report()
    assert read(parse_document(b"<a>text</a>"), report) == []
    assert [(each.kind, each.text) for each in report.anomalies] == [("unexpected-content", "text")]
