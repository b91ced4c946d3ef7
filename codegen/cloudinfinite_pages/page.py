"""The facts of a page as values: names, numbers and choices, but no sentences.

A page documents one operation (sometimes several), a callback, or types that other pages refer to.
Table rows become `FieldFact`s, in page order; request lines become `CallFact`s, permissions
`ActionFact`s, and samples `SampleFact`s.

- **Nothing is guessed.** What a page does not print is `NOT_PRINTED`, None or empty. If a cell is
  missing and the others have moved up, only certain facts are kept, and the reading has a warning.
- **Lines** count from 1, in the page as it was read. They are not compared.
- **Parents** are dotted paths of element names from the root: `Request.Input`. Roots and
  parameters have the parent ``""``.
- **Names** are as printed, without markup and stray spaces, in their original case. A name or a
  path may contain ``*`` if a page has one row for several fields (`Animation_***`).
- **Values** of every kind are strings, as on the wire.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """The format of the file that was read."""

    MARKDOWN = "markdown"
    """From the vendor's documentation repository, with pipe tables and HTML tables."""
    HTML = "html"
    """Saved from a browser."""
    BARS = "bars"
    """Plain text with one table row per line, and bars between the cells."""
    LINES = "lines"
    """Plain text with one table cell per line."""
    SPACED = "spaced"
    """Plain text with one table row per line, and spaces between the cells."""
    TEXT = "text"
    """Plain text without tables."""


class Language(StrEnum):
    """The language of the table headers."""

    ENGLISH = "en"
    CHINESE = "zh"
    UNKNOWN = "unknown"


class PageKind(StrEnum):
    """What the page documents."""

    OPERATION = "operation"
    """It has a request line."""
    CALLBACK = "callback"
    """It has no request line, and its tables describe the body that the service posts."""
    TYPES = "types"
    """It has tables that other pages refer to, under headings that name the types."""


class Place(StrEnum):
    """The part of a request, response or callback that a field belongs to."""

    QUERY = "query"
    """A path or query parameter."""
    HEADER = "header"
    """A request header."""
    REQUEST = "request"
    """The request body."""
    RESPONSE = "response"
    """The response body."""
    RESPONSE_HEADER = "response header"
    """A response header."""
    CALLBACK = "callback"
    """The body that the service posts."""
    TYPE = "type"
    """A type that several pages share; the parent starts with its name."""


class FieldType(StrEnum):
    """The type of a field, whatever its spelling on the page."""

    CONTAINER = "container"
    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    OTHER = "other"
    """An unknown word; the reading has a warning."""
    NOT_PRINTED = "not printed"


