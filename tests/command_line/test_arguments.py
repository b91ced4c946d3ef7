"""Every request can be spelt as arguments, which produce exactly that request."""

from __future__ import annotations

import json
import random
import sys
from typing import Any

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from cloudinfinite import OPERATIONS, ValidationError
from cloudinfinite_cli.application import Application
from cloudinfinite_cli.arguments import ArgumentError, Given, arguments_of
from cloudinfinite_cli.commands import CallCommand
from cloudinfinite_cli.session import Probe, Program, general_options
from cloudinfinite_cli.surface import Surface, spelt
from cloudinfinite_runtime.codec.mapping import to_dict
from cloudinfinite_runtime.operation import Operation

from ..bindings.strategies import VALUES
from ..codegen.golden import GOLDEN
from ..codegen.values import VALUES as TINY
from ..samples import EXAMPLES
from ..values import Values
from ..vectors import cases, given_fields, hold
from .spelling import can_spell, spell

sys.path.insert(0, str(GOLDEN / "python"))
SURFACES = {values.package: Surface(values.package) for values in (VALUES, TINY)}


def command(operation: Operation[Any], package: str = "cloudinfinite") -> CallCommand:
    surface = SURFACES[package]
    family = spelt(operation.family)
    names = {call: name for name, call in surface.families[family].items()}
    return CallCommand(surface, family, names[operation.call])


def given_by(made: CallCommand, words: list[str]) -> dict[str, Any]:
    """Returns the fields that a command reads from its arguments."""
    context = made.make_context("command", list(words))
    found: Given = context.obj
    return found.mapping()


def sent(operation: Operation[Any], fields: dict[str, Any], **more: Any) -> Any:
    request = operation.encode_request(**fields, **more)
    return request.method, request.path, request.params, dict(request.headers), request.body


def test_requests_of_the_conformance_suite() -> None:
    order = random.Random(0)

    def check(case: dict[str, Any]) -> None:
        operation = OPERATIONS[case["operation"]]
        fields = given_fields(case)
        body = {"body": fields.pop("body")} if operation.body == "binary" else {}
        if not can_spell(operation, fields):
            skipped.append(case["name"])
            return
        words = spell(operation, fields, order)
        made = operation.fields_from_wire(given_by(command(operation), words))
        validate = case.get("validate", True)
        wanted = sent(operation, {**operation.fields_from_wire(fields), **body}, validate=validate)
        assert sent(operation, {**made, **body}, validate=validate) == wanted

    skipped: list[str] = []
    hold((each.values[0] for each in cases("requests")), check)
    assert len(skipped) < 9, skipped


@pytest.mark.parametrize("values", [VALUES, TINY], ids=lambda values: values.package)
def test_random_requests(values: Values) -> None:
    operations = SURFACES[values.package].operations
    names = EXAMPLES if values is VALUES else sorted(operations)

    @settings(phases=[Phase.generate])
    @given(st.data(), st.sampled_from(names), st.randoms(use_true_random=False))
    def check(data: st.DataObject, name: str, order: random.Random) -> None:
        operation = operations[name]
        facts = values.model["operations"][name]
        mapping: dict[str, Any] = {}
        for part in ("params", "request"):
            if part in facts:
                mapping |= to_dict(data.draw(values.records(facts[part])))
        assume(can_spell(operation, mapping))
        try:
            fields = operation.fields_from_wire(mapping)
            body = {"body": b"x"} if operation.body == "binary" else {}
            wanted = sent(operation, {**fields, **body})
        except ValidationError:
            assume(False)
        made = given_by(command(operation, values.package), spell(operation, mapping, order))
        assert sent(operation, {**operation.fields_from_wire(made), **body}) == wanted
        # A document with wire names gives the same request.
        found = Given(operation)
        found.document(json.loads(json.dumps(mapping)))
        assert sent(operation, {**operation.fields_from_wire(found.mapping()), **body}) == wanted

    check()


def take(name: str, *words: str) -> dict[str, Any]:
    return given_by(command(OPERATIONS[name]), list(words))


def test_a_repeated_part_starts_a_new_item() -> None:
    made = take(
        "CreateMultipleMediaJobs",
        *("--object", "a"),
        *("--operations.tag", "MediaInfo", "--operations.job-level", "1"),
        *("--operations.tag", "Snapshot", "--operations.output.object", "b"),
        *("--operations.1.output.region", "r"),
    )
    assert made["Operation"] == [
        {"Tag": "MediaInfo", "JobLevel": "1"},
        {"Tag": "Snapshot", "Output": {"Object": "b", "Region": "r"}},
    ]


