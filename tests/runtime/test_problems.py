import threading
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec.problems import (
    FATAL_RULES,
    Problem,
    Problems,
    ValidationError,
    is_list,
    is_set,
    join,
    similar,
)
from cloudinfinite_runtime.representation import shorten

from .copies import copies_of

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_values_are_shown_in_at_most_80_characters(value: object) -> None:
    shown = shorten(value)
    assert 0 < len(shown) <= 80
    assert "\n" not in shown


@given(values)
def test_problems_can_be_pickled_and_keep_plain_values(value: object) -> None:
    problem = Problem("Request.Name", "type", value, "must be a str", True)
    for back in copies_of(problem):
        plain = value is None or isinstance(value, str | bytes | bool | int | float)
        assert repr(back.value) == repr(value if plain else shorten(value))
        assert (back.path, back.rule, back.message, back.fatal) == (
            problem.path,
            problem.rule,
            problem.message,
            problem.fatal,
        )


@given(st.lists(st.sampled_from(["type", "max-length", "required", "timestamp"])))
def test_without_validation_only_fatal_problems_count(rules: list[str]) -> None:
    problems = Problems()
    for number, rule in enumerate(rules):
        problems.add("Request", f"F{number}", rule, 1, "must be else")
    fatal = [rule for rule in rules if rule in FATAL_RULES]
    for validate, left in ((True, rules), (False, fatal)):
        raised = None
        try:
            problems.raise_if_any("Bake", validate)
        except ValidationError as error:
            raised = (error.operation, [problem.rule for problem in error.problems])
        assert raised == (("Bake", left) if left else None)


def test_problems_with_any_value_can_be_pickled() -> None:
    lock = threading.Lock()
    for back in copies_of(Problem("a", "type", lock, "must be a str", True)):
        assert back.value == shorten(lock)
    for value in (Decimal("1.5"), datetime(2022, 1, 1, tzinfo=UTC)):
        assert all(back.value == value for back in copies_of(Problem("a", "x", value, "", False)))


def test_huge_integers_are_shown() -> None:
    assert shorten(10**5000) == "a huge int"
    assert shorten([10**5000]) == "a huge list"


def test_problems_read_well() -> None:
    problems = Problems()
    problems.add("Request", "Name", "max-length", "abc", "must have at most 2 characters")
    problems.add("", "size", "required", None, "must be given")
    problems.add("", "", "type", 3, "must be a mapping")
    assert [str(problem) for problem in problems.items] == [
        "Request.Name must have at most 2 characters (got 'abc') [max-length]",
        "size must be given [required]",
        "the value must be a mapping (got 3) [type]",
    ]


def test_the_rule_decides_whether_a_problem_is_fatal_unless_given() -> None:
    problems = Problems()
    problems.add("", "a", "type", 1, "must be a str")
    problems.add("", "a", "required", None, "must be given")
    problems.add("", "a", "required", None, "must be given", fatal=True)
    assert [problem.fatal for problem in problems.items] == [True, False, True]


def test_similar_names_are_suggested() -> None:
    problems = Problems()
    problems.unknown("Request", "workflowid", ("WorkflowIds", "Name", "Input"))
    problems.unknown("", "zzz", ("Name",))
    assert [str(problem) for problem in problems.items] == [
        "Request.workflowid is not a known field; did you mean WorkflowIds? [unknown-field]",
        "zzz is not a known field [unknown-field]",
    ]
    assert similar("Nam", ("Name", "Names")) == "; did you mean Name or Names?"


def test_no_problem_raises_nothing() -> None:
    Problems().raise_if_any("Bake", True)


def test_joining_names_and_testing_for_values() -> None:
    assert [join("a", "b"), join("", "b"), join("a", ""), join("", "")] == ["a.b", "b", "a", ""]
    unset: list[object] = [None, "", [], ()]
    assert [is_set(value) for value in (*unset, 0, False, "x")] == [False] * 4 + [True] * 3
    lists: list[object] = [[], (), range(2)]
    others: list[object] = ["ab", b"ab", None, {1: 2}, {1}]
    assert [is_list(value) for value in lists + others] == [True] * 3 + [False] * 5
