# Generated from spec/common/track.xsd (e9d204441471e667).
# Do not edit: change the spec and run `make generate`.
"""`Track`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.builders import Plan
from cloudinfinite_runtime.codec.table import Graph, element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import KEY, POCKET, TURNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, Self


class PieceKind(OpenEnum):
    """What a piece is."""

    GATE: ClassVar[PieceKind] = word("Gate")
    """Where toys start."""
    LOOP: ClassVar[PieceKind] = word("loop")
    """Once around."""
    CLASS: ClassVar[PieceKind] = word("class")
    """A keyword in many languages."""
    GAP: ClassVar[PieceKind] = word("Gap")
    """Nothing at all."""


PieceKindValue = PieceKind | Literal["Gate", "loop", "class", "Gap"]
"""A value of `PieceKind`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Rail(BaseRecord):
    """A rail."""

    turns: int | None = field(
        default=None, metadata=element("Turns", TURNS, when=("Kind", ("loop",)))
    )
    """How often it goes around. -3 to 100. Only if `Kind` is `loop`."""
    class_: str | None = field(
        default=None, metadata=element("class", KEY, when=("Kind", ("class", "loop")))
    )
    """What runs on it. Not empty. Only if `Kind` is `class` or `loop`."""
    keys: list[str] = field(default_factory=list, metadata=element("Keys", KEY, many=True))
    """What opens it. Not empty."""
    width: str | None = field(metadata=element("Width", KEY, required=True))
    """How wide it is. Not empty."""


class RailDict(TypedDict, total=False):
    """`Rail` as a mapping."""

    turns: int
    class_: str
    keys: Sequence[str]
    width: Required[str]


@dataclass(slots=True, kw_only=True, repr=False)
class Piece(BaseRecord):
    """A piece of a track."""

    kind: PieceKindValue | None = field(metadata=element("Kind", PieceKind, required=True))
    """What it is. One of `Gate`, `loop`, `class`, `Gap`."""
    rail: Rail | None = field(
        default=None,
        metadata=element("Rail", Rail, flatten=True, when=("Kind", ("Gate", "class", "loop"))),
    )
    """Its rail. Only if `kind` is `Gate`, `class` or `loop`."""


class PieceDict(TypedDict, total=False):
    """`Piece` as a mapping."""

    kind: Required[PieceKindValue]
    rail: Rail | RailDict


@dataclass(slots=True, kw_only=True, repr=False)
class Track(BaseRecord):
    """A track for toys that run."""

    _graph: ClassVar[Graph] = Graph("Ways", "Pieces", "Gate", "Wall", "Kind")

    ways: dict[str, list[str]] = field(
        metadata=element("Ways", POCKET, names=POCKET, comma=True, required=True)
    )
    """Which piece follows which. 2 to 12 characters: letters, digits, '_', '-' and '.'. Names: 2 to
    12 characters: letters, digits, '_', '-' and '.'.
    """
    pieces: dict[str, Piece] = field(metadata=element("Pieces", Piece, names=POCKET, required=True))
    """The pieces by their names. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'."""


class TrackDict(TypedDict, total=False):
    """`Track` as a mapping."""

    ways: Required[Mapping[str, Sequence[str]]]
    pieces: Required[Mapping[str, Piece | PieceDict]]


class TrackPlan(Plan):
    """A position in a `Track` that is built node by node.

    Start with `TrackPlan.gate`. Each method adds a node after this position, and returns the
    position after the new node. Two calls at the same position create two branches; `beside` joins
    branches. `track` is the whole graph.
    """

    __slots__ = ()

    _of = Track

    @property
    def track(self) -> Track:
        """The whole graph. Nodes without a successor lead to the end."""
        graph: Track = self._whole()
        return graph

    @classmethod
    def gate(cls, width: str, *, keys: Sequence[str] | None = None) -> Self:
        """Where toys start.

        Args:
            width: How wide it is. Not empty.
            keys: What opens it. Not empty.
        """
        return cls._begin("gate", "Rail", {"width": width, "keys": keys})

    def loop(
        self,
        width: str,
        *,
        turns: int | None = None,
        class_: str | None = None,
        keys: Sequence[str] | None = None,
        node_name: str | None = None,
    ) -> Self:
        """Once around.

        Args:
            width: How wide it is. Not empty.
            turns: How often it goes around. -3 to 100.
            class_: What runs on it. Not empty.
            keys: What opens it. Not empty.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "loop",
            "loop",
            "Rail",
            {"width": width, "turns": turns, "class_": class_, "keys": keys},
            node_name,
        )

    def class_(
        self,
        width: str,
        *,
        class_: str | None = None,
        keys: Sequence[str] | None = None,
        node_name: str | None = None,
    ) -> Self:
        """A keyword in many languages.

        Args:
            width: How wide it is. Not empty.
            class_: What runs on it. Not empty.
            keys: What opens it. Not empty.
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add(
            "class_", "class", "Rail", {"width": width, "class_": class_, "keys": keys}, node_name
        )

    def gap(self, *, node_name: str | None = None) -> Self:
        """Nothing at all.

        Args:
            node_name: The name of the node. The default is its kind and a number.
        """
        return self._add("gap", "Gap", None, {}, node_name)
