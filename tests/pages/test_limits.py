"""Reading defaults, limits and values from prose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.facts.limits import read_case_defaults, read_default, read_limits
from cloudinfinite_pages.page import Limits


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("", Limits()),
        ("None", Limits()),
        ("How the pot looks", Limits()),
        ("The maximum value is `1,300`.", Limits(maximum="1300")),
        ("At most so many. Maximum is 9", Limits(maximum="9")),
        ("Minimum is 2. Maximum is 9", Limits(minimum="2", maximum="9")),
        ("最大为100", Limits(maximum="100")),
        ("最小值为 -1", Limits(minimum="-1")),
        ("Value range: [1, 9]", Limits(minimum="1", maximum="9")),
        ("Value range: (0, 9.5]", Limits(exclusive_minimum="0", maximum="9.5")),
        ("Value range: [0, 360)", Limits(minimum="0", exclusive_maximum="360")),
        ("Value range: 0–100. It is warm", Limits(minimum="0", maximum="100")),
        ("取值范围：1-9", Limits(minimum="1", maximum="9")),
        ("(2, 3)", Limits()),
        ("Length limit: 100 characters", Limits(max_length=100)),
        ("which can contain up to 128 bytes.", Limits(max_bytes=128)),
        ("名称，长度限制128字符", Limits(max_length=128)),
        ("长度不超过 64 字节", Limits(max_bytes=64)),
        ("Up to three pots. It can contain up to 3 pots", Limits()),
        ("printable ASCII, up to 7 shelves", Limits(format="printable-ascii")),
        ("printable ASCII codes of up to 1,024", Limits(max_length=1024, format="printable-ascii")),
        ("可打印的 ASCII 码，长度不超过9", Limits(max_length=9, format="printable-ascii")),
        ("Format: %Y-%m-%dT%H:%M:%S%z", Limits(format="%Y-%m-%dT%H:%M:%S%z")),
        (
            "Name, supports Chinese, English, digits, — and _, length limited to 9 characters.",
            Limits(max_length=9, characters=("_", "chinese", "digits", "letters", "—")),
        ),
        (
            "It can contain up to 8 letters, digits, hyphens, and underscores.",
            Limits(max_length=8, characters=("-", "_", "digits", "letters")),
        ),
        ("仅支持中文、英文和*", Limits(characters=("*", "chinese", "letters"))),
        ("Valid values: `Red`, `White` (warm).", Limits(values=("Red", "White"))),
        ("Valid values: Red (default), White, etc.", Limits(values=("Red", "White"))),
        ("Values as follows: Up: rising; Down (default): falling.", Limits(values=("Up", "Down"))),
        ("State. Cold: wait Warm: nearly Hot: go", Limits(values=("Cold", "Warm", "Hot"))),
        ("Note: be careful. Format: any", Limits()),
        ("See https://kiln.example or http://kiln.example", Limits()),
        ("Red or White, default Red", Limits(values=("Red", "White"))),
        ("which can be `Red` or `White` (default value).", Limits(values=("Red", "White"))),
        ("颜色，Red 或 White，默认 Red", Limits(values=("Red", "White"))),
        (
            "In this call, the following holds. Hot (default) or Cold",
            Limits(values=("Hot", "Cold")),
        ),
        ("It is for potters. Potters or others may use it", Limits()),
        ("true/false", Limits(values=("true", "false"))),
        ("Off/On", Limits(values=("Off", "On"))),
        ("Level: 0, 1", Limits()),
        ("级别限制：0 、1 、2。", Limits(values=("0", "1", "2"))),
        ("Kind of kiln: Gas", Limits()),
        ("Kiln type: Gas", Limits(values=("Gas",))),
        ("Kiln type. It is `Gas` for slow firing by default.", Limits(values=("Gas",))),
        ("表示任务的类型，慢烧默认为：Gas。", Limits(values=("Gas",))),
        ("Kiln type. It is hot by default.", Limits()),
        ("1. `Hot`: it burns\n2. `Cold`: it waits", Limits(values=("Hot", "Cold"))),
        ("1. Hot 表示正在烧\n2. Cold 表示等待", Limits(values=("Hot", "Cold"))),
        ("方向，0表示左，1表示右。无默认值", Limits(values=("0", "1"))),
        ("热度，取值范围[0,100]。0表示冷，100表示热", Limits(minimum="0", maximum="100")),
        ("热度，取值范围：0（冷）-100（热）", Limits(minimum="0", maximum="100")),
        ("取值范围为{1,2,3}，默认值为1", Limits(values=("1", "2", "3"))),
        ("窑的格式，支持 gas 和 wood，默认 gas", Limits(values=("gas", "wood"))),
        ("目前支持 gas、wood 两种窑", Limits()),
        ("状态，值为 Hot、Cold 其中一个", Limits(values=("Hot", "Cold"))),
        ("有效值：Red（暖）、White（冷）等", Limits(values=("Red", "White"))),
        ("When `Hot` is set, the lid can only be `On`", Limits()),
        ("当前仅可设置为 Gas", Limits(values=("Gas",))),
        ("Up to six pots. Up to six rules are supported", Limits(max_items=6)),
        ("最多支持五条规则", Limits(max_items=5)),
        ("最多支持64个字符", Limits(max_length=64)),
        ("Pots, which can be up to 64 characters", Limits(max_length=64)),
        ("模板类型，Gas", Limits(values=("Gas",))),
        ("Fixed value: `Gas`.", Limits(values=("Gas",))),
        ("Kiln type, which can only be `Gas`.", Limits(values=("Gas",))),
        ("It can be set to `Gas` only.", Limits(values=("Gas",))),
        ("Kind, which is fixed at `Gas` for big pots.", Limits(values=("Gas",))),
        ("种类，大罐固定为 Gas。", Limits(values=("Gas",))),
        ("How many, which is fixed at 1.", Limits()),
        ("It can be warm", Limits()),
        ("kiln type Gas, stove type Wood", Limits(values=("Gas", "Wood"))),
        ("Fuel:\nby pipe: Gas\nby cart：Wood", Limits(values=("Gas", "Wood"))),
        ("Which states\nHot，Warm，Cold", Limits(values=("Hot", "Warm", "Cold"))),
    ],
)
def test_plain_limits_are_read(text: str, limits: Limits) -> None:
    assert read_limits(text, None) == limits


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        (
            "`Slow` (all night); `Fast` (an hour).\nIf it is wet, it can only be `Slow`.",
            ("Slow", "Fast"),
        ),
        ("true、false\n当为 false 时，不烧", ("true", "false")),
        ("Hot or Cold", ("Hot", "Cold")),
        ("1. Hot 2. Cold", ("Hot", "Cold")),
        ("When the kiln is hot, Slow, Fast", ()),
        ("Slow", ()),
    ],
)
def test_a_cell_of_limits_may_consist_of_values(cell: str, values: tuple[str, ...]) -> None:
    assert read_limits("", cell).values == values


def test_the_cell_of_limits_takes_precedence_over_the_description() -> None:
    assert read_limits("Maximum is 3", "Maximum is 2").maximum == "2"


@pytest.mark.parametrize(
    ("text", "cell", "limits", "default"),
    [
        ("", "None", None, None),
        ("", "无", None, None),
        ("", "-", None, None),
        ("", "900", None, "900"),
        ("", "`false`", None, "false"),
        ("", "Current time", None, "now"),
        ("", "当前时间", None, "now"),
        ("", "The heat of the day before", None, None),
        ("Default is 10. Maximum is 100.", None, None, "10"),
        ("The default value is `Red`.", None, None, "Red"),
        ("Red or White, default Red, over all", None, None, "Red"),
        ("`Red` (default) or `White`", None, None, "Red"),
        ("Valid values include:All (default value): all", None, None, "All"),
        ("任务优先级，默认为0", None, None, "0"),
        ("The heat of the original pot (default) or another", None, None, None),
        ("It can be hot (default) or cold", None, None, "hot"),
        ("默认 Red，其他", None, None, "Red"),
        ("", None, "默认值：0.5", "0.5"),
        ("By default the kiln is cold", None, None, None),
        ("Heat, which is `20` by default.", None, None, "20"),
        ("The kiln is closed by default, and disabled by default", None, None, None),
        ("If the lid is open, the default value is 7", None, None, None),
        ("每页个数，默认10个", None, None, "10"),
        ("表示任务的类型，慢烧默认为：Gas。", None, None, None),
        ("no word of it", None, None, None),
    ],
)
def test_plain_defaults_are_read(
    text: str, cell: str | None, limits: str | None, default: str | None
) -> None:
    assert read_default(text, cell, limits) == default


@pytest.mark.parametrize(
    ("text", "cases", "default"),
    [
        (
            "If Fuel is gas.2, the default value is slow. If Fuel is oil, the default value is 5.",
            [("Fuel", "gas.2", "slow"), ("Fuel", "oil", "5")],
            None,
        ),
        ("If Heat is empty, 25 is used for this parameter by default.", [("Heat", "", "25")], None),
        ("1. 范围大\n2. 当 Heat 为空时，默认为25", [("Heat", "", "25")], None),
        ("900，当 Fuel 为 oil 时，默认值为700", [("Fuel", "oil", "700")], "900"),
        ("Slow, if Fuel is oil, the default value is 7", [("Fuel", "oil", "7")], "Slow"),
        ("If it is hot, the default value is 5", [], None),
        ("当 Lid 为 On 时必选，默认 Off", [], None),
        ("If this parameter is left empty, it is slow by default", [], None),
    ],
)
def test_a_conditional_default_is_read_with_its_condition(
    text: str, cases: list[tuple[str, str, str]], default: str | None
) -> None:
    assert [tuple(one) for one in read_case_defaults(text)] == cases
    assert read_default("", text, None) == default


WORDS = st.sampled_from(
    [
        "Valid values:",
        "default",
        "(",
        ")",
        "`Red`",
        "White",
        ",",
        "、",
        "[1,",
        "9]",
        "最大",
        "7",
        ":",
    ]
)


@given(st.lists(WORDS | st.text(max_size=3), max_size=12).map(" ".join))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    limits = read_limits(text, text)
    assert len(set(limits.values)) == len(limits.values)
    assert all(value in text for value in limits.values)
    default = read_default(text, None, None)
    assert default is None or default in text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("码率 Codec 为 VP8/VP9 时不支持此参数", ()),
        ("Bit rate. Not supported when Codec is VP8 or VP9", ()),
        ("Codec 为 VP8/VP9 时不支持此参数。可选值：Slow、Fast", ("Slow", "Fast")),
        ("Valid when Type is A or B. Valid values: Slow, Fast", ("Slow", "Fast")),
    ],
)
def test_values_in_a_condition_belong_to_another_field(text: str, values: tuple[str, ...]) -> None:
    assert read_limits(text, None).values == values


def test_a_space_may_separate_bounds() -> None:
    found = read_limits("Value range: [-300 0]", None)
    assert (found.minimum, found.maximum) == ("-300", "0")
