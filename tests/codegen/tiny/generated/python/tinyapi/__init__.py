# Generated from the spec. Do not edit: change the spec and run `make generate`.
r"""Typed bindings for Tin "Toys" \ Co.

`Client` has a method an operation, `models` has every type, and `OPERATIONS` encodes requests and
decodes answers without a socket. Each name is loaded when it is first used.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_getattr
from cloudinfinite_runtime.version import VERSION as __version__

if TYPE_CHECKING:
    from cloudinfinite_runtime.anomaly import Anomaly as Anomaly
    from cloudinfinite_runtime.credentials import Credentials as Credentials
    from cloudinfinite_runtime.errors import CloudInfiniteError as CloudInfiniteError
    from cloudinfinite_runtime.errors import ConfigurationError as ConfigurationError
    from cloudinfinite_runtime.errors import CredentialsError as CredentialsError
    from cloudinfinite_runtime.errors import DecodeError as DecodeError
    from cloudinfinite_runtime.errors import ServiceError as ServiceError
    from cloudinfinite_runtime.errors import TransportError as TransportError
    from cloudinfinite_runtime.errors import ValidationError as ValidationError
    from cloudinfinite_runtime.http import HttpRequest as HttpRequest
    from cloudinfinite_runtime.http import HttpResponse as HttpResponse
    from cloudinfinite_runtime.mapping import from_dict as from_dict
    from cloudinfinite_runtime.mapping import to_dict as to_dict
    from cloudinfinite_runtime.model import EmptyAnswer as EmptyAnswer
    from cloudinfinite_runtime.model import ResponseMetadata as ResponseMetadata
    from cloudinfinite_runtime.problem import Problem as Problem
    from cloudinfinite_runtime.signing import sign_request as sign_request
    from cloudinfinite_runtime.timeout import Timeout as Timeout
    from tinyapi import models as models
    from tinyapi.callbacks import parse_callback as parse_callback
    from tinyapi.client import Client as Client
    from tinyapi.operations import OPERATIONS as OPERATIONS
else:
    # Hidden from type checkers, which would take any name for granted.
    __getattr__, __dir__ = lazy_getattr(
        __name__,
        {
            "Client": ".client",
            "OPERATIONS": ".operations",
            "models": ".models",
            "parse_callback": ".callbacks",
            "Anomaly": "cloudinfinite_runtime.anomaly",
            "CloudInfiniteError": "cloudinfinite_runtime.errors",
            "ConfigurationError": "cloudinfinite_runtime.errors",
            "Credentials": "cloudinfinite_runtime.credentials",
            "CredentialsError": "cloudinfinite_runtime.errors",
            "DecodeError": "cloudinfinite_runtime.errors",
            "EmptyAnswer": "cloudinfinite_runtime.model",
            "HttpRequest": "cloudinfinite_runtime.http",
            "HttpResponse": "cloudinfinite_runtime.http",
            "Problem": "cloudinfinite_runtime.problem",
            "ResponseMetadata": "cloudinfinite_runtime.model",
            "ServiceError": "cloudinfinite_runtime.errors",
            "Timeout": "cloudinfinite_runtime.timeout",
            "TransportError": "cloudinfinite_runtime.errors",
            "ValidationError": "cloudinfinite_runtime.errors",
            "from_dict": "cloudinfinite_runtime.mapping",
            "sign_request": "cloudinfinite_runtime.signing",
            "to_dict": "cloudinfinite_runtime.mapping",
        },
    )

__all__ = [
    "OPERATIONS",
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
]
