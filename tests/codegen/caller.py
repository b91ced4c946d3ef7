"""A program that uses the tiny API. Type checkers accept every line without a `type: ignore`."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from tinyapi import AsyncClient, Client
from tinyapi.shop_floor import Order, OrderState, PlaceOrderResponse, Wish, Wrap
from tinyapi.toys import Box, Finish, MakeToyResponse, Nothing, Part, PartDict, Spring, Toy


def make(client: Client, noon: datetime) -> MakeToyResponse:
    wheel: PartDict = {"finish": "1", "spring": {"turns": 3}}
    parts: Sequence[Part | PartDict] = [wheel, Part(spring=Spring(steel=True))]
    return client.toys.make(
        name="bear",
        parts=parts,
        width=1,
        open=False,
        packed=noon,
        lid={},
        price=3,
        speed=Decimal("0.5"),
        volume="quiet",
        tempos=[1, Decimal("1.5"), "auto"],
        finish=Finish.NO_OP,
        finishes=["class", Finish.H_264],
        timeout=5,
        extra_headers={"x-toy-note": "a"},
    )


def look(client: Client) -> list[Order]:
    created: PlaceOrderResponse = client.shop_floor.place_order(toy="bear", create_once=True)
    number: str = created.order.class_  # never None: the service always sends it
    done = client.shop_floor.wait_for_order(created, retries=1)
    if done.state == "Done" or done.state is OrderState.SOLD:
        return [done]
    done.state == "Dun"  # type: ignore[comparison-overlap]  # noqa: B015 - not a state
    Order(class_="", state=str(done.state))  # type: ignore[arg-type] # a str is not a state
    found = client.shop_floor.describe_order([number, done], missing_ok=True).orders
    return [*found, *client.shop_floor.iter_orders(finish="1", class_=done)]


async def look_without_blocking(client: AsyncClient) -> Toy | None:
    async with client:
        made = await client.toys.make(
            name="bear", parts=[], width=1, open=True, packed=datetime.now(), lid=Nothing()
        )
        orders: list[str] = [o.class_ async for o in client.shop_floor.iter_orders(finish="1")]
        await client.shop_floor.wait_for_order(orders[0])
        return made.toy


def one_type_serves_requests_and_responses(noon: datetime) -> Wish:
    wrap = Wrap(colour=None, bows=[], sealed=noon)  # allowed: a response may look like this
    colour: str = wrap.colour  # type: ignore[assignment] # it may be None
    Wrap(colour=colour, bows=["1"])  # type: ignore[call-arg] # requests require `sealed`
    Box(width=None, open=True, packed=noon, lid=Nothing())  # type: ignore[arg-type] # only in requests
    return Wish(wrap=wrap)


def mistakes(client: Client, part: PartDict) -> None:
    client.shop_floor.describe_orders()  # type: ignore[call-arg] # `finish` is missing
    client.shop_floor.describe_orders(finish="red")  # type: ignore[arg-type] # not a finish
    client.shop_floor.describe_orders(finish="1", color="red")  # type: ignore[call-arg]
    client.shop_floor.describe_orders(finish="1", timeout="5")  # type: ignore[arg-type]
    client.shop_floor.describe_orders("1")  # type: ignore[call-arg] # keyword-only
    client.toys.list(shelf_id="a", row=1, finish="1", names=[], volumes=["soft"])  # type: ignore[list-item]
    part["colour"] = "red"  # type: ignore[typeddict-unknown-key]
    part["spring"] = {"turns": "3"}  # type: ignore[typeddict-item]
    client.describe_order("o1")  # type: ignore[attr-defined] # not in its family
