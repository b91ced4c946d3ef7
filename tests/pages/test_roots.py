"""Bodies with unusual root elements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_pages.compare.expected import expected_fields
from cloudinfinite_pages.facts.reading import read_page
from cloudinfinite_pages.page import FieldType, Place, Requiredness

from .ideal import real_model, tiny_model

PAGE = """## Request

```
PUT /?glaze HTTP/1.1
Host: <BucketName-APPID>.ci.<Region>.myqcloud.com
```

#### Request body

```
<Glaze>
  <Colour>green</Colour>
</Glaze>
```

| Node name | Parent node | Description | Type | Required |
| --- | --- | --- | --- | --- |
| Glaze | None | What to glaze with | Container | Yes |
| Colour | Glaze | The colour | String | Yes |

## Response

#### Response body

```
<Shine>
  <Degree>9</Degree>
</Shine>
```

| Node name | Parent node | Description | Type |
| --- | --- | --- | --- |
| Degree | Shine | How bright it is | Integer |
"""

BESIDE = (Place.QUERY, Place.HEADER)


def test_samples_identify_the_roots() -> None:
    facts = read_page(PAGE, "glaze.md").facts
    assert facts is not None
    assert [(one.place, one.path) for one in facts.fields] == [
        (Place.REQUEST, "Glaze"),
        (Place.REQUEST, "Glaze.Colour"),
        (Place.RESPONSE, "Shine.Degree"),
    ]
    assert [sample.unlisted for sample in facts.samples] == [(), ("Shine",)]


def test_a_root_that_both_bodies_share_identifies_neither() -> None:
    facts = read_page(PAGE.replace("Shine", "Glaze"), "glaze.md").facts
    assert facts is not None
    assert [one.place for one in facts.fields][-1] is Place.RESPONSE


@pytest.mark.parametrize(
    ("key", "type_", "required"),
    [
        ((Place.REQUEST, "ToyPolish"), FieldType.CONTAINER, Requiredness.REQUIRED),
        ((Place.REQUEST, "ToyPolish.Finish"), FieldType.STRING, Requiredness.REQUIRED),
        ((Place.REQUEST, "ToyPolish.Recipe"), FieldType.STRING, Requiredness.OPTIONAL),
        ((Place.RESPONSE, "ToyShine"), FieldType.INTEGER, Requiredness.NOT_PRINTED),
        # JSON has no root, so a page lists its fields at the top.
        ((Place.REQUEST, "rules"), FieldType.CONTAINER, Requiredness.REQUIRED),
        ((Place.REQUEST, "rules.rule"), FieldType.STRING, Requiredness.REQUIRED),
    ],
)
def test_pages_are_compared_with_the_roots_of_the_operation(
    key: tuple[Place, str], type_: FieldType, required: Requiredness
) -> None:
    model = tiny_model()
    found = expected_fields(model, model.operations["PolishToys"])
    bodies = {(place, path.partition(".")[0]) for place, path in found if place not in BESIDE}
    in_json = {(Place.REQUEST, field.name) for field in model.records["Rules"].fields}
    assert bodies - in_json == {(Place.REQUEST, "ToyPolish"), (Place.RESPONSE, "ToyShine")}
    fact = found[str(key[0]), key[1]].fact
    assert (fact.type, fact.required) == (type_, required)


@pytest.mark.parametrize("read", [tiny_model, real_model])
def test_a_json_response_has_no_root(read: Callable[[], Model]) -> None:
    model = read()
    in_json = [one for one in model.operations.values() if one.answer == "json"]
    assert in_json
    for operation in in_json:
        paths = {path for place, path in expected_fields(model, operation) if place == "response"}
        on_top = {field.name for field in model.records[operation.response or ""].fields}
        assert {path for path in paths if "." not in path} == on_top
        assert {path.partition(".")[0] for path in paths} == on_top


@pytest.mark.parametrize("heading", ["Request parameters", "Common request parameters"])
def test_parameters_below_headers_are_not_headers(heading: str) -> None:
    text = (
        "## Request\n\n```\nGET /kiln?heat=<heat> HTTP/1.1\nHost: <Bucket>.ci.<Region>.com\n```\n\n"
        f"#### Request headers\n\nCommon ones only.\n\n#### {heading}\n\n"
        "| Parameter | Description | Type | Required |\n| --- | --- | --- | --- |\n"
        "| heat | How hot | Int | No |\n"
    )
    facts = read_page(text, "kiln.md").facts
    assert facts is not None
    assert [(one.place, one.path) for one in facts.fields] == [(Place.QUERY, "heat")]