class Requiredness(StrEnum):
    """Whether a field is required."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    CONDITIONAL = "conditional"
    """Required in some cases, listed in `FieldFact.conditions` if the page states them plainly."""
    NOT_PRINTED = "not printed"
    """No such column, or an empty cell. Tables of responses never have the column."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a value. Numbers are strings, as printed.

    Attributes:
        minimum: The smallest value.
        maximum: The largest value.
        exclusive_minimum: A bound that the value must exceed.
        exclusive_maximum: A bound that the value must stay below.
        min_length: The smallest number of characters.
        max_length: The largest number of characters.
        max_bytes: The largest number of bytes.
        max_items: The largest number of values.
        format: The format of a text: a time format such as ``%Y-%m-%dT%H:%M:%S%z``, as printed, or
            a word in `vocabulary.FORMATS`.
        characters: The kinds of characters that a text may contain, sorted words of
            `vocabulary.CHARACTERS`.
        values: The listed values, in printed order. An enumeration on a page may be incomplete.
    """

    minimum: str | None = None
    maximum: str | None = None
    exclusive_minimum: str | None = None
    exclusive_maximum: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    max_bytes: int | None = None
    max_items: int | None = None
    format: str | None = None
    characters: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


class Condition(NamedTuple):
    """`field` has `value`. The field has the name on the page, which may be a path."""

    field: str
    value: str


class CaseDefault(NamedTuple):
    """A default that depends on another field: `value` if `field` is `case`.

    An empty `case` means that the other field is absent.
    """

    field: str
    case: str
    value: str


@dataclass(frozen=True, slots=True)
class FieldFact:
    """One row of a table of fields.

    Attributes:
        place: Where the field belongs.
        parent: The parent as printed: in the row, or above a table without that column.
        name: The name of the element, parameter or header.
        type: The type; for a list, the type of one item.
        many: Whether the type cell allows several values.
        required: Whether the field is required.
        conditions: The cases in which it is required, if stated plainly: all of these must hold.
        default: The default; `now` for the current time. None if the page states none.
        case_defaults: Defaults that hold in some cases only, if stated plainly.
        limits: The limits of its value.
        elsewhere: Whether another page describes its content, so that no rows are missing here.
        same_as: The path whose content it shares, such as ``Request.Input``.
        under: The parent after repair: the container that is meant if `parent` has no row, else the
            same as `parent`. Comparisons use this.
        text: A hash of the cells in prose, such as the description, to detect changes that affect
            no fact; ``""`` if not known.
        marks: A hash of the numbers and possible values in those cells; if it is the same, the row
            was only reworded.
        line: The first line of the row.
    """

    place: Place
    parent: str
    name: str
    type: FieldType = FieldType.NOT_PRINTED
    many: bool = False
    required: Requiredness = Requiredness.NOT_PRINTED
    conditions: tuple[Condition, ...] = ()
    default: str | None = None
    case_defaults: tuple[CaseDefault, ...] = ()
    limits: Limits = Limits()
    elsewhere: bool = False
    same_as: str | None = None
    under: str = ""
    text: str = field(default="", compare=False)
    marks: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def path(self) -> str:
        """The dotted path: `under` and `name`."""
        return f"{self.under}.{self.name}" if self.under else self.name


@dataclass(frozen=True, slots=True)
class CallFact:
    """A request line that shows the syntax of an operation, not an example.

    Attributes:
        method: The method, in capitals.
        path: The path, with placeholders in braces: ``/jobs/{jobId}``.
        query: The names of the query parameters on the line.
        flags: The names of query parameters without an equals sign and a value.
        host: The kind of host, a value of `vocabulary.HOSTS`; ``""`` if the page prints none.
        line: The line.
        values: The values of query parameters that are in no table: ``name=value``.
    """

    method: str
    path: str
    query: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    host: str = ""
    line: int = field(default=0, compare=False)
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionFact:
    """A required permission, such as ``ci:CreateMediaJobs``."""

    name: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class OtherTable:
    """A table that does not list fields, and so is not read.

    Attributes:
        title: A hash of its header.
        text: A hash of its rows.
        rows: The number of rows.
        line: The first line.
    """

    title: str
    text: str
    rows: int
    line: int = field(default=0, compare=False)


class Soundness(StrEnum):
    """Whether a sample could be parsed."""

    GOOD = "good"
    REPAIRED = "repaired"
    """Not well formed until repaired; see `SampleFact.repairs`."""
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair of a sample.

    Attributes:
        kind: The kind of mistake, a key of `mending.MISTAKES`.
        what: What was read, and the text on the page: ``</Name> for </Type>``.
        line: The line on the page.
    """

    kind: str
    what: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class SampleFact:
    """One sample body.

    Attributes:
        place: The body that it shows.
        syntax: `xml` or `json`.
        verdict: Whether it could be parsed.
        repairs: The repairs; for a broken sample, those that were tried.
        unlisted: Paths in the sample that are in no table of its place.
        line: The first line.
    """

    place: Place
    syntax: str
    verdict: Soundness
    repairs: tuple[Repair, ...] = ()
    unlisted: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts of one page.

    Attributes:
        operation: The name of the operation in the spec, or any name that a maintainer gave to
            another kind of page. Pages do not print it; ``""`` if not known.
        kind: What the page documents.
        language: The language.
        form: The format that was read.
        href: The address, from the page or the maintainer.
        updated: The date on the page, ``YYYY-MM-DD``; ``""`` if it prints none.
        calls: The request lines. The first one is the operation's.
        actions: The CAM actions that a caller needs.
        fields: Every row of every table of fields, in order. A field may have several rows.
        samples: The samples, in order.
        unsampled: Paths of rows that no readable sample of their place has, if there is a sample.
        tables: The number of tables of fields.
        others: The other tables, in order; None if not known.
    """

    kind: PageKind
    language: Language
    form: Form
    operation: str = ""
    href: str = ""
    updated: str = ""
    calls: tuple[CallFact, ...] = ()
    actions: tuple[ActionFact, ...] = ()
    fields: tuple[FieldFact, ...] = ()
    samples: tuple[SampleFact, ...] = ()
    unsampled: tuple[str, ...] = ()
    tables: int = 0
    others: tuple[OtherTable, ...] | None = None


class RemarkKind(StrEnum):
    """The kinds of remarks about a reading."""

    SHIFTED = "shifted cells"
    INCOMPLETE = "incomplete row"
    LOST = "line not read"
    NO_HEADER = "table without a header"
    NOT_FIELDS = "table without fields"
    TYPE = "type not known"
    REQUIREDNESS = "requiredness not known"
    PARENT = "parent repaired"
    ORPHAN = "parent not found"
    UNLISTED = "in a sample, but in no table"
    EMPTY = "container without fields"
    SAMPLE = "sample not well formed"
    CUT = "page ends early"
    NOTHING = "nothing found"
    LANGUAGE = "languages mixed"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark about a reading.

    Attributes:
        line: The line on the page; 0 for the whole page.
        kind: The kind of remark.
        text: What was found, and how it was read.
    """

    line: int
    kind: RemarkKind
    text: str

    @property
    def warns(self) -> bool:
        """Whether facts may be missing. Repairs and other tables lose none."""
        return self.kind not in (RemarkKind.NOT_FIELDS, RemarkKind.SAMPLE, RemarkKind.PARENT)


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading a page.

    Attributes:
        facts: The facts; None if the page was not understood.
        remarks: The remarks, in line order.
        reason: Why there are no facts.
        shown: Values in request samples, by the path of their field. They are not saved, but help
            to find out which call a page is about.
    """

    facts: PageFacts | None
    remarks: tuple[Remark, ...] = ()
    reason: str = ""
    shown: tuple[tuple[str, str], ...] = ()

    @property
    def warnings(self) -> tuple[Remark, ...]:
        """The remarks about facts that may be missing. A good reading has none."""
        return tuple(remark for remark in self.remarks if remark.warns)