def test_options_take_precedence_over_a_document() -> None:
    operation = OPERATIONS["CreateTranscodeJob"]
    found = Given(operation)
    found.document({"object": "a", "user_data": "u", "output": {"object": "b", "Region": "r"}})
    found.option("object", "c")
    found.option("output.object", "d")
    assert found.mapping() == {
        "Input": {"Object": "c"},
        "Operation": {"UserData": "u", "Output": {"Object": "d", "Region": "r"}},
    }


def test_objects_are_in_the_bucket_of_the_command() -> None:
    found = Given(OPERATIONS["CreateTranscodeJob"])
    found.option("output.object", "b")
    found.option("output.region", "ap-guangzhou")
    labels = {"bucket": "examplebucket-1250000000", "region": "ap-beijing"}
    assert found.mapping(labels)["Operation"]["Output"] == {
        "Object": "b",
        "Region": "ap-guangzhou",
        "Bucket": "examplebucket-1250000000",
    }
    found = Given(OPERATIONS["CreateTranscodeJob"])
    found.option("call-back-kafka-config.topic", "t")
    assert found.mapping(labels)["CallBackKafkaConfig"] == {"Topic": "t"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["a.mp4"], "is missing before 'a.mp4', as in --object a.mp4"),
        (["--objekt", "a"], "there is no argument --objekt; did you mean --object"),
        (["--output.objekt", "a"], "no argument --output.objekt; did you mean --output.object?"),
        (["--object.part", "a"], "--object has no parts, so there is no --object.part"),
        (["--object", "a", "--object", "b"], "--object is given more than once"),
        (["--object"], "--object needs a value"),
        (["--transcode", "{]"], "--transcode: not valid JSON: .* column 2"),
        (["--transcode", "[1]"], "--transcode: must be a JSON object"),
        (["--transcode", "[" * 9999], "--transcode: not valid JSON"),
        (["--watermark.1.dx", "1"], "numbered 0, 1, 2"),
        (["--watermark.99999.dx", "1"], "no items beyond 999"),
    ],
)
def test_mistakes_are_explained(words: list[str], message: str) -> None:
    with pytest.raises(Exception, match=message) as caught:
        take("CreateTranscodeJob", *words)
    assert type(caught.value).__name__ in ("UsageError", "ArgumentError")


def test_a_document_must_be_an_object() -> None:
    with pytest.raises(ArgumentError, match="must be an object"):
        Given(OPERATIONS["CreateTranscodeJob"]).document([])


def test_arguments_of_a_call_have_distinct_options() -> None:
    for name, operation in OPERATIONS.items():
        names = {spelt(each.field.name) for each in arguments_of(operation).values()}
        assert len(names) == len(arguments_of(operation)), name


def test_only_general_options_may_hide_arguments() -> None:
    general = {each.opts[0] for each in general_options()}
    for operation in OPERATIONS.values():
        options = {name for each in command(operation).params for name in each.opts} - general
        arguments = {f"--{name}" for name in arguments_of(operation)}
        assert not arguments & {*options, "--help", "--explain"}, operation.name


def test_a_general_option_and_an_argument_may_share_a_name() -> None:
    made = command(OPERATIONS["DescribeCiBuckets"]).make_context("x", ["--region", "ap-beijing"])
    assert made.obj.mapping() == {"region": "ap-beijing"}
    assert made.params["region"] is None
    words = ["--output", "jsonl", "--output", '{"Object": "a"}']
    made = command(OPERATIONS["CreateConcatJob"]).make_context("x", words)
    assert made.obj.mapping() == {"Operation": {"Output": {"Object": "a"}}}
    assert made.params["output"] == "jsonl"


def test_the_command_line_works_for_other_packages() -> None:
    program = Program("tinyapi", "tinyapi", Probe("DescribeOrders", "", "", ""))
    application = Application(program)
    listed = application.list_commands(application.make_context("tinyapi", ["doctor"]))
    own = {"presign", "request", "policy", "doctor", "completion", "mcp"}
    assert {*listed} == {*SURFACES["tinyapi"].families, *own}
