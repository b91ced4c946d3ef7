"""Captions that name the parent of the rows below."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_pages.facts.captions import containers_named
from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import Place

FIELDS = ["Kiln", "Lid", "lid_info", "door_info", "async"]
CONTAINERS = [name for name in FIELDS if name != "async"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("`Lid` has the following sub-nodes:", ["Lid"]),
        ("Content of `Lid` for async kilns:", ["Lid"]),
        ("Container 节点 Lid 的内容：", ["Lid"]),
        ("Container 类型 Lid 的具体数据描述如下：", ["Lid"]),
        ("Lid 节点内容：", ["Lid"]),
        ("同步返回的Lid 节点内容：", ["Lid"]),
        ("Lid，Kiln 的具体内容如下：", ["Lid", "Kiln"]),
        ("两者（Lid、Kiln）中包含如下内容：", ["Lid", "Kiln"]),
        ("Kiln 中 Lid 的内容如下：", ["Kiln.Lid"]),
        ("`Lid` in `Kiln` has the following sub-nodes:", ["Kiln.Lid"]),
        ("xx_info 的具体内容如下：", ["door_info", "lid_info"]),
        ("`Door` has the following sub-nodes:", ["Door"]),
        ("Door 的内容如下：", ["Door"]),
        ("The nodes are as described below:", []),
        ("具体的数据内容如下：", []),
        ("A kiln is hot.", []),
    ],
)
def test_captions_name_containers(text: str, names: list[str]) -> None:
    assert sorted(containers_named([text], FIELDS, CONTAINERS)) == sorted(names)


@given(st.lists(st.text(max_size=40) | st.sampled_from(["Lid 的内容", "Kiln 中 Lid 的内容"])))
def test_only_names_in_the_text_are_returned(above: list[str]) -> None:
    for name in containers_named(above, FIELDS, CONTAINERS):
        assert all(part in "".join(above) for part in name.split("."))


CALLBACK = """## {heading}

```plaintext
{{"EventName": "Burn", "data": {{"result": 0}}}}
```

{nodes}

| {name} | {description} | {type} |
|---|---|---|
| data | . | Object |

{caption}

| {name} | {description} | {type} |
|---|---|---|
| result | . | Integer |
"""


@pytest.mark.parametrize(
    "words",
    [
        {
            "heading": "Callback content",
            "nodes": "The nodes are as described below:",
            "name": "Parameter",
            "description": "Description",
            "type": "Type",
            "caption": "`data` is as described below:",
        },
        {
            "heading": "回调内容说明",
            "nodes": "具体的数据内容如下：",
            "name": "参数名称",
            "description": "描述",
            "type": "类型",
            "caption": "data 的具体内容如下：",
        },
    ],
    ids=["en", "zh"],
)
def test_a_callback_is_recognised_in_either_language(words: dict[str, str]) -> None:
    facts = read_page(CALLBACK.format(**words), "page.md").facts
    assert facts is not None
    assert [(one.place, one.path) for one in facts.fields] == [
        (Place.CALLBACK, "data"),
        (Place.CALLBACK, "data.result"),
    ]
