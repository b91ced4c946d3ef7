# Generated from the spec. Do not edit: change the spec and run `make generate`.
r"""Toys, "wound up" \ or not."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from tinyapi.common.part import Nothing as Nothing
    from tinyapi.common.part import NothingDict as NothingDict
    from tinyapi.common.part import Part as Part
    from tinyapi.common.part import PartDict as PartDict
    from tinyapi.common.part import Shadows as Shadows
    from tinyapi.common.part import ShadowsDict as ShadowsDict
    from tinyapi.common.part import Spring as Spring
    from tinyapi.common.part import SpringDict as SpringDict
    from tinyapi.common.scalar import Finish as Finish
    from tinyapi.common.scalar import FinishValue as FinishValue
    from tinyapi.common.scalar import Mood as Mood
    from tinyapi.common.scalar import MoodValue as MoodValue
    from tinyapi.common.scalar import SortKey as SortKey
    from tinyapi.common.scalar import SortKeyValue as SortKeyValue
    from tinyapi.common.track import Piece as Piece
    from tinyapi.common.track import PieceDict as PieceDict
    from tinyapi.common.track import PieceKind as PieceKind
    from tinyapi.common.track import PieceKindValue as PieceKindValue
    from tinyapi.common.track import Rail as Rail
    from tinyapi.common.track import RailDict as RailDict
    from tinyapi.common.track import Track as Track
    from tinyapi.common.track import TrackDict as TrackDict
    from tinyapi.common.track import TrackPlan as TrackPlan
    from tinyapi.results.toy import Toy as Toy
    from tinyapi.settings.box import Box as Box
    from tinyapi.settings.box import Cord as Cord
    from tinyapi.settings.box import CordDict as CordDict
    from tinyapi.toys.fetch_toy import FetchToyParams as FetchToyParams
    from tinyapi.toys.list_toys import ListToysParams as ListToysParams
    from tinyapi.toys.list_toys import ListToysResponse as ListToysResponse
    from tinyapi.toys.make_toy import MakeToyRequest as MakeToyRequest
    from tinyapi.toys.make_toy import MakeToyResponse as MakeToyResponse
    from tinyapi.toys.stamp_toy import DryStep as DryStep
    from tinyapi.toys.stamp_toy import Ink as Ink
    from tinyapi.toys.stamp_toy import InkValue as InkValue
    from tinyapi.toys.stamp_toy import SizeStep as SizeStep
    from tinyapi.toys.stamp_toy import Stamp as Stamp
    from tinyapi.toys.stamp_toy import StampToyParams as StampToyParams
    from tinyapi.toys.stamp_toy import WriteStep as WriteStep
    from tinyapi.toys.store_toy import StoreToyParams as StoreToyParams
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "tinyapi.common.part": (
                "Nothing NothingDict Part PartDict Shadows ShadowsDict Spring SpringDict"
            ),
            "tinyapi.common.scalar": "Finish FinishValue Mood MoodValue SortKey SortKeyValue",
            "tinyapi.common.track": (
                "Piece PieceDict PieceKind PieceKindValue Rail RailDict Track TrackDict TrackPlan"
            ),
            "tinyapi.results.toy": "Toy",
            "tinyapi.settings.box": "Box Cord CordDict",
            "tinyapi.toys.fetch_toy": "FetchToyParams",
            "tinyapi.toys.list_toys": "ListToysParams ListToysResponse",
            "tinyapi.toys.make_toy": "MakeToyRequest MakeToyResponse",
            "tinyapi.toys.stamp_toy": (
                "DryStep Ink InkValue SizeStep Stamp StampToyParams WriteStep"
            ),
            "tinyapi.toys.store_toy": "StoreToyParams",
        },
    )
