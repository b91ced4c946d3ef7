# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""The work behind the counter."""

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
    from tinyapi.shop_floor.describe_order import DescribeOrderParams as DescribeOrderParams
    from tinyapi.shop_floor.describe_order import DescribeOrderResponse as DescribeOrderResponse
    from tinyapi.shop_floor.describe_orders import DescribeOrdersParams as DescribeOrdersParams
    from tinyapi.shop_floor.describe_orders import DescribeOrdersResponse as DescribeOrdersResponse
    from tinyapi.shop_floor.describe_sales import DescribeSalesParams as DescribeSalesParams
    from tinyapi.shop_floor.describe_sales import DescribeSalesResponse as DescribeSalesResponse
    from tinyapi.shop_floor.find_toys import Clause as Clause
    from tinyapi.shop_floor.find_toys import ClauseDict as ClauseDict
    from tinyapi.shop_floor.find_toys import FindToysParams as FindToysParams
    from tinyapi.shop_floor.find_toys import FoundToys as FoundToys
    from tinyapi.shop_floor.find_toys import ToySearch as ToySearch
    from tinyapi.shop_floor.find_toys import ToySorting as ToySorting
    from tinyapi.shop_floor.import_ import ImportResponse as ImportResponse
    from tinyapi.shop_floor.melt_toy import MeltToyParams as MeltToyParams
    from tinyapi.shop_floor.order import Order as Order
    from tinyapi.shop_floor.order import OrderState as OrderState
    from tinyapi.shop_floor.order import OrderStateValue as OrderStateValue
    from tinyapi.shop_floor.order import Wish as Wish
    from tinyapi.shop_floor.order import Wrap as Wrap
    from tinyapi.shop_floor.place_order import PlaceOrderRequest as PlaceOrderRequest
    from tinyapi.shop_floor.place_order import PlaceOrderResponse as PlaceOrderResponse
    from tinyapi.shop_floor.polish_toys import Polish as Polish
    from tinyapi.shop_floor.polish_toys import PolishToysParams as PolishToysParams
    from tinyapi.shop_floor.polish_toys import Rule as Rule
    from tinyapi.shop_floor.polish_toys import RuleDict as RuleDict
    from tinyapi.shop_floor.polish_toys import Rules as Rules
    from tinyapi.shop_floor.polish_toys import RulesDict as RulesDict
    from tinyapi.shop_floor.polish_toys import Shine as Shine
    from tinyapi.shop_floor.weigh_toys import Weights as Weights
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
            "tinyapi.shop_floor.describe_order": "DescribeOrderParams DescribeOrderResponse",
            "tinyapi.shop_floor.describe_orders": "DescribeOrdersParams DescribeOrdersResponse",
            "tinyapi.shop_floor.describe_sales": "DescribeSalesParams DescribeSalesResponse",
            "tinyapi.shop_floor.find_toys": (
                "Clause ClauseDict FindToysParams FoundToys ToySearch ToySorting"
            ),
            "tinyapi.shop_floor.import_": "ImportResponse",
            "tinyapi.shop_floor.melt_toy": "MeltToyParams",
            "tinyapi.shop_floor.order": "Order OrderState OrderStateValue Wish Wrap",
            "tinyapi.shop_floor.place_order": "PlaceOrderRequest PlaceOrderResponse",
            "tinyapi.shop_floor.polish_toys": (
                "Polish PolishToysParams Rule RuleDict Rules RulesDict Shine"
            ),
            "tinyapi.shop_floor.weigh_toys": "Weights",
        },
    )
