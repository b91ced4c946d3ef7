"""The parsers of Markdown, HTML and plain text."""

from __future__ import annotations

import pytest

from cloudinfinite_pages.forms.document import Code, Heading, Paragraph, Row, Table
from cloudinfinite_pages.forms.html import read_html
from cloudinfinite_pages.forms.markdown import read_markdown
from cloudinfinite_pages.forms.plain import read_plain
from cloudinfinite_pages.page import Form

HEADER = ("Node Name (Keyword)", "Parent Node", "Description", "Type")


def test_markdown_becomes_blocks_with_lines() -> None:
    text = "\n".join(
        [
            "## The `kiln`",
            "",
            "It is *hot*,",
            "and [red](https://kiln.example).",
            "",
            "```shell",
            "GET /kiln HTTP/1.1",
            "```",
            "",
            "| Node Name (Keyword) | Parent Node | Description | Type |",
            "| :--- | --- | --- | ---: |",
            "| `Pot` | Request.<br>Kiln | <ul><li>one</li><li>a \\| b</li></ul> | String |",
        ]
    )
    document = read_markdown(text)
    assert document.form is Form.MARKDOWN
    assert document.blocks == (
        Heading(1, "The kiln"),
        Paragraph(3, "It is hot,\nand red."),
        Code(7, "GET /kiln HTTP/1.1\n"),
        Table(10, HEADER, (Row(12, ("Pot", "Request.\nKiln", "one\na | b", "String")),)),
    )
    assert document.cuts == ()


def test_a_markdown_row_may_have_more_or_fewer_cells() -> None:
    text = "| Name | Type |\n|---|---|\n| a | b `c` | d |\n| e |"
    (table,) = read_markdown(text).blocks
    assert isinstance(table, Table)
    assert [row.cells for row in table.rows] == [("a", "b c", "d"), ("e",)]


def test_an_anchor_above_a_table_does_not_swallow_it() -> None:
    text = '<span id="pot"></span>\n`Pot` has these:\n\n| Name | Type |\n|---|---|\n| a | b |'
    paragraph, table = read_markdown(text).blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Pot has these:"
    assert isinstance(table, Table)
    assert table.line == 4


def test_an_html_table_in_markdown_may_have_spans_and_blank_lines() -> None:
    text = "\n".join(
        [
            "Before",
            "",
            "<table>",
            "<tr><th>Name</th><th>Parent</th><th>Type</th></tr>",
            "",
            "<tr><td>a</td><td rowspan=2>Request.</br>Pot</td><td>String</td></tr>",
            "<tr><td>b</td><td>Int</td></tr>",
            '<tr><td colspan="2">c</td><td>Float</td></tr>',
            "</table>",
            "",
            "After",
        ]
    )
    before, table, after = read_markdown(text).blocks
    assert table == Table(
        4,
        ("Name", "Parent", "Type"),
        (
            Row(6, ("a", "Request.\nPot", "String")),
            Row(7, ("b", "Request.\nPot", "Int")),
            Row(8, ("c", "c", "Float")),
        ),
    )
    assert before == Paragraph(1, "Before")
    assert after == Paragraph(11, "After")


@pytest.mark.parametrize(
    ("text", "what"),
    [("```\nGET /", "a sample is not closed"), ("<table>\n<tr><td>a", "a table is not closed")],
)
def test_unclosed_markdown_may_be_cut_off(text: str, what: str) -> None:
    assert read_markdown(text).cuts == ((1, what),)


def test_rows_that_the_markdown_parser_misses_are_read() -> None:
    header = "| " + " | ".join(HEADER) + " |"
    text = f"Fields:\n{header}\n| a | Request | | String |\n{header}\n| b | Request | | Int |"
    paragraph, first, second = read_markdown(text).blocks
    assert paragraph == Paragraph(1, "Fields:")
    assert first == Table(2, HEADER, (Row(3, ("a", "Request", "", "String")),))
    assert second == Table(4, HEADER, (Row(5, ("b", "Request", "", "Int")),))


