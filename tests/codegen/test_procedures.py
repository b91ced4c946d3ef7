"""Error verdicts, paging, waiting and recovery in the tiny API."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
import tinyapi
from tinyapi.service import SERVICE
from tinyapi.shop_floor import (
    DescribeOrderResponse,
    DescribeOrdersResponse,
    Order,
    OrderState,
    PlaceOrderRequest,
    PlaceOrderResponse,
    Wish,
)
from tinyapi.testing import Stub

from cloudinfinite_runtime.service import NumberedPaging, Paging, Recovery, Waiting
from cloudinfinite_runtime.settings.retry import CreateOnce, Judgement, RetryPolicy

from .values import MODEL


@pytest.mark.parametrize(
    ("code", "status", "verdict"),
    [
        ("Jammed", 409, Judgement("conflict", "safe", "refused")),
        ("Jammed", 503, Judgement("server", "safe", "unknown")),
        # A server error may hide work already done, even if the code usually means a refusal.
        ("Unpainted", 500, Judgement(None, "safe", "unknown")),
        ("Closed", 502, Judgement("throttled", "any", "refused")),
        ("Moved", 301, Judgement(None, None, "refused")),
        (None, 404, Judgement("not-found", None, "refused")),
        (None, 403, Judgement(None, "safe", "refused")),
        (None, 599, Judgement("server", "safe", "unknown")),
        (None, 302, Judgement(None, None, "refused")),
    ],
)
def test_errors_are_judged(code: str | None, status: int, verdict: Judgement) -> None:
    assert SERVICE.judge(code, status) == verdict


def test_the_model_has_the_same_facts() -> None:
    def verdict(facts: dict[str, Any]) -> Judgement:
        return Judgement(facts.get("kind"), facts.get("again"), facts["outcome"])

    service = MODEL["service"]
    assert [
        (error["code"], error.get("status"), verdict(error)) for error in service["errors"]
    ] == [(row.code, row.status, row.verdict) for row in SERVICE.error_codes]
    assert [(rule["first"], rule["last"], verdict(rule)) for rule in service["statuses"]] == [
        (rule.first, rule.last, rule.verdict) for rule in SERVICE.statuses
    ]
    retry, once = service["retry"], service["once"]
    policy = RetryPolicy(retry["attempts"], retry["base"], retry["cap"])
    assert policy == SERVICE.retry == RetryPolicy(2, 0, 1.5)
    assert CreateOnce(once["validity"], once["settle"]) == SERVICE.once == CreateOnce(5, 0.25)
    resources = {each["service"]: each["template"] for each in service["resources"]}
    assert resources == SERVICE.resources
    actions = MODEL["operations"]["MakeToy"]["actions"]
    doubts = {each["name"]: each["doubt"] for each in actions if each.get("doubtful")}
    assert doubts == tinyapi.OPERATIONS["MakeToy"].doubts
    assert len(actions) == 3


def test_procedures_use_python_names_in_python() -> None:
    operations = tinyapi.OPERATIONS
    assert operations["DescribeOrders"].paging == Paging("from_", "next", "orders")
    assert operations["DescribeSales"].paging == NumberedPaging(
        page="from_", total="sum", items="orders", size="rows", most=100
    )
    assert operations["DescribeOrder"].waiting == Waiting(
        id="class_",
        item="orders",
        key="class_",
        state="state",
        success=("Done", "Sold"),
        failed=("Lost",),
        cancelled=(),
        code="code",
        message="message",
        missing="missing",
    )
    assert operations["PlaceOrder"].recovery == Recovery(
        mark=("wish", "from_"),
        operation="DescribeOrders",
        match=("wish", "from_"),
        item="order",
        by="customer",
        since="since",
        carry={"finish": "finish", "class_": "class_"},
    )
    silent = operations["MeltToy"]
    assert (silent.paging, silent.waiting, silent.recovery, silent.doubts) == (None, None, None, {})


def test_procedures_use_wire_names_in_the_model() -> None:
    operations = MODEL["operations"]
    assert operations["DescribeOrder"]["waiting"] == {
        "id": "class",
        "item": "Orders",
        "key": "class",
        "state": "State",
        "success": ["Done", "Sold"],
        "failed": ["Lost"],
        "cancelled": [],
        "code": "Code",
        "message": "Message",
        "missing": "Missing",
    }
    assert operations["PlaceOrder"]["recovery"] == {
        "mark": ["Wish", "from"],
        "operation": "DescribeOrders",
        "match": ["Wish", "from"],
        "item": "Order",
        "by": "customer",
        "since": "since",
        "carry": [
            {"parameter": "finish", "field": "Finish"},
            {"parameter": "class", "field": "class"},
        ],
    }


def _order(key: str, state: OrderState = OrderState.OPEN) -> Order:
    return Order(class_=key, state=state)


PAGES = (
    DescribeOrdersResponse(orders=[_order("o1")], next="p2"),
    DescribeOrdersResponse(next="p3"),
    DescribeOrdersResponse(orders=[_order("o2"), _order("o3")]),
)
DONE = DescribeOrderResponse(orders=[_order("o1", OrderState.DONE)])


def test_a_stub_serves_calls_pages_and_waits() -> None:
    with Stub() as stub, stub.client() as client:
        stub.add("PlaceOrder", PlaceOrderResponse(order=_order("o1")))
        stub.add("DescribeOrders", *PAGES)
        stub.add("DescribeOrder", DONE)
        created = client.shop_floor.place_order(toy="bear")
        orders = [
            order.class_ for order in client.shop_floor.iter_orders(finish="1", class_=created)
        ]
        seen: list[Order] = []
        job = client.shop_floor.wait_for_order(created, on_progress=seen.append)
    placed, *listed, looked_up = stub.requests
    assert placed.body == PlaceOrderRequest(wish=Wish(toy="bear"))
    assert orders == ["o1", "o2", "o3"]
    assert [request.parameters.get("from") for request in listed] == [None, "p2", "p3"]
    assert {request.parameters["class"] for request in listed} == {"o1"}
    assert looked_up.parameters == {"class": "o1", "full": None}
    assert seen == [job] == DONE.orders


def test_a_stub_serves_the_asynchronous_client() -> None:
    async def program(client: tinyapi.AsyncClient) -> tuple[list[str], Order]:
        async with client:
            orders = [order.class_ async for order in client.shop_floor.iter_orders(finish="1")]
            return orders, await client.shop_floor.wait_for_order("o1")

    with Stub() as stub:
        stub.add("DescribeOrders", *PAGES)
        stub.add("DescribeOrder", DONE)
        assert asyncio.run(program(stub.async_client())) == (["o1", "o2", "o3"], DONE.orders[0])


def test_a_policy_lists_the_required_actions() -> None:
    policy = tinyapi.required_policy(
        ["toys.make", "PlaceOrder"], region="lane", bucket="toys-42", owner="7"
    )
    assert json.loads(str(policy)) == policy.document
    assert policy.document["statement"] == [
        {"effect": "allow", "action": ["street:Cross"], "resource": ["*"]},
        {
            "effect": "allow",
            "action": ["toy:Look", "toy:Make", "toy:Order", "toy:Paint"],
            "resource": ['toys:lane:7:42:"toys-42"\\*'],
        },
    ]
    assert [doubt.action for doubt in policy.doubts] == ["toy:Paint"]
