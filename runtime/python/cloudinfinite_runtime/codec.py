"""The generated code of one type, as a value that the runtime can call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from lxml.etree import _Element

from .anomaly import Report
from .model import Model
from .problems import Problems

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Codec(Generic[M]):
    """Encoder, decoder and validator of a type that travels as an element.

    Attributes:
        model: The type.
        encode: Value and element name to XML text.
        decode: Element to value; surprises go to the report, never up as errors.
        validate: Adds what is wrong with a value, at a path, to the problems; None for a type that
            only comes in.
    """

    model: type[M]
    encode: Callable[[M, str], str]
    decode: Callable[[_Element, Report], M]
    validate: Callable[[M, str, Problems], None] | None = None


@dataclass(slots=True)
class Parameters:
    """Where the parameters of one request travel, as text.

    Attributes:
        path: Values for the placeholders of the path, decoded.
        query: Query parameters in the order of sending; None as a value makes a flag.
        headers: Header fields.
    """

    path: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str | None]] = field(default_factory=list)
    # A header that the caller adds may be a token.
    headers: dict[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class ParameterCodec(Generic[M]):
    """Encoder and validator of a type that travels in path, query and headers.

    Attributes:
        model: The type.
        encode: Adds a value's fields to the parameters.
        validate: Adds what is wrong with a value, at a path, to the problems.
    """

    model: type[M]
    encode: Callable[[M, Parameters], None]
    validate: Callable[[M, str, Problems], None]
