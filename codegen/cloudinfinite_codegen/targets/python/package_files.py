"""The modules that exist once per package, such as the service and the clients."""

from __future__ import annotations

from collections import defaultdict

from ...representation.model import Model
from ...representation.service_facts import Callback
from .calls import MODES
from .confirmations import Confirmation, confirmations
from .docs import docstring
from .modules import folder_types
from .names import module, module_name
from .renderer import Renderer
from .views import ViewMaker

_RUNTIME_NAMES = {
    "AccessDeniedError": "errors",
    "Anomaly": "codec.anomaly",
    "AsyncPager": "calling.paging",
    "AsyncStream": "http",
    "AsyncStreamedAnswer": "streamed",
    "AsyncStreamingTransport": "http",
    "AsyncTransport": "http",
    "Attempt": "settings.hooks",
    "AuthenticationError": "errors",
    "BinaryAnswer": "model",
    "Body": "bodies",
    "CallOptions": "settings.options",
    "ChainProvider": "credentials.provider",
    "CloudInfiniteError": "errors",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "ContentVerdict": "verdict",
    "CreateOnce": "settings.retry",
    "CredentialProvider": "credentials.provider",
    "Credentials": "credentials.provider",
    "CredentialsError": "errors",
    "DecodeError": "errors",
    "Doubt": "policy",
    "EmptyAnswer": "model",
    "EnvironmentProvider": "credentials.sources",
    "Hook": "settings.hooks",
    "HttpRequest": "http",
    "HttpResponse": "http",
    "InvalidRequestError": "errors",
    "JobCancelledError": "errors",
    "JobError": "errors",
    "JobFailedError": "errors",
    "JobNotFoundError": "errors",
    "LimitExceededError": "errors",
    "LookUpOptions": "settings.options",
    "NoCredentialsError": "credentials.provider",
    "NotFoundError": "errors",
    "OutcomeUnknownError": "errors",
    "Pager": "calling.paging",
    "PagingError": "errors",
    "Policy": "policy",
    "Problem": "codec.problems",
    "ProfileProvider": "credentials.sources",
    "RawAnswer": "raw",
    "RefreshingProvider": "credentials.temporary",
    "RequestOptions": "settings.options",
    "ResponseMetadata": "model",
    "RetryPolicy": "settings.retry",
    "ServerError": "errors",
    "ServiceError": "errors",
    "SignedRequest": "http",
    "Stream": "http",
    "StreamedAnswer": "streamed",
    "StreamingTransport": "http",
    "TccliProvider": "credentials.sources",
    "TextAnswer": "model",
    "ThrottledError": "errors",
    "Timeout": "settings.network",
    "Transfer": "settings.hooks",
    "Transport": "http",
    "TransportError": "errors",
    "Upload": "http",
    "UrlOptions": "settings.options",
    "ValidationError": "codec.problems",
    "VendorProvider": "credentials.temporary",
    "WaitOptions": "settings.options",
    "WaitTimeoutError": "errors",
    "from_dict": "codec.mapping",
    "sign_request": "wire.signing",
    "to_dict": "codec.mapping",
}
"""Names that the package exports from the runtime, and their modules."""

_OWN_NAMES = {
    "AsyncClient": "async_client",
    "Client": "client",
    "OPERATIONS": "operations",
    "required_policy": "policy",
}
"""Names that the package exports from its own modules."""


def package_files(model: Model, views: ViewMaker, renderer: Renderer) -> dict[str, str]:
    """Renders every module that exists once."""
    service = model.service
    error = model.records[service.error]
    own_names = dict(_OWN_NAMES)
    files = {
        "service.py": renderer.render(
            "service",
            ["service.xml", "errors.xml"],
            service=service,
            error=error.name,
            module=module(error.source),
        ),
        "testing.py": renderer.render("testing", service=service.name),
        "policy.py": renderer.render("policy", service=service.name),
        "py.typed": "",
    }
    families = {each.name: each for each in service.families if each.name in model.families()}
    confirmed = confirmations(model)
    for prefix in MODES:
        files[f"{'async_' if prefix else ''}client.py"] = renderer.render(
            "client",
            ["service.xml"],
            families=families,
            service=service.name,
            attempts=service.retry.attempts,
            prefix=prefix,
            confirmed=confirmed,
            confirmation=" | ".join(dict.fromkeys(each.found for each in confirmed.values())),
            confirmed_modules=_typed(model, confirmed, renderer.package),
        )
    if service.callback:
        own_names |= {"Callback": "callbacks", "parse_callback": "callbacks"}
        files["callbacks.py"] = _callbacks(model, service.callback, renderer)
    for folder, places in folder_types(model, views.types.mapped).items():
        family = families.get(folder)
        summary = family.summary if family else "Types shared by several families."
        files[f"{folder}/__init__.py"] = renderer.render(
            "folder", doc=docstring([summary], 0), modules=_by_module(places)
        )
    own = {name: f"{renderer.package}.{place}" for name, place in own_names.items()}
    others = {name: f"cloudinfinite_runtime.{place}" for name, place in _RUNTIME_NAMES.items()}
    files["__init__.py"] = renderer.render(
        "package",
        doc=docstring(_overview(service.name, list(families)), 0),
        families=families,
        modules=_by_module({**own, **others}),
    )
    return files


def _callbacks(model: Model, others: str, renderer: Renderer) -> str:
    """Renders the module that parses callbacks.

    Args:
        model: The spec.
        others: The record of callbacks without their own type.
        renderer: Renders the template.
    """
    rows = [*model.service.callbacks, Callback(others, "", (), 0)]
    places = {each.record: module(model.records[each.record].source) for each in rows}
    modules: dict[str, list[str]] = defaultdict(list)
    for name, place in sorted(places.items()):
        modules[f"{renderer.package}.{place}"].append(name)
    return renderer.render(
        "callbacks",
        ["service.xml"],
        rows=rows,
        places=places,
        modules=dict(sorted(modules.items())),
        confirmed=confirmations(model),
    )


def _typed(model: Model, confirmed: dict[str, Confirmation], package: str) -> dict[str, list[str]]:
    """Returns the types that `confirm` takes and returns, by module."""
    names = {*confirmed, *(name for each in confirmed.values() for name in each.types)}
    return _by_module({name: f"{package}.{module(model.records[name].source)}" for name in names})


def _overview(service: str, families: list[str]) -> list[str]:
    """Returns the docstring of the package."""
    clients = ", ".join(f"`client.{module_name(family)}`" for family in families)
    return [
        f"Typed bindings for {service}.",
        f"`Client` and `AsyncClient` make calls, grouped by family: {clients}. The types of a "
        "family are in the module with its name. `OPERATIONS` encodes requests and decodes "
        "responses without a socket, and `testing` has a stub of the service. Names are loaded "
        "on first use.",
    ]


def _by_module(places: dict[str, str]) -> dict[str, list[str]]:
    """Groups names by their modules."""
    modules: dict[str, list[str]] = defaultdict(list)
    for name, place in sorted(places.items()):
        modules[place].append(name)
    return dict(sorted(modules.items()))
