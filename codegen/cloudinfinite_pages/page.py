"""What a page says, as values: names, numbers and choices, and no sentence.

A page documents one operation (now and then several), or a callback, or types that other pages
refer to. Its tables become `FieldFact`s in the order in which they stand, its request lines
`CallFact`s, its permissions `ActionFact`s, its samples `SampleFact`s.

- **Nothing is guessed.** What a page does not print is `NOT_PRINTED`, None or empty. Where a cell
  was lost and the others moved up, only what is certain is kept, and the reading warns.
- **Lines** are counted from 1, in the page as it was read. They are no part of what is compared.
- **Parents** are dotted paths of element names from the root: `Request.Input`. A root and a
  parameter have the parent ``""``.
- **Names** are as printed, with markup and stray blanks removed; letters keep their case. A name
  or a path may hold ``*`` where a page writes one row for several (`Animation_***`).
- **Values** of every kind are strings, as they stand on the wire.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """In what form the page was at hand."""

    MARKDOWN = "markdown"
    """The vendor's documentation repository: pipe tables, and HTML tables in between."""
    HTML = "html"
    """Saved from a browser."""
    BARS = "bars"
    """Plain text, a row of a table being a line with bars between the cells."""
    LINES = "lines"
    """Plain text, every cell of a table being a line."""
    SPACED = "spaced"
    """Plain text, a row of a table being a line with blanks between the cells."""
    TEXT = "text"
    """Plain text in which no table was found."""


class Language(StrEnum):
    """In what language the page's tables have their headers."""

    ENGLISH = "en"
    CHINESE = "zh"
    UNKNOWN = "unknown"


class PageKind(StrEnum):
    """What the page documents."""

    OPERATION = "operation"
    """It has a request line."""
    CALLBACK = "callback"
    """It has no request line, and its tables describe what the service posts."""
    TYPES = "types"
    """Neither: tables that other pages refer to, under headings that name the type."""


class Place(StrEnum):
    """Which part of the exchange a field belongs to."""

    QUERY = "query"
    """A parameter of the request line, path or query."""
    HEADER = "header"
    """A header of the request."""
    REQUEST = "request"
    """The body of the request."""
    RESPONSE = "response"
    """The body of the answer."""
    RESPONSE_HEADER = "response header"
    """A header of the answer."""
    CALLBACK = "callback"
    """The body that the service posts."""
    TYPE = "type"
    """A type of its own; the parent begins with its name."""


class FieldType(StrEnum):
    """The type that the page names, all its spellings made one."""

    CONTAINER = "container"
    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    OTHER = "other"
    """A word that is in no list; the reading warns of it."""
    NOT_PRINTED = "not printed"


class Requiredness(StrEnum):
    """Whether the page asks for the field."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    CONDITIONAL = "conditional"
    """Required in some cases; `FieldFact.conditions` tell them where they are plain."""
    NOT_PRINTED = "not printed"
    """No such column, or nothing in it. Tables of answers never print it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a value may be. Numbers are strings, as printed.

    Attributes:
        minimum: The least value.
        maximum: The greatest value.
        exclusive_minimum: A bound that the value must be above.
        exclusive_maximum: A bound that the value must be below.
        min_length: The least number of characters.
        max_length: The greatest number of characters.
        max_bytes: The greatest number of bytes.
        max_items: How many values there may be.
        format: The shape of a text: a time format such as ``%Y-%m-%dT%H:%M:%S%z`` just as it is
            printed, or a word of `words.FORMATS`.
        characters: Kinds of characters a text may hold, words of `words.CHARACTERS`, sorted.
        values: The values there are, in printed order. An enumeration on a page may be incomplete.
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
    """`field` has `value`. The field is named as the page names it, beside or by a path."""

    field: str
    value: str


class CaseDefault(NamedTuple):
    """What holds when a field is absent and another one has a value: `value` if `field` is `case`.

    An empty `case` means that the other one is absent.
    """

    field: str
    case: str
    value: str


