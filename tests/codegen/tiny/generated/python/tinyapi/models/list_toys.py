# Generated from spec/toys/list_toys.xsd (ddef7f0ab6bd2e0d).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/toys/list_toys.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, Model, element, timestamp
from tinyapi.models.scalar import FinishValue, SortKey, SortKeyValue
from tinyapi.models.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class ListToysParams(Model):
    """Which toys."""

    shelf_id: str = field(metadata=element("ShelfId"))
    """The shelf. Not empty."""
    row: int = field(metadata=element("Row"))
    """The row. -3 to 100."""
    after: str | None = field(default=None, metadata=element("after"))
    """The token of the page before."""
    form: SortKeyValue = field(default=SortKey.SIZE, init=False, metadata=element("form"))
    """Always the same word. One of `age`, `size`."""
    version: int = field(default=3, init=False, metadata=element("version"))
    """Always the same number."""
    limit: int | None = field(default=None, metadata=element("limit"))
    """How many. The service's default is `10`."""
    from_: Decimal | None = field(default=None, metadata=element("from"))
    """The lowest price. 0 to any."""
    gifts: bool | None = field(default=None, metadata=element("gifts"))
    """Whether gifts count."""
    since: datetime | None = field(default=None, metadata=timestamp("since"))
    """Made since. An aware datetime, sent to the second."""
    picture: str | None = field(default=None, metadata=element("picture"))
    """With this picture."""
    finish: FinishValue = field(metadata=element("finish"))
    r"""A required word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    sort: list[SortKeyValue] = field(default_factory=list, metadata=element("sort"))
    """What to sort by. One of `age`, `size`. At most 2 items."""
    names: list[str] = field(metadata=element("names"))
    """Their names. At most 8 characters."""
    volumes: list[int] = field(default_factory=list, metadata=element("volumes"))
    """How loud they are. 0 to 11."""
    rows: list[int] = field(default_factory=list, metadata=element("rows"))
    """Further rows. -3 to 100."""
    deep: bool | None = field(default=None, metadata=element("deep"))
    """Look behind, too."""
    toys: bool = field(default=True, init=False, metadata=element("toys"))
    """Always there."""
    all: bool = field(default=True, init=False, metadata=element("all"))
    """Always there, in the other spelling."""
    note: str | None = field(default=None, metadata=element("x-toy-note"))
    """A note."""
    x_toy_turns: int | None = field(default=None, metadata=element("x-toy-turns"))
    """A number. -3 to 100."""
    x_toy_form: str = field(default="tin", init=False, metadata=element("x-toy-form"))
    """Always the same."""
    x_toy_tags: list[str] = field(default_factory=list, metadata=element("x-toy-tags"))
    """Some tags. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class ListToysResponse(Answer):
    """One page of toys."""

    class Meta:
        name: ClassVar[str] = "Response"

    toys: list[Toy] = field(default_factory=list, metadata=element("Toys"))
    """The toys."""
    next: str | None = field(default=None, metadata=element("Next"))
    """The token of the next page."""
