"""Requests of the tiny API: where parameters go, and which requests are refused."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
import tinyapi
from hypothesis import given
from tinyapi.shop_floor import Polish, Wish, Wrap
from tinyapi.toys import Box, Finish, Part, Shadows, SortKey, Spring

from .test_bodies import LEAST, NOON
from .values import scalars

SHELF: dict[str, Any] = {"shelf_id": "top shelf", "row": -3, "finish": "1", "names": ["a"]}
ALWAYS = {("form", "size"), ("version", "3"), ("toys", None), ("all", None)}
"""The query parameters that every ListToys request has."""


def listed(**fields: Any) -> tinyapi.HttpRequest:
    return tinyapi.OPERATIONS["ListToys"].encode_request(**{**SHELF, **fields})


def problems(operation: str, **fields: Any) -> list[tuple[str, str]]:
    """Returns the path and rule of every problem with a request."""
    try:
        tinyapi.OPERATIONS[operation].encode_request(**fields)
    except tinyapi.ValidationError as error:
        return [(problem.path, problem.rule) for problem in error.problems]
    return []


def of_toy(**fields: Any) -> list[tuple[str, str]]:
    return problems("MakeToy", **{**LEAST, **fields})


def of_list(**fields: Any) -> list[tuple[str, str]]:
    return problems("ListToys", **{**SHELF, **fields})


def of_order(**fields: Any) -> list[tuple[str, str]]:
    return problems("PlaceOrder", **fields)


def test_the_smallest_set_of_parameters() -> None:
    request = listed()
    assert (request.method, request.path, request.body) == (
        "GET",
        "/shelves/top shelf/-3/toys",
        b"",
    )
    assert request.params == (
        ("form", "size"),
        ("version", "3"),
        ("finish", "1"),
        ("names", "a"),
        ("toys", None),
        ("all", None),
    )
    assert dict(request.headers) == {"x-toy-form": "tin"}


@pytest.mark.parametrize(
    ("fields", "query"),
    [
        ({"after": "t=1&b"}, ("after", "t=1&b")),
        ({"limit": 5}, ("limit", "5")),
        ({"from_": Decimal("0.50")}, ("from", "0.50")),
        ({"gifts": False}, ("gifts", "false")),
        (
            {"since": datetime(2022, 6, 27, 20, tzinfo=timezone(timedelta(hours=8)))},
            ("since", "2022-06-27T20:00:00+0800"),
        ),
        ({"picture": "https://a/b"}, ("picture", "https://a/b")),
        ({"finish": Finish.SDR_TO_HDR}, ("finish", "SDRtoHDR")),
        ({"sort": ["size", "age"]}, ("sort", "size,age")),
        ({"names": ["", "b c"]}, ("names", ",b c")),
        ({"rows": [1, -2]}, ("rows", "1,-2")),
        ({"deep": True}, ("deep", None)),
    ],
)
def test_query_parameters_of_each_kind(
    fields: dict[str, Any], query: tuple[str, str | None]
) -> None:
    request = listed(**fields)
    assert query in request.params
    given = {name for name, _ in request.params} - {name for name, _ in ALWAYS}
    assert given == {"finish", "names", query[0]}
    assert set(request.params) >= ALWAYS


@pytest.mark.parametrize(
    ("fields", "header"),
    [
        ({"note": "a, b"}, ("x-toy-note", "a, b")),
        ({"x_toy_turns": 7}, ("x-toy-turns", "7")),
        ({"x_toy_tags": ["a", "b"]}, ("x-toy-tags", "a,b")),
    ],
)
def test_headers_of_each_kind(fields: dict[str, Any], header: tuple[str, str]) -> None:
    request = listed(**fields)
    assert set(request.headers.items()) == {("x-toy-form", "tin"), header}
    assert {name for name, _ in request.params} == {"finish", "names", *(n for n, _ in ALWAYS)}


@pytest.mark.parametrize("empty", [None, False, []])
@pytest.mark.parametrize("name", ["deep", "sort", "rows", "x_toy_tags"])
def test_false_flags_and_empty_lists_are_not_sent(name: str, empty: object) -> None:
    if (empty is False) == (name == "deep") or empty is None:
        assert listed(**{name: empty}) == listed()


@given(scalars("Key"), scalars("Turns"))
def test_path_parameters_are_inserted_unchanged(shelf: str, row: int) -> None:
    wrong = of_list(shelf_id=shelf, row=row)
    if wrong:
        assert {path for path, _ in wrong} == {"ShelfId"}
    else:
        assert listed(shelf_id=shelf, row=row).path == f"/shelves/{shelf}/{row}/toys"


def test_an_operation_without_parameters_or_body() -> None:
    request = tinyapi.OPERATIONS["Import"].encode_request()
    assert (request.method, request.path, request.params, request.body, request.host) == (
        "PUT",
        "/",
        (),
        b"",
        "street",
    )
    assert problems("Import", name="a") == [("name", "unknown-field")]


def test_an_operation_with_only_parameters() -> None:
    request = tinyapi.OPERATIONS["MeltToy"].encode_request(finish="H.264", keys=["a", "b c"])
    assert (request.method, request.path, request.body) == ("DELETE", "/toys/H.264/a,b c", b"")


@pytest.mark.parametrize(
    ("fields", "path", "rule"),
    [
        ({"shelf_id": None}, "ShelfId", "required"),
        ({"shelf_id": "a/b"}, "ShelfId", "path-segment"),
        ({"row": 101}, "Row", "maximum"),
        ({"finish": None}, "finish", "required"),
        ({"finish": "red"}, "finish", "enumeration"),
        ({"names": []}, "names", "required"),
        ({"names": ["a,b"]}, "names[0]", "list-item"),
        ({"names": ["a", "123456789"]}, "names[1]", "max-length"),
        ({"sort": ["age", "size", "age"]}, "sort", "max-items"),
        ({"sort": ["age", "weight"]}, "sort[1]", "enumeration"),
        ({"rows": [0, -4]}, "rows[1]", "minimum"),
        ({"from_": Decimal("-0.01")}, "from", "minimum"),
        ({"since": datetime(2022, 6, 27)}, "since", "timestamp"),
        ({"picture": "no"}, "picture", "url"),
        ({"deep": "yes"}, "deep", "type"),
        ({"note": "a\nb"}, "x-toy-note", "header-value"),
        ({"x_toy_turns": 101}, "x-toy-turns", "maximum"),
        ({"x_toy_tags": ["a,b"]}, "x-toy-tags[0]", "list-item"),
        ({"x_toy_tags": ["一"]}, "x-toy-tags[0]", "header-value"),
        ({"x_toy_tags": [""]}, "x-toy-tags[0]", "min-length"),
        ({"form": "age"}, "form", "unknown-field"),
    ],
)
def test_invalid_parameters_are_refused(fields: dict[str, Any], path: str, rule: str) -> None:
    assert of_list(**fields) == [(path, rule)]


@pytest.mark.parametrize(
    ("fields", "path", "rule"),
    [
        ({"name": None}, "Name", "required"),
        ({"name": "a"}, "Name", "min-length"),
        ({"name": "a" * 13}, "Name", "max-length"),
        ({"name": "a_b"}, "Name", "characters"),
        ({"parts": []}, "Parts", "required"),
        ({"parts": [Part()] * 4}, "Parts", "max-items"),
        ({"parts": [None]}, "Parts[0]", "required"),
        ({"parts": ["wheel"]}, "Parts[0]", "type"),
        ({"parts": [Part(finish=Finish("red"))]}, "Parts[0].Finish", "enumeration"),
        ({"parts": [Part(), Part(spring=Spring())]}, "Parts[1].Spring", "any-of"),
        ({"parts": [Part(spring=Spring(turns=-4))]}, "Parts[0].Spring.Turns", "minimum"),
        ({"parts": [Part(spring=Spring(coils=[]))]}, "Parts[0].Spring", "any-of"),
        ({"parts": [{"finish": "red"}]}, "Parts[0].Finish", "enumeration"),
        ({"parts": [{"colour": "red"}]}, "Parts[0].colour", "unknown-field"),
        ({"parts": [{"Finish": "1"}]}, "Parts[0].Finish", "unknown-field"),
        ({"width": None}, "Box.Width", "required"),
        ({"lid": None}, "Box.Lid", "required"),
        ({"paper": None}, "Box.Ribbon", "required-when"),
        ({"paper": "blue"}, "Box.Ribbon", "required-when"),
        ({"paper": "plain", "ribbon": ""}, "Box.Ribbon", "required-when"),
        ({"remark": "123456789"}, "Remark", "max-length"),
        ({"turns": 101}, "Turns", "maximum"),
        ({"turns": True}, "Turns", "type"),
        ({"price": Decimal(-1)}, "Price", "minimum"),
        ({"speed": 0}, "Speed", "minimum"),
        ({"speed": Decimal("6.00")}, "Speed", "maximum"),
        ({"wheels": 1}, "Wheels", "minimum"),
        ({"wheels": 10}, "Wheels", "maximum"),
        ({"volume": 12}, "Volume", "maximum"),
        ({"volume": "Quiet"}, "Volume", "type"),
        ({"tempos": ["auto", 0]}, "Tempos[1]", "minimum"),
        ({"gift": 1}, "Gift", "type"),
        ({"due": NOON.replace(tzinfo=None)}, "Due", "timestamp"),
        ({"call_back": "never"}, "CallBack", "url"),
        ({"finish": "H.264"}, "Paint", "required-when"),
        ({"finish": "H.264", "paint": ""}, "Paint", "required-when"),
        ({"finish": "H.264", "paint": "red"}, "Sticker", "required-when"),
        ({"paint": '"red"'}, "Coats", "required-when"),
        ({"keys": ["a", ""]}, "Keys[1]", "min-length"),
        ({"keys": ["a", "b", "c"]}, "Keys", "max-items"),
        ({"winds": [1, "2"]}, "Winds[1]", "type"),
        ({"weights": [Decimal("0.10"), Decimal("99.96")]}, "Weights[1]", "maximum"),
        ({"weights": [Decimal("0.09")]}, "Weights[0]", "minimum"),
        ({"switches": [True, 0]}, "Switches[1]", "type"),
        ({"moments": [NOON, None]}, "Moments[1]", "required"),
        ({"links": ["http://a", "no"]}, "Links[1]", "url"),
        ({"finishes": ["H.264", "H264"]}, "Finishes[1]", "enumeration"),
        ({"tellings": ["1", "H264"]}, "Tellings[1]", "enumeration"),
        ({"tellings": ["1"] * 4}, "Tellings", "max-items"),
        ({"sizes": [1, -4]}, "Sizes[1]", "minimum"),
        ({"shadows": Part()}, "Shadows", "type"),
        ({"shadows": Shadows(class_="\x00")}, "Shadows.class", "xml-characters"),
        ({"shadows": Shadows(list_=["a", "\x00"])}, "Shadows.list[1]", "xml-characters"),
        (
            {"shadows": Shadows(value=Part(finish=Finish("red")))},
            "Shadows.value.Finish",
            "enumeration",
        ),
        (
            {"shadows": Shadows(item=[Part(finish=Finish("red"))])},
            "Shadows.item[0].Finish",
            "enumeration",
        ),
        (
            {"shadows": Shadows(decode_part=Part(finish=Finish("red")))},
            "Shadows.DecodePart.Finish",
            "enumeration",
        ),
        ({"shadows": Shadows(str_=SortKey("weight"))}, "Shadows.str", "enumeration"),
    ],
)
def test_invalid_fields_are_refused(fields: dict[str, Any], path: str, rule: str) -> None:
    assert of_toy(**fields) == [(f"Request.{path}", rule)]


@pytest.mark.parametrize(
    "fields",
    [
        {"finish": "H.264", "paint": "blue"},
        {"finish": "1", "paint": "red"},
        {"finish": "H.264", "paint": "red", "sticker": "a"},
        {"paint": '"red"', "coats": [Part()]},
        {"turns": -3, "price": Decimal(0)},
        {"price": 10**20},
        {"call_back": "nowhere"},
        {"parts": [Part(spring=Spring(steel=False)), Part(spring=Spring(coils=[1]))]},
        {"speed": Decimal("0.001"), "wheels": 2, "volume": 0},
        {"speed": Decimal("5.999"), "wheels": 9, "volume": "loud"},
        {"paper": '"plain"'},
        {"paper": None, "ribbon": "red"},
        {"paper": "blue", "ribbon": "red"},
        {"name": '-[]\\^"龥一Zz'},
    ],
)
def test_a_request_at_its_limits_is_allowed(fields: dict[str, Any]) -> None:
    assert of_toy(**fields) == []


def test_fixed_fields_are_not_arguments() -> None:
    assert problems("MakeToy", **LEAST, kind="no-op") == [("kind", "unknown-field")]


def test_all_problems_are_reported_together() -> None:
    assert problems("MeltToy", size=1, keys=["a", "b,", "/", "..", ""]) == [
        ("Finish", "required"),
        ("Keys", "max-items"),
        ("Keys[1]", "list-item"),
        ("Keys[2]", "path-segment"),
        ("Keys[3]", "path-segment"),
        ("Keys[4]", "path-segment"),
        ("Keys[4]", "min-length"),
        ("size", "unknown-field"),
    ]
    assert problems("MeltToy", finish="1", keys=[]) == [("Keys", "required")]


WRAP: dict[str, Any] = {"colour": "red", "bows": ["1", "1"], "sealed": NOON}


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, []),
        ({"from_": "a"}, []),
        (WRAP, []),
        ({"bows": []}, []),  # no element is sent, so the others are not required
        (
            {"colour": "red"},
            [("Request.Wish.Wrap.Bows", "required"), ("Request.Wish.Wrap.Sealed", "required")],
        ),
        ({"wish": {"toy": "t"}}, []),
        ({"wish": {"toy": "t"}, "from_": "a"}, [("from_", "unknown-field")]),
        ({"wrap": WRAP}, []),
        (
            {"wrap": Wrap(colour="red", bows=[], sealed=NOON)},
            [("Request.Wish.Wrap.Bows", "required")],
        ),
        (WRAP | {"bows": ["1"]}, [("Request.Wish.Wrap.Bows", "min-items")]),
        ({"wish": Wish(wrap=Wrap(**WRAP))}, []),
    ],
)
def test_an_absent_optional_record_requires_nothing(
    fields: dict[str, Any], wrong: list[tuple[str, str]]
) -> None:
    assert of_order(**fields) == wrong


def test_an_absent_required_record_is_one_problem() -> None:
    parts = {"width", "open", "packed", "lid", "paper"}
    least = {name: value for name, value in LEAST.items() if name not in parts}
    assert problems("MakeToy", **least) == [("Request.Box", "required")]
    whole = Box(**{name: LEAST[name] for name in parts})
    assert problems("MakeToy", **least, box=whole) == []


def test_a_problem_has_the_name_of_the_argument() -> None:
    with pytest.raises(tinyapi.ValidationError) as caught:
        tinyapi.OPERATIONS["PlaceOrder"].encode_request(
            **WRAP | {"bows": ["red", "1"], "class_": 1}
        )
    assert [(each.path, each.argument) for each in caught.value.problems] == [
        ("Request.class", "class_"),
        ("Request.Wish.Wrap.Bows[0]", "bows[0]"),
    ]


def test_a_secret_is_sent_and_never_shown() -> None:
    operation = tinyapi.OPERATIONS["PolishToys"]
    request = operation.encode_request(finish="H.264", recipe="hush")
    assert b"<Recipe>hush</Recipe>" in request.body
    polish = Polish(finish="H.264", recipe="hush")
    assert "hush" not in repr(polish)
    assert polish.to_dict() == {"Finish": "H.264", "Recipe": "hush"}
    for wrong in ("hush\0", 987654321):
        with pytest.raises(tinyapi.ValidationError) as caught:
            operation.encode_request(finish="H.264", recipe=wrong)
        [problem] = caught.value.problems
        assert (problem.path, problem.value) == ("ToyPolish.Recipe", None)
        shown = f"{caught.value!r} {caught.value} {problem!r}"
        assert "hush" not in shown
        assert "987654321" not in shown
    for fill in (operation.fields_from_wire, lambda given: tinyapi.from_dict(Polish, given)):
        with pytest.raises(tinyapi.ValidationError) as caught:
            fill({"Finish": "H.264", "Recipe": 987654321})
        assert "Recipe must be a str" in str(caught.value)
        assert "987654321" not in f"{caught.value!r} {caught.value} {caught.value.problems}"
    polish.recipe = {"hush"}  # type: ignore[assignment]
    with pytest.raises(tinyapi.ValidationError) as caught:
        polish.to_dict()
    assert "hush" not in f"{caught.value!r} {caught.value} {caught.value.problems}"