def test_a_saved_page_becomes_blocks() -> None:
    text = """<!-- saved from url=(0022)https://kiln.example/2 -->
<!DOCTYPE html><html><head><title>no</title></head><body>
<nav>no</nav><script>no</script><!-- no -->
<h1>The <b>kiln</b></h1>
<div>Loose text<p>It is
hot.</p>tail</div>
<pre>GET /kiln HTTP/1.1
Host: x</pre>
<p>&lt;Kiln&gt;&lt;/Kiln&gt;</p>
<table><thead><tr><th>Name</th><th>Type</th></tr></thead>
<tbody><tr><td>a<ul><li>b</li><li>c</li></ul></td>
<td><table><tr><td>inner</td></tr></table></td></tr></tbody></table>
</body></html>"""
    document = read_html(text)
    assert document.href == "https://kiln.example/2"
    assert document.cuts == ()
    assert document.blocks == (
        Heading(4, "The kiln"),
        Paragraph(5, "Loose text"),
        Paragraph(5, "It is hot."),
        Paragraph(5, "tail"),
        Code(7, "GET /kiln HTTP/1.1\nHost: x"),
        Code(9, "<Kiln></Kiln>"),
        Table(10, ("Name", "Type"), (Row(11, ("a\nb\nc", "inner")),)),
    )


def test_samples_and_tables_made_of_plain_elements_are_read() -> None:
    cells = [*HEADER, "Pot", "Request", "Any", "String", "Clay", "Request", "Any", "Int"]
    text = "\n".join(
        [
            "<html><body><div><div>GET /kiln HTTP/1.1</div>",
            "<div>Host: x</div></div>",
            "<pre><div>&lt;Kiln&gt;</div><div>&lt;/Kiln&gt;<br>end</div></pre>",
            *[f"<div><span>{cell}</span></div>" for cell in cells],
            "</body></html>",
        ]
    )
    assert read_html(text).blocks == (
        Code(1, "GET /kiln HTTP/1.1\nHost: x"),
        Code(3, "<Kiln>\n</Kiln>\nend"),
        Table(
            4,
            HEADER,
            (
                Row(8, ("Pot", "Request", "Any", "String")),
                Row(12, ("Clay", "Request", "Any", "Int")),
            ),
        ),
    )


def test_a_saved_page_has_its_address() -> None:
    text = '<html><head><meta property="og:url" content="https://kiln.example/3"></head></html>'
    assert read_html(text).href == "https://kiln.example/3"


def test_a_truncated_saved_page_has_open_elements() -> None:
    cuts = read_html("<html>\n<body>\n<table><tr><td>a").cuts
    assert [what for _, what in cuts] == [
        "<table> is not closed",
        "<body> is not closed",
        "<html> is not closed",
    ]


def test_large_spans_are_bounded() -> None:
    (table,) = read_html("<table><tr><td colspan=99999 rowspan=x>a</td></tr></table>").blocks
    assert isinstance(table, Table)
    assert 1 < len(table.header) <= 200


def test_joined_lines_are_split() -> None:
    text = "\n".join(
        [
            "The right is ci:BurnPots.POST /kilns HTTP/1.1Host: a<body>",
            "<Request><Pot/></Request>",
            "HTTP/1.1 200 OKServer: kiln<Response></Response>",
        ]
    )
    document = read_plain(text)
    assert document.blocks == (
        Paragraph(1, "The right is ci:BurnPots."),
        Code(1, "POST /kilns HTTP/1.1Host: a<body>"),
        Code(2, "<Request><Pot/></Request>"),
        Code(3, "HTTP/1.1 200 OKServer: kiln<Response></Response>"),
    )
    assert document.form is Form.TEXT


def test_cells_between_tabs_are_rows() -> None:
    text = "Name\tDescription\tType\nheat\tHow hot\tInteger"
    document = read_plain(text)
    assert document.blocks == (
        Table(1, ("Name", "Description", "Type"), (Row(2, ("heat", "How hot", "Integer")),)),
    )
    assert document.form is Form.BARS


def test_long_samples_are_read_to_their_end() -> None:
    text = "\n".join(
        [
            *["<Request>", "<Pot>", "", "", "</Pot>", "...", "</Request>", "Then"],
            *["<Response>", "<Pot>red", "pot</Pot>", "<Response>", "More"],
            *["{", '  "Pot": 1,', "", '  "Clay": 2', "}", "Then"],
            *["<Response>", "<Pot>1</Pot>", "", "No end"],
        ]
    )
    document = read_plain(text)
    codes = [(b.line, b.text.count("\n") + 1) for b in document.blocks if isinstance(b, Code)]
    assert codes == [(1, 7), (9, 4), (14, 5), (20, 2)]
    assert document.cuts == ((20, "a sample is not closed"),)
