import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cloudinfinite
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.model import EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.policy import Doubt, Policy, required_policy
from cloudinfinite_runtime.service import Recovery

from .toy import TOY

BAKERY = replace(
    TOY,
    resources={
        "toy": "qcs::toy:{region}:uid/{appid}:bucket/{bucket}/*",
        "cam": "qcs::cam::uin/{owner}:roleName/Toy_Role",
    },
)
WHERE: dict[str, Any] = {"region": "ap-beijing", "bucket": "cakes-1250000000"}
BUCKET = "qcs::toy:ap-beijing:uid/1250000000:bucket/cakes-1250000000/*"
ROLE = "qcs::cam::uin/100000000001:roleName/Toy_Role"
NAMES = ("BakeCake", "ListCakes", "WipeCakes", "EatCake", "SellCake")
ACTIONS = ("toy:BakeCakes", "toy:ListCakes", "toy:Wipe", "cam:PassRole", "cam:Other", "sms:Send")


def operation(name: str, *actions: str, **more: Any) -> Operation[Any]:
    return Operation[EmptyAnswer](
        name=name,
        method="PUT",
        path="/",
        service=BAKERY,
        family="bakery",
        call=re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower(),
        actions=actions,
        **more,
    )


def looked_up_by(name: str) -> Recovery:
    return Recovery(mark=("name",), operation=name, match=("name",), item="cakes")


@st.composite
def bakeries(draw: st.DrawFn) -> dict[str, Operation[Any]]:
    made = {}
    for name in NAMES:
        actions = draw(st.lists(st.sampled_from(ACTIONS), unique=True, min_size=1, max_size=3))
        doubtful = draw(st.sets(st.sampled_from(actions)))
        recovery = draw(st.none() | st.sampled_from(NAMES).map(looked_up_by))
        doubts = {action: draw(st.sampled_from(["why", "or not"])) for action in doubtful}
        made[name] = operation(name, *actions, doubts=doubts, recovery=recovery)
    return made


called = st.lists(st.sampled_from(NAMES), min_size=1)
owners = st.none() | st.just("100000000001")


def grants(policy: Policy) -> set[tuple[str, str]]:
    return {
        (action, resource)
        for statement in policy.document["statement"]
        for action in statement["action"]
        for resource in statement["resource"]
    }


@given(bakeries(), called, called, owners)
def test_the_policy_of_a_union_is_the_union_of_policies(
    operations: dict[str, Operation[Any]], some: list[str], others: list[str], owner: str | None
) -> None:
    def policy(names: list[str]) -> Policy:
        return required_policy(operations, BAKERY, names, owner=owner, **WHERE)

    merged: dict[str, set[str]] = {}
    for action, resource in grants(policy(some)) | grants(policy(others)):
        merged.setdefault(resource, set()).add(action)
    assert policy(some + others).document == {
        "version": "2.0",
        "statement": [
            {"effect": "allow", "action": sorted(merged[resource]), "resource": [resource]}
            for resource in sorted(merged)
        ],
    }


