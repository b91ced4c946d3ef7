# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Types shared by several families."""

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
    from tinyapi.common.refusal import Refusal as Refusal
    from tinyapi.common.scalar import Finish as Finish
    from tinyapi.common.scalar import FinishValue as FinishValue
    from tinyapi.common.scalar import Mood as Mood
    from tinyapi.common.scalar import MoodValue as MoodValue
    from tinyapi.common.scalar import SortKey as SortKey
    from tinyapi.common.scalar import SortKeyValue as SortKeyValue
    from tinyapi.common.toy_call import ToyCall as ToyCall
    from tinyapi.common.toy_return import DustyHeap as DustyHeap
    from tinyapi.common.toy_return import DustyPlace as DustyPlace
    from tinyapi.common.toy_return import ReturnWord as ReturnWord
    from tinyapi.common.toy_return import ReturnWordValue as ReturnWordValue
    from tinyapi.common.toy_return import ShelfCall as ShelfCall
    from tinyapi.common.toy_return import ToyReturn as ToyReturn
    from tinyapi.common.track import Piece as Piece
    from tinyapi.common.track import PieceDict as PieceDict
    from tinyapi.common.track import PieceKind as PieceKind
    from tinyapi.common.track import PieceKindValue as PieceKindValue
    from tinyapi.common.track import Rail as Rail
    from tinyapi.common.track import RailDict as RailDict
    from tinyapi.common.track import Track as Track
    from tinyapi.common.track import TrackDict as TrackDict
    from tinyapi.common.track import TrackPlan as TrackPlan
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "tinyapi.common.part": (
                "Nothing NothingDict Part PartDict Shadows ShadowsDict Spring SpringDict"
            ),
            "tinyapi.common.refusal": "Refusal",
            "tinyapi.common.scalar": "Finish FinishValue Mood MoodValue SortKey SortKeyValue",
            "tinyapi.common.toy_call": "ToyCall",
            "tinyapi.common.toy_return": (
                "DustyHeap DustyPlace ReturnWord ReturnWordValue ShelfCall ToyReturn"
            ),
            "tinyapi.common.track": (
                "Piece PieceDict PieceKind PieceKindValue Rail RailDict Track TrackDict TrackPlan"
            ),
        },
    )
