"""How the exported model represents each kind of fact."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .exporting import MODEL


def test_empty_facts_are_omitted() -> None:
    assert MODEL["records"]["Nothing"] == {
        "words": ["nothing"],
        "file": "common/part.xsd",
        "documentation": "An element that means something by its presence.",
        "in_requests": True,
        "in_answers": True,
        "fields": [],
    }
    assert MODEL["scalars"]["Switch"] == {
        "words": ["switch"],
        "kind": "boolean",
        "file": "common/scalar.xsd",
        "documentation": "Whether it is on.",
    }


def test_characters_are_ranges_of_code_points() -> None:
    assert MODEL["scalars"]["ToyName"]["characters"] == [
        [0x41, 0x5A],
        [0x61, 0x7A],
        [0x2D, 0x2D],
        [0x5B, 0x5B],
        [0x5D, 0x5D],
        [0x5C, 0x5C],
        [0x5E, 0x5E],
        [0x22, 0x22],
        [0x4E00, 0x9FA5],
    ]


def field(record: str, name: str) -> dict[str, Any]:
    (found,) = (each for each in MODEL["records"][record]["fields"] if each["name"] == name)
    return {key: value for key, value in found.items() if key not in ("documentation", "words")}


@pytest.mark.parametrize(
    ("record", "facts"),
    [
        ("Box", {"name": "Width", "type": "Turns", "in": "body", "required": True, "many": False}),
        (
            "MakeToyRequest",
            {
                "name": "Parts",
                "type": "Part",
                "in": "body",
                "required": True,
                "many": True,
                "min_items": 1,
                "max_items": 3,
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Scale",
                "type": "decimal",
                "in": "body",
                "required": True,
                "many": False,
                "fixed": "1.50",
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Turns",
                "type": "Turns",
                "in": "body",
                "required": False,
                "many": False,
                "default": "7",
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Paint",
                "type": "string",
                "in": "body",
                "required": False,
                "many": False,
                "required_when": [{"field": "Finish", "value": "H.264"}],
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Sticker",
                "type": "string",
                "in": "body",
                "required": False,
                "many": False,
                "required_when": [
                    {"field": "Finish", "value": "H.264"},
                    {"field": "Paint", "value": "red"},
                ],
            },
        ),
        (
            "Part",
            {
                "name": "Nothing",
                "type": "Nothing",
                "in": "body",
                "required": False,
                "many": False,
                "when": {"field": "Mood", "values": ["Merry"]},
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Tellings",
                "type": "Finish",
                "in": "body",
                "required": False,
                "many": True,
                "max_items": 3,
                "list": "comma",
            },
        ),
        (
            "MakeToyRequest",
            {
                "name": "Remark",
                "type": "Remark",
                "in": "body",
                "required": False,
                "many": False,
                "deprecated": 'use the "box" \\ instead',
                "deprecated_zh": "请改用“盒子” \\",
            },
        ),
        (
            "ListToysParams",
            {
                "name": "x-toy-tags",
                "type": "Key",
                "in": "header",
                "required": False,
                "many": True,
                "list": "comma",
            },
        ),
        (
            "ListToysParams",
            {"name": "deep", "type": "boolean", "in": "flag", "required": False, "many": False},
        ),
        (
            "ListToysParams",
            {"name": "Row", "type": "Turns", "in": "path", "required": True, "many": False},
        ),
    ],
)
def test_fields_of_each_kind(record: str, facts: dict[str, Any]) -> None:
    assert field(record, facts["name"]) == facts


def test_limits_and_values_of_scalars() -> None:
    scalars = MODEL["scalars"]
    assert scalars["Weight"]["minimum"] == "0.10"
    assert scalars["Price"].get("maximum") is None
    assert [scalars[name].get("width") for name in ("Turns", "Wheels", "Weight")] == [32, 32, None]
    bounds = ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum")
    assert [scalars["Speed"].get(bound) for bound in bounds] == [None, None, "0", "6.0"]
    assert [scalars["Wheels"].get(bound) for bound in bounds] == ["2", None, None, "10"]
    assert scalars["Moment"]["unset"] == ["-", "0", "never"]
    assert scalars["Address"]["or_words"] == ["no", "nowhere"]
    assert (scalars["ToyName"]["min_length"], scalars["ToyName"]["max_length"]) == (2, 12)
    assert [value["words"] for value in scalars["Finish"]["values"]][:4] == [
        ["h", "264"],
        ["1"],
        ["no", "op"],
        ["sdr", "to", "hdr"],
    ]


def test_types_state_whether_requests_or_responses_use_them() -> None:
    uses = {
        name: (facts["in_requests"], facts["in_answers"])
        for name, facts in MODEL["records"].items()
    }
    assert uses["Part"] == (True, True)
    assert uses["Box"] == (True, False)
    assert uses["Toy"] == (False, True)
    assert uses["Refusal"] == (False, True)
    assert uses["ListToysParams"] == (True, False)


def test_chinese_texts_are_beside_the_english_ones() -> None:
    make = MODEL["operations"]["MakeToy"]
    assert make["summary_zh"] == '制作一个玩具，“上好发条” \\ 让它"""跑"""起来。'
    # The first paragraph is not translated.
    assert make["details_zh"] == ["", "第三段，而上一段没有中文。"]
    assert [each.get("text_zh") for each in make["preconditions"]] == [None, "有油漆。"]
    assert make["failures"][0]["text_zh"] == "发条卡住了。"
    assert [each.get("doubt_zh") for each in make["actions"]] == [
        None,
        "一个页面未提及，“另一个”\\ 提及了。",
        None,
    ]
    service = MODEL["service"]
    assert [each.get("documentation_zh") for each in service["hosts"]][:2] == ["一家商店。", None]
    assert service["labels"][1]["documentation_zh"] == "商店的编号"
    assert service["errors"][1]["documentation_zh"] == "所有发条都坏了。"
    assert MODEL["records"]["Spring"]["documentation_zh"] == "发条：有圈数、为钢制，或带线圈。"
    assert MODEL["records"]["Part"]["fields"][0]["documentation_zh"] == "部件的涂装方式。"
    finish, name = (MODEL["scalars"][each] for each in ("Finish", "ToyName"))
    assert finish["documentation_zh"] == "玩具的涂装方式。"
    assert finish["values"][0]["documentation_zh"] == "中间有一个点。"
    assert name["characters_in_words_zh"].startswith("字母、")


def test_families() -> None:
    assert MODEL["service"]["families"] == [
        {
            "name": "toys",
            "words": ["toys"],
            "summary": 'Toys, "wound up" \\ or not.',
            "summary_zh": "玩具，“上了发条” \\ 或没上。",
            "details": ['A paragraph with a backslash \\ and a "quote".'],
            "details_zh": ["一段带有反斜杠 \\ 和“引号”的文字。"],
            "preconditions": [
                {"text": "Somebody is awake."},
                {"error": "Closed", "text": "It is day.", "text_zh": "现在是白天。"},
            ],
            "failures": [
                {"code": "Moved", "text": "The shop has left.", "text_zh": "商店已搬走。"}
            ],
        },
        {
            "name": "shop_floor",
            "words": ["shop", "floor"],
            "summary": "The work behind the counter.",
        },
    ]
    calls = {name: operation["call"] for name, operation in MODEL["operations"].items()}
    assert calls["MakeToy"] == ["make"]
    assert calls["MeltToy"] == ["melt", "toy"]


def test_flattened_and_guaranteed_fields_are_marked() -> None:
    marks = {
        word: {
            f"{record}.{field['name']}"
            for record, facts in MODEL["records"].items()
            for field in facts["fields"]
            if field.get(word)
        }
        for word in ("flatten", "always")
    }
    assert marks == {
        "flatten": {
            *("MakeToyRequest.Box", "Piece.Rail", "PlaceOrderRequest.Wish"),
            *("ToySearch.Sorting", "Wish.Wrap"),
        },
        "always": {
            *("Order.class", "Order.State"),
            *("PlaceOrderResponse.Order", "Shine.Brightness", "Weights.total"),
        },
    }


def test_a_type_in_requests_and_responses_keeps_its_required_fields() -> None:
    wrap = MODEL["records"]["Wrap"]
    assert (wrap["in_requests"], wrap["in_answers"]) == (True, True)
    assert [each["required"] for each in wrap["fields"]] == [True, True, True]


def test_groups_are_replaced_by_their_fields() -> None:
    names = [each["name"] for each in MODEL["records"]["ListToysResponse"]["fields"]]
    assert names == ["Toys", "RequestId", "Next", "Shop"]
    assert "Envelope" not in json.dumps(MODEL)


def test_paging() -> None:
    assert MODEL["operations"]["ListToys"]["paging"] == {
        "token": "after",
        "next": "Next",
        "items": "Toys",
        "size": {"parameter": "limit", "most": "100"},
    }
    assert MODEL["operations"]["DescribeSales"]["paging"] == {
        "page": "from",
        "total": "Sum",
        "items": "Orders",
        "size": {"parameter": "rows", "most": "100"},
    }
