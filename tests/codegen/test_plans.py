"""Plans, which build graphs node by node."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinyapi.common.track import Track, TrackPlan

from cloudinfinite_runtime.codec.problems import Problems, ValidationError
from cloudinfinite_runtime.codec.writer import write


def problems_of(value: Track) -> list[tuple[str, str]]:
    problems = Problems()
    write(value, "Track", "Track", problems)
    return [(each.path, each.rule) for each in problems.items]


@given(st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=12))
def test_every_plan_makes_a_valid_graph(steps: list[tuple[int, bool]]) -> None:
    places = [TrackPlan.gate("w")]
    for number, joins in steps:
        place = places[number % len(places)]
        place = place.beside(*places[:number]) if joins else place
        places.append(place.gap() if joins else place.loop("w", turns=1))
    track = places[0].track
    assert problems_of(track) == []
    assert len(track.pieces) == len(places)
    assert list(track.ways) == list(track.pieces)


def test_branches_join_and_lead_to_the_end() -> None:
    start = TrackPlan.gate("w", keys=["k"])
    one, other = start.loop("w", class_="c"), start.class_("w", node_name="mine")
    one.beside(other).gap()
    track = start.track
    assert track.ways == {
        "Gate": ["loop_1", "mine"],
        "loop_1": ["Gap_1"],
        "mine": ["Gap_1"],
        "Gap_1": ["Wall"],
    }
    assert {name: str(piece.kind) for name, piece in track.pieces.items()} == {
        "Gate": "Gate",
        "loop_1": "loop",
        "mine": "class",
        "Gap_1": "Gap",
    }
    assert track.pieces["Gap_1"].rail is None
    rail = track.pieces["loop_1"].rail
    assert rail is not None
    assert rail.class_ == "c"
    assert (one.name, one.beside(other).names) == ("loop_1", ("loop_1", "mine"))
    assert repr(one.beside(other)) == "<TrackPlan behind loop_1, mine>"


def test_a_plan_returns_a_copy_of_its_graph() -> None:
    start = TrackPlan.gate("w")
    before = start.track
    start.gap()
    assert list(before.pieces) == ["Gate"]
    assert before.ways == {"Gate": ["Wall"]}


def test_a_node_is_checked_when_it_is_added() -> None:
    with pytest.raises(ValidationError) as caught:
        TrackPlan.gate("w").loop("", turns=101)
    assert caught.value.operation == "TrackPlan.loop"
    assert [(each.argument, each.rule) for each in caught.value.problems] == [
        ("turns", "maximum"),
        ("width", "min-length"),
    ]


def test_duplicate_names_and_nodes_of_other_graphs_are_refused() -> None:
    start = TrackPlan.gate("w")
    start.gap(node_name="Gap_1")
    assert start.gap().name == "Gap_2"
    with pytest.raises(ValueError, match="there is a node 'Gap_1' already"):
        start.gap(node_name="Gap_1")
    with pytest.raises(ValueError, match="belong to different graphs"):
        start.beside(TrackPlan.gate("w"))
