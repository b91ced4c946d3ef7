"""The public names are exactly these, and nothing is loaded before it is used."""

from __future__ import annotations

import inspect

import pytest

import cloudinfinite
from cloudinfinite import OPERATIONS, AsyncClient, Client, Credentials, RetryPolicy
from cloudinfinite_codegen.representation.call_names import call_names

from .model import MODEL
from .pages.ideal import real_model
from .processes import python, run

KEYS = Credentials("i", "k")
FAMILIES = sorted(family["name"] for family in MODEL["service"]["families"])
PUBLIC = {
    *FAMILIES,
    "AccessDeniedError",
    "Anomaly",
    "AsyncClient",
    "AsyncPager",
    "AsyncStream",
    "AsyncStreamedAnswer",
    "AsyncStreamingTransport",
    "AsyncTransport",
    "Attempt",
    "AuthenticationError",
    "CallOptions",
    "BinaryAnswer",
    "Body",
    "Callback",
    "ChainProvider",
    "Client",
    "CloudInfiniteError",
    "ConfigurationError",
    "ConflictError",
    "ContentVerdict",
    "CreateOnce",
    "CredentialProvider",
    "Credentials",
    "CredentialsError",
    "DecodeError",
    "EmptyAnswer",
    "EnvironmentProvider",
    "SignedRequest",
    "HttpRequest",
    "HttpResponse",
    "InvalidRequestError",
    "JobCancelledError",
    "JobError",
    "JobFailedError",
    "JobNotFoundError",
    "LimitExceededError",
    "LookUpOptions",
    "NoCredentialsError",
    "NotFoundError",
    "OPERATIONS",
    "OutcomeUnknownError",
    "Pager",
    "PagingError",
    "Policy",
    "Doubt",
    "Hook",
    "Problem",
    "ProfileProvider",
    "RawAnswer",
    "RefreshingProvider",
    "RequestOptions",
    "ResponseMetadata",
    "RetryPolicy",
    "ServerError",
    "ServiceError",
    "Stream",
    "StreamedAnswer",
    "StreamingTransport",
    "TccliProvider",
    "TextAnswer",
    "ThrottledError",
    "Timeout",
    "Transfer",
    "Transport",
    "TransportError",
    "Upload",
    "UrlOptions",
    "ValidationError",
    "VendorProvider",
    "WaitOptions",
    "WaitTimeoutError",
    "from_dict",
    "parse_callback",
    "required_policy",
    "sign_request",
    "to_dict",
}


def test_the_package_has_these_names() -> None:
    assert set(vars(cloudinfinite)["__all__"]) == PUBLIC
    assert {name for name in dir(cloudinfinite) if not name.startswith("_")} >= PUBLIC
    assert cloudinfinite.__version__
    for name in PUBLIC:
        assert getattr(cloudinfinite, name) is not None
    with pytest.raises(AttributeError, match="Clinet"):
        _ = cloudinfinite.Clinet  # type: ignore[attr-defined]


def test_every_error_derives_from_the_base_error() -> None:
    for name in PUBLIC:
        if name.endswith("Error"):
            assert issubclass(getattr(cloudinfinite, name), cloudinfinite.CloudInfiniteError)


@pytest.mark.parametrize(
    ("client", "more"), [(Client, ["session", "transport"]), (AsyncClient, ["transport"])]
)
def test_the_client_takes_these_arguments(client: type, more: list[str]) -> None:
    parameters = inspect.signature(client).parameters
    assert list(parameters) == [
        "bucket",
        "region",
        "credentials",
        "endpoint_url",
        "timeout",
        "retries",
        "create_once",
        "proxy",
        "verify",
        "certificate",
        "pool_size",
        "user_agent",
        "hooks",
        *more,
    ]
    assert {p.kind for p in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    doc = inspect.getdoc(client) or ""
    for name in parameters:
        assert f"\n    {name}: " in doc


def test_client_defaults_match_the_documentation() -> None:
    with Client(credentials=KEYS, endpoint_url="http://a.example") as client:
        configuration = client._dispatcher.configuration
    timeout = configuration.timeout
    assert (timeout.connect, timeout.read, timeout.total) == (5, 60, 300)
    assert (configuration.retry, configuration.once) == (RetryPolicy(attempts=3), None)
    assert configuration.network.pool_size == 64


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_these_calls(family: str) -> None:
    calls = _calls(family)
    operations = [each for each in OPERATIONS.values() if each.family == family]
    followers = {
        "_".join(words): each.call
        for each in operations
        for words in call_names(real_model(), real_model().operations[each.name])[1:]
    }
    assert {name for name in dir(calls) if not name.startswith("_")} == {
        *(each.call for each in operations),
        *followers,
    }
    for operation in operations:
        # A long summary takes two lines.
        doc = " ".join((inspect.getdoc(getattr(calls, operation.call)) or "").split())
        for fact in (operation.summary, *operation.actions, *operation.pages, "Returns:"):
            assert fact in doc
    for name, call in followers.items():
        # Followers refer to the call instead of repeating its text.
        assert f"`{call}`" in (inspect.getdoc(getattr(calls, name)) or "")


def test_every_family_exists() -> None:
    assert sorted({each.family for each in OPERATIONS.values()}) == FAMILIES


@pytest.mark.parametrize("family", FAMILIES)
def test_every_type_is_exported_by_its_family_and_documented(family: str) -> None:
    module = getattr(cloudinfinite, family)
    names = vars(module)["__all__"]
    assert names
    for name in names:
        declared = getattr(module, name)
        if name.endswith("Value"):
            continue  # a union, which is documented where it is declared
        assert declared.__name__ == name
        assert inspect.getdoc(declared)
    for operation in OPERATIONS.values():
        if operation.family == family:
            kinds = (operation.params, operation.request, operation.response)
            assert {kind.__name__ for kind in kinds if kind is not None} <= set(names)


def _calls(family: str) -> type:
    return type(getattr(Client(credentials=KEYS, endpoint_url="http://a.example"), family))


def test_importing_builds_no_type_and_loads_no_client() -> None:
    program = (
        "import dataclasses, sys\n"
        "made = []\n"
        "before = dataclasses._process_class\n"
        "def process(cls, *a, **k):\n"
        "    made.append(cls)\n"
        "    return before(cls, *a, **k)\n"
        "dataclasses._process_class = process\n"
        "import cloudinfinite\n"
        "ours = [m for m in sys.modules if m.startswith('cloudinfinite')]\n"
        "print(made, sorted(ours), 'requests' in sys.modules)"
    )
    result = run(python(program))
    expected = [
        "cloudinfinite",
        "cloudinfinite_runtime",
        "cloudinfinite_runtime.forking",
        "cloudinfinite_runtime.lazy",
    ]
    assert result.stdout.strip() == f"[] {expected} False"
