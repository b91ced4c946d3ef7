# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Typed bindings for Cloud Infinite.

`Client` and `AsyncClient` have a method an operation, `models` has every type, and `OPERATIONS`
encodes requests and decodes answers without a socket. `testing` has a stand-in for the service.
Each name is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_getattr
from cloudinfinite_runtime.version import VERSION as __version__

if TYPE_CHECKING:
    from cloudinfinite import models as models
    from cloudinfinite.async_client import AsyncClient as AsyncClient
    from cloudinfinite.callbacks import parse_callback as parse_callback
    from cloudinfinite.client import Client as Client
    from cloudinfinite.operations import OPERATIONS as OPERATIONS
    from cloudinfinite.policy import required_policy as required_policy
    from cloudinfinite_runtime.anomaly import Anomaly as Anomaly
    from cloudinfinite_runtime.attempt import Attempt as Attempt
    from cloudinfinite_runtime.calling.paging import AsyncPager as AsyncPager
    from cloudinfinite_runtime.calling.paging import Pager as Pager
    from cloudinfinite_runtime.credentials import Credentials as Credentials
    from cloudinfinite_runtime.credentials import NoCredentialsError as NoCredentialsError
    from cloudinfinite_runtime.errors import AccessDeniedError as AccessDeniedError
    from cloudinfinite_runtime.errors import AuthenticationError as AuthenticationError
    from cloudinfinite_runtime.errors import CloudInfiniteError as CloudInfiniteError
    from cloudinfinite_runtime.errors import ConfigurationError as ConfigurationError
    from cloudinfinite_runtime.errors import ConflictError as ConflictError
    from cloudinfinite_runtime.errors import CredentialsError as CredentialsError
    from cloudinfinite_runtime.errors import DecodeError as DecodeError
    from cloudinfinite_runtime.errors import InvalidRequestError as InvalidRequestError
    from cloudinfinite_runtime.errors import JobCancelledError as JobCancelledError
    from cloudinfinite_runtime.errors import JobError as JobError
    from cloudinfinite_runtime.errors import JobFailedError as JobFailedError
    from cloudinfinite_runtime.errors import JobNotFoundError as JobNotFoundError
    from cloudinfinite_runtime.errors import LimitExceededError as LimitExceededError
    from cloudinfinite_runtime.errors import NotFoundError as NotFoundError
    from cloudinfinite_runtime.errors import OutcomeUnknownError as OutcomeUnknownError
    from cloudinfinite_runtime.errors import PagingError as PagingError
    from cloudinfinite_runtime.errors import ServerError as ServerError
    from cloudinfinite_runtime.errors import ServiceError as ServiceError
    from cloudinfinite_runtime.errors import ThrottledError as ThrottledError
    from cloudinfinite_runtime.errors import TransportError as TransportError
    from cloudinfinite_runtime.errors import ValidationError as ValidationError
    from cloudinfinite_runtime.errors import WaitTimeoutError as WaitTimeoutError
    from cloudinfinite_runtime.exchange import AsyncTransport as AsyncTransport
    from cloudinfinite_runtime.exchange import Exchange as Exchange
    from cloudinfinite_runtime.exchange import Transport as Transport
    from cloudinfinite_runtime.hooks import Hook as Hook
    from cloudinfinite_runtime.http import HttpRequest as HttpRequest
    from cloudinfinite_runtime.http import HttpResponse as HttpResponse
    from cloudinfinite_runtime.mapping import from_dict as from_dict
    from cloudinfinite_runtime.mapping import to_dict as to_dict
    from cloudinfinite_runtime.model import EmptyAnswer as EmptyAnswer
    from cloudinfinite_runtime.model import ResponseMetadata as ResponseMetadata
    from cloudinfinite_runtime.once import CreateOnce as CreateOnce
    from cloudinfinite_runtime.options import CallOptions as CallOptions
    from cloudinfinite_runtime.options import WaitOptions as WaitOptions
    from cloudinfinite_runtime.policy import Doubt as Doubt
    from cloudinfinite_runtime.policy import Policy as Policy
    from cloudinfinite_runtime.problem import Problem as Problem
    from cloudinfinite_runtime.providers.profile import ProfileProvider as ProfileProvider
    from cloudinfinite_runtime.providers.provider import ChainProvider as ChainProvider
    from cloudinfinite_runtime.providers.provider import CredentialProvider as CredentialProvider
    from cloudinfinite_runtime.providers.provider import EnvironmentProvider as EnvironmentProvider
    from cloudinfinite_runtime.providers.refreshing import RefreshingProvider as RefreshingProvider
    from cloudinfinite_runtime.providers.vendor import VendorProvider as VendorProvider
    from cloudinfinite_runtime.retry import RetryPolicy as RetryPolicy
    from cloudinfinite_runtime.signing import sign_request as sign_request
    from cloudinfinite_runtime.timeout import Timeout as Timeout
