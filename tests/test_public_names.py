"""The public surface: these names, no others, and nothing loaded before it is used."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import cloudinfinite
from cloudinfinite import OPERATIONS, Client
from cloudinfinite_codegen.words import snake_case, split_words

PUBLIC = {
    "Anomaly",
    "Client",
    "CloudInfiniteError",
    "ConfigurationError",
    "Credentials",
    "CredentialsError",
    "DecodeError",
    "EmptyAnswer",
    "HttpRequest",
    "HttpResponse",
    "OPERATIONS",
    "Problem",
    "ResponseMetadata",
    "ServiceError",
    "Timeout",
    "TransportError",
    "ValidationError",
    "__version__",
    "from_dict",
    "models",
    "parse_callback",
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


def test_the_client_takes_these_arguments() -> None:
    parameters = inspect.signature(Client).parameters
    assert list(parameters) == [
        "bucket",
        "region",
        "credentials",
        "endpoint_url",
        "timeout",
        "session",
    ]
    assert {p.kind for p in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


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
        call = getattr(Client, snake_case(split_words(operation.name)))
        doc = inspect.getdoc(call) or ""
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
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    expected = [
        "cloudinfinite",
        "cloudinfinite_runtime",
        "cloudinfinite_runtime.lazy",
        "cloudinfinite_runtime.version",
    ]
    assert result.stdout.strip() == f"[] {expected} False"
