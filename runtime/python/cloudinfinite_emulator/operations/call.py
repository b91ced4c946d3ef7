"""A request that passed every check, and what its operation may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from lxml.etree import _Element

from ..account import Account
from ..checks.parameters import Values
from ..checks.refusal import Refusal
from ..elements import TIME_FORMAT
from ..jobs.workflow import Workflow


@dataclass(frozen=True, slots=True)
class Call:
    """A request that passed every check.

    Attributes:
        parameters: Parameters by name, each with all its values, defaults filled in.
        body: The root of the body as it was received.
        account: What belongs to the key that signed it.
        bucket: The bucket's full name.
        region: The bucket's region.
        workflows: The workflows that exist, by id.
        listed: From when on lists show what it makes, in Unix seconds.
    """

    parameters: Values
    body: _Element
    account: Account
    bucket: str
    region: str
    workflows: Mapping[str, Workflow]
    listed: float = 0.0

    @property
    def queue_id(self) -> str:
        """The queue that takes jobs where the request names none: the bucket's own."""
        return "p" + sha256(self.bucket.encode()).hexdigest()[:32]

    def first(self, name: str) -> str | None:
        """The first value of a parameter."""
        return next(iter(self.parameters.get(name, ())), None)

    def number(self, name: str, default: int) -> int:
        """A parameter that is a number.

        Raises:
            Refusal: It is none, which only a loose service lets come so far.
        """
        text = self.first(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise Refusal("InvalidArgument", f"{name}: {text!r} is no number")
        return int(text)

    def moment(self, name: str) -> datetime | None:
        """A parameter that is a time.

        Raises:
            Refusal: It is none, which only a loose service lets come so far.
        """
        text = self.first(name)
        try:
            return None if text is None else datetime.strptime(text, TIME_FORMAT)
        except ValueError:
            raise Refusal("InvalidArgument", f"{name}: {text!r} is no time") from None

    def labels(self, *names: str) -> dict[str, str]:
        """Those of these fields of the body that are there."""
        found = {name: self.body.findtext(name) for name in names}
        return {name: text for name, text in found.items() if text}


class Content(NamedTuple):
    """An answer that is no XML.

    Attributes:
        body: Its bytes.
        content_type: What they are called.
    """

    body: bytes
    content_type: str


Handler = Callable[[Call], list[_Element] | Content]
"""Does an operation's work and gives the elements of its Response, or whatever it answers."""
