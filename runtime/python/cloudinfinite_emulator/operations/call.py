"""Calls: requests that passed every check, with everything that a handler needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from lxml.etree import _Element

from cloudinfinite import Credentials

from ..account import Account
from ..checks.parameters import Values
from ..checks.refusal import Refusal
from ..elements import TIME_FORMAT
from ..jobs.workflow import Workflow


@dataclass(frozen=True, slots=True)
class Call:
    """A request that passed every check.

    Attributes:
        parameters: The values of the parameters, by name, with defaults filled in.
        body: The root of the body, as received.
        account: The account of the key that signed it.
        bucket: The bucket's full name.
        workflows: The workflows from the settings, by id.
        workflows: The workflows, by id.
        key: The key pair that signed it, which also signs addresses in the response.
        content: The bytes of the body, unless it is XML.
        listed: When created items start to appear in lists, in Unix seconds.
    """

    parameters: Values
    body: _Element
    account: Account
    bucket: str
    region: str
    workflows: Mapping[str, Workflow]
    key: Credentials = field(repr=False)
    content: bytes = field(default=b"", repr=False)
    listed: float = 0.0

    def first(self, name: str) -> str | None:
        """Returns the first value of a parameter, or None."""
        return next(iter(self.parameters.get(name, ())), None)

    def number(self, name: str, default: int) -> int:
        """Returns a numeric parameter.

        Raises:
            Refusal: It is not a number, which validation only lets through with ``loose``.
        """
        text = self.first(name)
        if text is None:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise Refusal("InvalidArgument", f"{name}: {text!r} is not a number")
        return int(text)

    def moment(self, name: str) -> datetime | None:
        """Returns a parameter that is a time.

        Raises:
            Refusal: It is not a time, which validation only lets through with ``loose``.
        """
        text = self.first(name)
        try:
            return None if text is None else datetime.strptime(text, TIME_FORMAT)
        except ValueError:
            raise Refusal("InvalidArgument", f"{name}: {text!r} is not a time") from None

    def labels(self, *names: str) -> dict[str, str]:
        """Returns the given fields of the body, by name."""
        found = {name: self.body.findtext(name) for name in names}
        return {name: text for name, text in found.items() if text}


class Content(NamedTuple):
    """A response body that is not XML.

    Attributes:
        body: The content.
        content_type: The media type.
    """

    body: bytes
    content_type: str

    def __repr__(self) -> str:
        # The content is left out: addresses in a playlist contain signatures.
        return f"<Content {self.content_type} {len(self.body)} bytes>"


Handler = Callable[[Call], list[_Element] | Content]
"""Carries out an operation, and returns the elements of its Response, or other content."""
