"""The public surface: these names, no others, and nothing loaded before it is used."""

from __future__ import annotations

import inspect

import pytest

import cloudinfinite
from cloudinfinite import OPERATIONS, AsyncClient, Client, Credentials, RetryPolicy
from cloudinfinite_codegen.words import snake_case, split_words

from .processes import python, run

PUBLIC = {
    "AccessDeniedError",
    "Anomaly",
    "AsyncClient",
    "AsyncPager",
    "AsyncTransport",
    "Attempt",
    "AuthenticationError",
    "CallOptions",
    "ChainProvider",
    "Client",
    "CloudInfiniteError",
    "ConfigurationError",
    "ConflictError",
    "CreateOnce",
    "CredentialProvider",
    "Credentials",
    "CredentialsError",
    "DecodeError",
    "EmptyAnswer",
    "EnvironmentProvider",
    "Exchange",
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
    "ThrottledError",
    "Timeout",
    "Transport",
    "TransportError",
    "ValidationError",
    "VendorProvider",
    "WaitOptions",
    "WaitTimeoutError",
    "__version__",
    "from_dict",
    "models",
    "parse_callback",
    "required_policy",
    "sign_request",
    "to_dict",
}


def test_the_package_has_these_names() -> None:
    assert set(cloudinfinite.__all__) == PUBLIC
    assert {name for name in dir(cloudinfinite) if not name.startswith("_")} >= PUBLIC - {
        "__version__"
    }
    for name in PUBLIC:
        assert getattr(cloudinfinite, name) is not None
    with pytest.raises(AttributeError, match="Clinet"):
        _ = cloudinfinite.Clinet  # type: ignore[attr-defined]


def test_every_error_is_one_of_ours() -> None:
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


def test_what_a_client_does_by_default_is_what_it_says() -> None:
    with Client(credentials=Credentials("i", "k"), endpoint_url="http://a.example") as client:
        configuration = client._caller.configuration
    timeout = configuration.timeout
    assert (timeout.connect, timeout.read, timeout.total) == (5, 60, 300)
    assert (configuration.retry, configuration.once) == (RetryPolicy(attempts=3), None)
    assert configuration.network.pool_size == 64


def test_these_calls_go_through_pages_or_wait_for_jobs() -> None:
    names = {name for name in dir(Client) if name.startswith(("iter_", "wait_for_"))}
    assert names == {
        "iter_inventory_trigger_jobs",
        "iter_media_jobs",
        "wait_for_inventory_trigger_job",
        "wait_for_media_job",
    }
    for name in names:
        doc = inspect.getdoc(getattr(Client, name)) or ""
        for section in ("Args:", "Returns:", "Raises:", "CAM actions:"):
            assert f"\n{section}\n" in doc
        assert inspect.getdoc(getattr(AsyncClient, name)) == doc


def test_every_operation_has_a_call_of_its_name() -> None:
    assert set(OPERATIONS) == {
        "CancelInventoryTriggerJob",
        "CancelMediaJob",
        "CreateMediaInfoJob",
        "DescribeInventoryTriggerJob",
        "DescribeInventoryTriggerJobs",
        "DescribeMediaJob",
        "DescribeMediaJobs",
        "TriggerInventoryJob",
        "TriggerInventoryWorkflow",
    }
    for operation in OPERATIONS.values():
        name = snake_case(split_words(operation.name))
        doc = inspect.getdoc(getattr(Client, name)) or ""
        assert inspect.getdoc(getattr(AsyncClient, name)) == doc
        assert operation.summary in doc
        for fact in (*operation.actions, *operation.pages, "Args:", "Returns:", "Raises:"):
            assert fact in doc


def test_every_type_is_there_by_name_and_documented() -> None:
    for name in cloudinfinite.models.__all__:
        declared = getattr(cloudinfinite.models, name)
        assert declared.__name__ == name
        assert inspect.getdoc(declared)


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
        "cloudinfinite_runtime.lazy",
        "cloudinfinite_runtime.version",
    ]
    assert result.stdout.strip() == f"[] {expected} False"
