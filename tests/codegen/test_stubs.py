"""The methods of the tiny API's families: signatures, delegation and docstrings."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
import tinyapi

from cloudinfinite_codegen.checks.operations import RESERVED_ARGUMENTS
from cloudinfinite_codegen.targets.python.checks import RESERVED_FAMILIES
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.settings.options import CALL_OPTIONS, LOOK_UP_OPTIONS, WAIT_OPTIONS

from .golden import GOLDEN, PACKAGE
from .values import MODEL, argument, fields_of

CALLS = {
    "CountShops": "shop_floor.count_shops",
    "DescribeOrder": "shop_floor.describe_order",
    "DescribeOrders": "shop_floor.describe_orders",
    "DescribeSales": "shop_floor.describe_sales",
    "FetchToy": "toys.fetch",
    "FindToys": "shop_floor.find_toys",
    "Import": "shop_floor.import_",
    "ListToys": "toys.list",
    "MakeToy": "toys.make",
    "MeltToy": "shop_floor.melt_toy",
    "PlaceOrder": "shop_floor.place_order",
    "PolishToys": "shop_floor.polish_toys",
    "StampToy": "toys.stamp",
    "StoreToy": "toys.store",
    "WeighToys": "shop_floor.weigh_toys",
}
ITERATORS = {
    "DescribeOrders": "shop_floor.iter_orders",
    "DescribeSales": "shop_floor.iter_sales",
    "ListToys": "toys.iter_list",
}
WAITERS = {"DescribeOrder": "shop_floor.wait_for_order"}
MARK = 1 + MODEL["service"]["once"]["mark_length"]  # including its hyphen
NOTE = MODEL["scalars"]["OrderNote"]["max_length"]
URLS = {"FetchToy": "toys.fetch_url", "StampToy": "toys.stamp_url"}
STREAMERS = {"FetchToy": "toys.fetch_stream", "StampToy": "toys.stamp_stream"}
METHODS = [*CALLS.values(), *ITERATORS.values(), *WAITERS.values(), *URLS.values()]
METHODS += STREAMERS.values()
FAMILIES = sorted({name.partition(".")[0] for name in METHODS})
CLIENTS = [tinyapi.Client, tinyapi.AsyncClient]


def method(name: str) -> Callable[..., Any]:
    """Returns a method of a family as a function."""
    family, _, call = name.partition(".")
    found: Callable[..., Any] = getattr(_class(family), call)
    return found


def _class(family: str) -> type:
    module = import_module(f"{PACKAGE}.{family}.calls")
    made: type = getattr(module, f"{family.title().replace('_', '')}Calls")
    return made


def bound(name: str, taken: list[Any]) -> Callable[..., Any]:
    """Returns a method of a family whose client records the arguments in `taken`."""

    def recorder(kind: str) -> Callable[..., Any]:
        def take(operation: Operation[Any], *given: Any) -> str:
            taken.append((kind, operation.name, *given))
            return "the result"

        return take

    client = SimpleNamespace(
        **{f"_{kind}": recorder(kind) for kind in ("call", "iterate", "wait", "presign", "stream")}
    )
    family, _, call = name.partition(".")
    found: Callable[..., Any] = getattr(_class(family)(client), call)
    return found


def test_families_have_exactly_the_methods_of_the_spec() -> None:
    operations = MODEL["operations"]
    assert set(CALLS) == set(operations)
    assert set(ITERATORS) == {name for name, facts in operations.items() if "paging" in facts}
    assert set(WAITERS) == {name for name, facts in operations.items() if "waiting" in facts}
    assert set(URLS) == {name for name, facts in operations.items() if "presigned" in facts}
    answers = {name: facts.get("answer") for name, facts in operations.items()}
    assert set(STREAMERS) == {name for name, answer in answers.items() if answer == "binary"}
    for name, operation in tinyapi.OPERATIONS.items():
        assert f"{operation.family}.{operation.call}" == CALLS[name]
    for family in FAMILIES:
        methods = {f"{family}.{name}" for name in vars(_class(family)) if not name.startswith("_")}
        assert methods == {name for name in METHODS if name.startswith(f"{family}.")}


@pytest.mark.parametrize(
    ("kind", "name", "call"),
    [
        *(("call", name, call) for name, call in CALLS.items()),
        *(("iterate", name, call) for name, call in ITERATORS.items()),
        *(("stream", name, call) for name, call in STREAMERS.items()),
    ],
)
def test_a_call_takes_every_field_and_passes_it_on(kind: str, name: str, call: str) -> None:
    takes = fields_of(name)
    fields = {argument(field): required for field, required in takes}
    if MODEL["operations"][name].get("body") == "binary":
        fields["body"] = True
    by_place = {
        argument(field)
        for field, required in takes
        if field["in"] in ("path", "key") or (required and "job_of" in field)
    }
    parameters = inspect.signature(method(call)).parameters
    assert next(iter(parameters)) == "self"
    assert set(parameters) == {"self", *fields, "options"}
    named = [each for each in parameters if each not in {"self", "options", *by_place}]
    needed = [parameters[each].default is inspect.Parameter.empty for each in named]
    assert needed == sorted(needed, reverse=True), "required arguments come first"
    for each, required in fields.items():
        assert (parameters[each].default is inspect.Parameter.empty) == required
        kinds = inspect.Parameter
        wanted = kinds.POSITIONAL_OR_KEYWORD if each in by_place else kinds.KEYWORD_ONLY
        assert parameters[each].kind is wanted
    assert parameters["options"].kind is inspect.Parameter.VAR_KEYWORD

    given = {each: object() for each in fields}
    options = {"timeout": 1.5, "validate": False}
    taken: list[Any] = []
    assert bound(call, taken)(**given, **options) == "the result"
    assert taken == [(kind, name, given, options)]


@pytest.mark.parametrize(("name", "call"), URLS.items())
def test_a_presigned_url_takes_the_same_arguments(name: str, call: str) -> None:
    fields = {argument(field): object() for field, _ in fields_of(name)}
    parameters = inspect.signature(method(call)).parameters
    assert set(parameters) == {"self", *fields, "expires", "options"}
    assert parameters["expires"].default == MODEL["service"]["signing"]["url"]
    taken: list[Any] = []
    assert bound(call, taken)(**fields, expires=5, validate=False) == "the result"
    assert taken == [("presign", name, fields, 5, {"validate": False})]


def test_a_wait_takes_a_job_and_passes_it_on() -> None:
    taken: list[Any] = []
    wait = bound("shop_floor.wait_for_order", taken)
    assert list(inspect.signature(wait).parameters) == ["job", "timeout", "on_progress", "options"]
    wait("o1")
    wait(job="o2", timeout=1.5, on_progress=print, retries=3)
    assert taken == [
        ("wait", "DescribeOrder", "o1", 3600.0, None, {}),
        ("wait", "DescribeOrder", "o2", 1.5, print, {"retries": 3}),
    ]


def test_names_of_options_do_not_clash_with_fields() -> None:
    assert RESERVED_ARGUMENTS == CALL_OPTIONS | LOOK_UP_OPTIONS | WAIT_OPTIONS


def test_names_of_clients_and_packages_do_not_clash_with_families() -> None:
    names = {name for client in CLIENTS for name in dir(client)}
    names |= {path.stem for path in (GOLDEN / "python" / PACKAGE).glob("*.py")}
    taken = {name for name in names if not name.startswith("_")} - set(FAMILIES)
    assert taken == RESERVED_FAMILIES


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_has_an_attribute_for_each_family(client: type[Any]) -> None:
    made = object.__new__(client)
    for family in FAMILIES:
        calls: Any = getattr(made, family)
        assert (type(calls), calls._client) == (_class(family), made)
        doc = inspect.getdoc(getattr(client, family))
        assert doc
        assert (inspect.getdoc(_class(family)) or "").startswith(doc)


def declared(family: str, file: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yields the methods that type checkers see in a module of calls."""
    tree = ast.parse((GOLDEN / "python" / PACKAGE / family / file).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield each


@pytest.mark.parametrize("family", FAMILIES)
def test_both_clients_have_the_same_methods(family: str) -> None:
    plain = list(declared(family, "calls.py"))
    others = list(declared(family, "async_calls.py"))
    assert [each.name for each in plain] == [each.name for each in others]
    for one, other in zip(plain, others, strict=True):
        assert isinstance(one, ast.FunctionDef)
        assert ast.unparse(other.args) == ast.unparse(one.args)
        assert one.returns is not None
        assert other.returns is not None
        # Iterators and streams are not coroutines themselves: each page or chunk is awaited.
        is_iterator = f"{family}.{one.name}" in ITERATORS.values()
        is_stream = f"{family}.{one.name}" in STREAMERS.values()
        assert isinstance(other, ast.FunctionDef) == (is_iterator or is_stream)
        returned = ast.unparse(other.returns)
        if is_iterator:
            returned = returned.removeprefix("Async")
        elif is_stream:
            returned = returned.replace("Async", "")
        assert returned == ast.unparse(one.returns)
        # The docstring of the synchronous call is not repeated, and overloads have none.
        is_typed = "overload" in map(ast.unparse, other.decorator_list)
        doc = None if is_typed else f"See `{_class(family).__name__}.{one.name}`."
        assert ast.get_docstring(other) == doc


def test_an_asynchronous_family_behaves_the_same() -> None:
    for family in FAMILIES:
        module = import_module(f"{PACKAGE}.{family}.async_calls")
        assert getattr(module, f"Async{_class(family).__name__}") is _class(family)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("toys.make", "Make a toy, \"wind it\" \\ and let it '''run'''."),
        ("toys.make", "* There is paint. Otherwise the call fails with Unpainted."),
        ("toys.make", "2 to 12 characters: letters, '-', '[', ']', '\\', '^', '\"' and Chinese"),
        ("toys.make", "turns: How far to wind it. -3 to 100. Default: `7`."),
        ("toys.make", "speed: How fast it runs. More than 0 and less than 6.0."),
        ("toys.make", "wheels: How many wheels. At least 2 and less than 10."),
        ("toys.make", "volume: How loud it is. 0 to 11, or `quiet`, or `loud`. Default: `5`."),
        ("toys.make", "tempos: Numbers or words. More than 0, or `auto`."),
        ("toys.make", 'Deprecated: use the "box" \\ instead'),
        ("toys.make", "paint: The paint. Required if `finish` is `H.264`."),
        ("toys.make", "Required if `finish` is `H.264` and `paint` is `red`."),
        ("toys.make", 'Required unless `paper` is `"plain"` or `brown`.'),
        ("toys.make", "parts: What it is made of. At most 3 items."),
        ("toys.make", "ServiceError: Jammed: The spring is stuck."),
        ("toys.make", 'toy:Paint: One page leaves it out, "another" \\ does not.'),
        ("toys.make", "https://example.com/make (en, 2024-02)"),
        ("toys.iter_list", "Iterate over all pages of `list`"),
        ("shop_floor.place_order", f"appends a mark of {MARK} characters to `from_`"),
        (
            "shop_floor.place_order",
            f"(leaving {NOTE - MARK} for your own text). If the outcome of the call is unknown",
        ),
        ("shop_floor.place_order", "toy:Look: Only with `create_once`."),
        ("shop_floor.place_order", "colour: The colour of the paper. Required if any other"),
        (
            "shop_floor.describe_order",
            "You can also pass the job itself, or the response that created it.",
        ),
        (
            "shop_floor.describe_order",
            "NotFoundError: The job does not exist; with `missing_ok=True`",
        ),
        ("shop_floor.iter_orders", "To resume after a page, pass its `next` as `from_`."),
        ("shop_floor.wait_for_order", "It looks up jobs with `describe_order`, up to 50"),
        ("shop_floor.wait_for_order", "JobFailedError: The job's state is `Lost`."),
        ("shop_floor.wait_for_order", "JobNotFoundError: The job does not exist."),
    ],
)
def test_a_docstring_contains_the_facts_of_its_call(call: str, words: str) -> None:
    assert words in doc_of(method(call))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("toys.make", "create_once"),  # the toy could not be found again
        ("toys.make", "Somebody is awake."),  # documented on the family
        ("toys.iter_list", "The shelf."),  # documented on `list`
        ("shop_floor.wait_for_order", "JobCancelledError"),  # an order cannot be cancelled
    ],
)
def test_a_docstring_omits_facts_documented_elsewhere(call: str, words: str) -> None:
    assert words not in doc_of(method(call))


def test_a_family_documents_what_its_calls_have_in_common() -> None:
    assert doc_of(_class("shop_floor")).startswith("The work behind the counter. Every call")
    toys = doc_of(_class("toys"))
    for words in (
        'Toys, "wound up" \\ or not. A paragraph with a backslash \\ and a "quote".',
        "Before you make these calls: * Somebody is awake.",
        "* It is day. Otherwise the call fails with Closed.",
        "Errors common to these calls: Moved: The shop has left.",
    ):
        assert words in toys


def doc_of(what: object) -> str:
    """Returns a docstring with runs of white space collapsed."""
    return " ".join((inspect.getdoc(what) or "").split())


@pytest.mark.parametrize("client", CLIENTS)
def test_a_client_explains_every_argument(client: type) -> None:
    doc = inspect.getdoc(client) or ""
    for name in inspect.signature(client).parameters:
        assert f"\n    {name}: " in doc
    assert "By default 1. A call" in " ".join(doc.split())