@dataclass(frozen=True, slots=True)
class FieldFact:
    """One row of a table of fields.

    Attributes:
        place: Which part of the exchange the row belongs to.
        parent: The parent as the page prints it: in the row, or above a table without that column.
        name: The name of the element, parameter or header.
        type: The type; for a list, that of one item.
        many: Whether the type cell says that there may be several.
        required: Whether the page asks for it.
        conditions: When it is required, where the page says so plainly: all of these must hold.
        default: What holds when it is absent; `now` for the present time. None when the page says
            that there is none, or nothing.
        case_defaults: What holds in some cases only, where the page says so plainly.
        limits: What it may be.
        elsewhere: Whether its content is told on another page, so that no rows are missing here.
        same_as: The path whose content it shares, such as ``Request.Input``.
        under: The parent that the tables of the page lead to, where the printed one leads nowhere;
            else the same as `parent`. Compare by this.
        text: A hash of the cells whose words tell more than their facts, such as the description,
            so that a change of words that yields no fact is noticed; ``""`` where it is not known.
        marks: A hash of the numbers and of the words in them that can be values; where it is the
            same, a cell was merely worded anew.
        line: Where the row begins.
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
        """Where it stands: `under` and `name`, dotted."""
        return f"{self.under}.{self.name}" if self.under else self.name


@dataclass(frozen=True, slots=True)
class CallFact:
    """One request line that stands for all calls of an operation, not for an example.

    Attributes:
        method: The method, in capitals.
        path: The path; what is filled in stands in braces: ``/jobs/{jobId}``.
        query: Names of the query parameters that the line shows.
        flags: Names of those without a value and an equals sign.
        host: The kind of host, one of `words.HOSTS`; ``""`` when the page prints none.
        line: Where it stands.
        values: What the line gives to query parameters that no table names: ``name=value``.
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
    """A permission that the page asks for, such as ``ci:CreateMediaJobs``."""

    name: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class OtherTable:
    """A table that is not read, since it is none of fields.

    Attributes:
        title: A hash of its header.
        text: A hash of its rows.
        rows: How many rows it has.
        line: Where it begins.
    """

    title: str
    text: str
    rows: int
    line: int = field(default=0, compare=False)


class Soundness(StrEnum):
    """Whether a sample can be read."""

    GOOD = "good"
    REPAIRED = "repaired"
    """Not well formed, but the repairs of `SampleFact.repairs` made it so."""
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Repair:
    """What was wrong at one place of a sample, and what made it right.

    Attributes:
        kind: Which of the known mistakes it is, a name of `mending.MISTAKES`.
        what: The markup that was wrong, and what was read instead: ``</Name> for </Type>``.
        line: The line of the page.
    """

    kind: str
    what: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class SampleFact:
    """One sample body.

    Attributes:
        place: What it is a sample of.
        syntax: `xml` or `json`.
        verdict: Whether it can be read.
        repairs: What had to be repaired; for a broken one, what was tried.
        unlisted: Paths that are in the sample, but in no table of that place.
        line: Where it begins.
    """

    place: Place
    syntax: str
    verdict: Soundness
    repairs: tuple[Repair, ...] = ()
    unlisted: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """All that one page says.

    Attributes:
        operation: The name of the operation in the spec, or for another kind of page any name that
            a maintainer gave. The page itself prints none; ``""`` until it is known.
        kind: What the page documents.
        language: The language of the page.
        form: In what form it was read.
        href: The address, where the page or the maintainer told it.
        updated: The page's own date, ``YYYY-MM-DD``; ``""`` when it prints none.
        calls: Its request lines, the first being the one of the operation.
        actions: The CAM actions that it asks for.
        fields: Every row of every table of fields, in order. One field may have several rows.
        samples: Its samples, in order.
        unsampled: Paths of rows that are in no readable sample of their place, where there is one.
        tables: How many tables of fields it has.
        others: Its other tables, in order; None where that is not known.
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
    """What a reading has to say about itself."""

    SHIFTED = "shifted cells"
    INCOMPLETE = "incomplete row"
    LOST = "line not read"
    NO_HEADER = "table without a header"
    NOT_FIELDS = "table of other things"
    TYPE = "type not known"
    REQUIREDNESS = "requiredness not known"
    PARENT = "parent mended"
    ORPHAN = "parent leads nowhere"
    UNLISTED = "in a sample, but in no table"
    EMPTY = "container without fields"
    SAMPLE = "sample not well formed"
    CUT = "page ends early"
    NOTHING = "nothing found"
    LANGUAGE = "languages mixed"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a reading that its reader must know.

    Attributes:
        line: The line of the page; 0 for the page as a whole.
        kind: What it is.
        text: What was found, and what was made of it.
    """

    line: int
    kind: RemarkKind
    text: str

    @property
    def warns(self) -> bool:
        """Whether facts may have been lost. What was mended or is no table of fields loses none."""
        return self.kind not in (RemarkKind.NOT_FIELDS, RemarkKind.SAMPLE, RemarkKind.PARENT)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a page gave.

    Attributes:
        facts: The facts; None when the page is not understood, and `reason` then says why.
        remarks: What is doubtful, in the order of lines.
        reason: Why there are no facts.
        shown: Values in samples of requests, by the paths of their fields. They are not kept, but
            may tell which call a page is about.
    """

    facts: PageFacts | None
    remarks: tuple[Remark, ...] = ()
    reason: str = ""
    shown: tuple[tuple[str, str], ...] = ()

    @property
    def warnings(self) -> tuple[Remark, ...]:
        """The remarks that warn of lost facts. A reading without any is a good one."""
        return tuple(remark for remark in self.remarks if remark.warns)