else:
    # Hidden from type checkers, which would take any name for granted.
    __getattr__, __dir__ = lazy_getattr(
        __name__,
        {
            "models": ".models",
            "AsyncClient": ".async_client",
            "Client": ".client",
            "OPERATIONS": ".operations",
            "required_policy": ".policy",
            "parse_callback": ".callbacks",
            "AccessDeniedError": "cloudinfinite_runtime.errors",
            "Anomaly": "cloudinfinite_runtime.anomaly",
            "AsyncPager": "cloudinfinite_runtime.calling.paging",
            "AsyncTransport": "cloudinfinite_runtime.exchange",
            "Attempt": "cloudinfinite_runtime.attempt",
            "AuthenticationError": "cloudinfinite_runtime.errors",
            "CallOptions": "cloudinfinite_runtime.options",
            "ChainProvider": "cloudinfinite_runtime.providers.provider",
            "CloudInfiniteError": "cloudinfinite_runtime.errors",
            "ConfigurationError": "cloudinfinite_runtime.errors",
            "ConflictError": "cloudinfinite_runtime.errors",
            "CreateOnce": "cloudinfinite_runtime.once",
            "CredentialProvider": "cloudinfinite_runtime.providers.provider",
            "Credentials": "cloudinfinite_runtime.credentials",
            "CredentialsError": "cloudinfinite_runtime.errors",
            "DecodeError": "cloudinfinite_runtime.errors",
            "EmptyAnswer": "cloudinfinite_runtime.model",
            "EnvironmentProvider": "cloudinfinite_runtime.providers.provider",
            "Exchange": "cloudinfinite_runtime.exchange",
            "HttpRequest": "cloudinfinite_runtime.http",
            "HttpResponse": "cloudinfinite_runtime.http",
            "InvalidRequestError": "cloudinfinite_runtime.errors",
            "JobCancelledError": "cloudinfinite_runtime.errors",
            "JobError": "cloudinfinite_runtime.errors",
            "JobFailedError": "cloudinfinite_runtime.errors",
            "JobNotFoundError": "cloudinfinite_runtime.errors",
            "LimitExceededError": "cloudinfinite_runtime.errors",
            "NoCredentialsError": "cloudinfinite_runtime.credentials",
            "NotFoundError": "cloudinfinite_runtime.errors",
            "OutcomeUnknownError": "cloudinfinite_runtime.errors",
            "Pager": "cloudinfinite_runtime.calling.paging",
            "PagingError": "cloudinfinite_runtime.errors",
            "Policy": "cloudinfinite_runtime.policy",
            "Doubt": "cloudinfinite_runtime.policy",
            "Hook": "cloudinfinite_runtime.hooks",
            "Problem": "cloudinfinite_runtime.problem",
            "ProfileProvider": "cloudinfinite_runtime.providers.profile",
            "RefreshingProvider": "cloudinfinite_runtime.providers.refreshing",
            "ResponseMetadata": "cloudinfinite_runtime.model",
            "RetryPolicy": "cloudinfinite_runtime.retry",
            "ServerError": "cloudinfinite_runtime.errors",
            "ServiceError": "cloudinfinite_runtime.errors",
            "ThrottledError": "cloudinfinite_runtime.errors",
            "Timeout": "cloudinfinite_runtime.timeout",
            "Transport": "cloudinfinite_runtime.exchange",
            "TransportError": "cloudinfinite_runtime.errors",
            "ValidationError": "cloudinfinite_runtime.errors",
            "VendorProvider": "cloudinfinite_runtime.providers.vendor",
            "WaitOptions": "cloudinfinite_runtime.options",
            "WaitTimeoutError": "cloudinfinite_runtime.errors",
            "from_dict": "cloudinfinite_runtime.mapping",
            "sign_request": "cloudinfinite_runtime.signing",
            "to_dict": "cloudinfinite_runtime.mapping",
        },
    )

__all__ = [
    "OPERATIONS",
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
    "Doubt",
    "EmptyAnswer",
    "EnvironmentProvider",
    "Exchange",
    "Hook",
    "HttpRequest",
    "HttpResponse",
    "InvalidRequestError",
    "JobCancelledError",
    "JobError",
    "JobFailedError",
    "JobNotFoundError",
    "LimitExceededError",
    "NoCredentialsError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Pager",
    "PagingError",
    "Policy",
    "Problem",
    "ProfileProvider",
    "RefreshingProvider",
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
]