@given(bakeries(), called, owners, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(
    operations: dict[str, Operation[Any]], names: list[str], owner: str | None, order: Any
) -> None:
    again = names * 2
    order.shuffle(again)
    policy = required_policy(operations, BAKERY, names, owner=owner, **WHERE)
    assert required_policy(operations, BAKERY, iter(again), owner=owner, **WHERE) == policy
    assert json.loads(str(policy)) == policy.document


@given(bakeries(), called, owners)
def test_a_policy_grants_only_what_is_needed_and_reports_doubts(
    operations: dict[str, Operation[Any]], names: list[str], owner: str | None
) -> None:
    policy = required_policy(operations, BAKERY, names, owner=owner, **WHERE)
    chosen = {operations[name] for name in names}
    chosen |= {operations[each.recovery.operation] for each in chosen if each.recovery}
    assert {action for action, _ in grants(policy)} == {a for each in chosen for a in each.actions}
    certain = {a for each in chosen for a in each.actions if a not in each.doubts}
    wide = {action for action, resource in grants(policy) if resource == "*"}
    assert wide == {
        action
        for action, _ in grants(policy)
        if action.startswith("sms:") or (owner is None and action.startswith("cam:"))
    }
    doubtful = {action for each in chosen for action in each.doubts} - certain
    assert {doubt.action for doubt in policy.doubts} == wide | doubtful
    assert list(policy.doubts) == sorted(set(policy.doubts))


@given(st.text() | st.just("cakes-1250000000"), st.text() | st.just("*"), st.none() | st.text())
def test_no_argument_widens_a_resource(bucket: str, region: str, owner: str | None) -> None:
    operations = {"A": operation("A", "toy:A", "cam:A")}
    try:
        policy = required_policy(
            operations, BAKERY, ["A"], region=region, bucket=bucket, owner=owner
        )
    except ConfigurationError:
        return
    resources = dict(grants(policy))
    assert resources["toy:A"].count("*") == 1
    assert resources["cam:A"].count("*") == (owner is None)


BAKERY_OPERATIONS = {
    "BakeCake": operation(
        "BakeCake", "toy:BakeCakes", "cam:PassRole", recovery=looked_up_by("ListCakes")
    ),
    "ListCakes": operation("ListCakes", "toy:ListCakes"),
    "SendCake": operation(
        "SendCake", "sms:Send", "cam:PassRole", doubts={"cam:PassRole": "only by train"}
    ),
}


def test_a_policy_is_a_document() -> None:
    policy = required_policy(BAKERY_OPERATIONS, BAKERY, ["BakeCake"], owner="100000000001", **WHERE)
    assert policy == Policy(
        {
            "version": "2.0",
            "statement": [
                {"effect": "allow", "action": ["cam:PassRole"], "resource": [ROLE]},
                {
                    "effect": "allow",
                    "action": ["toy:BakeCakes", "toy:ListCakes"],
                    "resource": [BUCKET],
                },
            ],
        }
    )
    assert str(policy).startswith('{\n  "version": "2.0",\n  "statement": [\n    {\n')


def test_a_policy_lists_its_doubts() -> None:
    policy = required_policy(BAKERY_OPERATIONS, BAKERY, ["SendCake"], **WHERE)
    assert policy.document["statement"] == [
        {"effect": "allow", "action": ["cam:PassRole", "sms:Send"], "resource": ["*"]}
    ]
    assert policy.doubts == (
        Doubt("cam:PassRole", "granted on every resource, since owner= is not given"),
        Doubt("cam:PassRole", "only by train"),
        Doubt("sms:Send", "granted on every resource, since sms names none"),
    )


def test_operations_can_be_named_by_method() -> None:
    by_method = required_policy(
        BAKERY_OPERATIONS, BAKERY, ["bakery.bake_cake", "bakery.send_cake"], **WHERE
    )
    assert by_method == required_policy(
        BAKERY_OPERATIONS, BAKERY, ["SendCake", "BakeCake"], **WHERE
    )
    assert required_policy(BAKERY_OPERATIONS, BAKERY, "ListCakes", **WHERE) == required_policy(
        BAKERY_OPERATIONS, BAKERY, ["ListCakes"], **WHERE
    )


def test_only_the_named_operations_are_loaded() -> None:
    loaded: list[str] = []

    class Lazy(Mapping[str, Operation[Any]]):
        def __getitem__(self, name: str) -> Operation[Any]:
            loaded.append(name)
            return BAKERY_OPERATIONS[name]

        def __contains__(self, name: object) -> bool:
            return name in BAKERY_OPERATIONS

        def __iter__(self) -> Iterator[str]:
            return iter(BAKERY_OPERATIONS)

        def __len__(self) -> int:
            return len(BAKERY_OPERATIONS)

    calls = {"bakery.bake_cake": "BakeCake", "bakery.send_cake": "SendCake"}
    names = ["bakery.send_cake"]
    policy = required_policy(Lazy(), BAKERY, names, calls=calls, **WHERE)
    assert policy == required_policy(BAKERY_OPERATIONS, BAKERY, names, **WHERE)
    assert set(loaded) == {"SendCake"}


@pytest.mark.parametrize(
    ("names", "more", "message"),
    [
        ([], {}, "name at least one operation"),
        (["ListCake"], {}, r"no operation 'ListCake'; did you mean ListCakes"),
        (["BakeCake", 3], {}, "no operation 3"),
        (["ListCakes"], {"bucket": "cakes"}, "bucket must be a name and a number"),
        (["ListCakes"], {"bucket": None}, "bucket is required to name the resources"),
        (["ListCakes"], {"region": "*"}, "region must be small letters"),
        (["ListCakes"], {"owner": "*"}, "owner must be the number"),
        (["ListCakes"], {"owner": "１"}, "owner must be the number"),
    ],
)
def test_invalid_arguments_are_refused(
    names: list[Any], more: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        required_policy(BAKERY_OPERATIONS, BAKERY, names, **{**WHERE, **more})


def test_every_operation_of_the_service_has_a_policy() -> None:
    operations = cloudinfinite.OPERATIONS
    for name, operation in operations.items():
        policy = required_policy(operations, SERVICE, [name], owner="100000000001", **WHERE)
        wanted = {*operation.actions}
        if recovery := operation.recovery:
            wanted |= {*operations[recovery.operation].actions}
        assert {action for action, _ in grants(policy)} == wanted, name
        for action, resource in grants(policy):
            is_known = action.partition(":")[0] in SERVICE.resources
            assert (resource != "*") == is_known, name
