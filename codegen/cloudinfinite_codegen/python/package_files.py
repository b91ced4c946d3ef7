"""The modules that a package has once: service, clients, and what they are used with."""

from __future__ import annotations

from ..model import Model
from .families import families_of
from .mode import MODES
from .names import module
from .renderer import Renderer
from .view_maker import ViewMaker

_RUNTIME_NAMES = {
    "AccessDeniedError": "errors",
    "Anomaly": "anomaly",
    "AsyncPager": "calling.paging",
    "AsyncTransport": "exchange",
    "Attempt": "attempt",
    "AuthenticationError": "errors",
    "CallOptions": "options",
    "ChainProvider": "providers.provider",
    "CloudInfiniteError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "CreateOnce": "once",
    "CredentialProvider": "providers.provider",
    "Credentials": "credentials",
    "CredentialsError": "errors",
    "DecodeError": "errors",
    "EmptyAnswer": "model",
    "EnvironmentProvider": "providers.provider",
    "Exchange": "exchange",
    "HttpRequest": "http",
    "HttpResponse": "http",
    "InvalidRequestError": "errors",
    "JobCancelledError": "errors",
    "JobError": "errors",
    "JobFailedError": "errors",
    "JobNotFoundError": "errors",
    "LimitExceededError": "errors",
    "NoCredentialsError": "credentials",
    "NotFoundError": "errors",
    "OutcomeUnknownError": "errors",
    "Pager": "calling.paging",
    "PagingError": "errors",
    "Policy": "policy",
    "Doubt": "policy",
    "Hook": "hooks",
    "Problem": "problem",
    "ProfileProvider": "providers.profile",
    "RefreshingProvider": "providers.refreshing",
    "ResponseMetadata": "model",
    "RetryPolicy": "retry",
    "ServerError": "errors",
    "ServiceError": "errors",
    "ThrottledError": "errors",
    "Timeout": "timeout",
    "Transport": "exchange",
    "TransportError": "errors",
    "ValidationError": "errors",
    "VendorProvider": "providers.vendor",
    "WaitOptions": "options",
    "WaitTimeoutError": "errors",
    "from_dict": "mapping",
    "sign_request": "signing",
    "to_dict": "mapping",
}
"""Names of the runtime that are public under the package, and their modules."""

_OWN_NAMES = {
    "AsyncClient": "async_client",
    "Client": "client",
    "OPERATIONS": "operations",
    "required_policy": "policy",
}
"""The same of the package's own modules."""


def package_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """Every module that there is one of."""
    service = model.service
    error = model.records[service.error]
    own_names = dict(_OWN_NAMES)
    files = {
        "service.py": renderer.render(
            "service",
            ["service.xml", "errors.xml"],
            service=service,
            error=views.record(error),
            stem=module(error.source),
        ),
        "testing.py": renderer.render("testing", service=service.name),
        "policy.py": renderer.render("policy", service=service.name),
        "py.typed": "",
    }
    for mode in MODES:
        files[f"{mode.prefix and 'async_'}client.py"] = renderer.render(
            "client",
            families=families_of(model),
            service=service.name,
            attempts=service.retry.attempts,
            mode=mode,
        )
    if service.callback:
        callback = model.records[service.callback]
        own_names["parse_callback"] = "callbacks"
        files["callbacks.py"] = renderer.render(
            "callbacks",
            ["service.xml"],
            callback=views.record(callback),
            stem=module(callback.source),
        )
    files["__init__.py"] = renderer.render(
        "package", service=service.name, own=own_names, runtime=_RUNTIME_NAMES
    )
    return files
