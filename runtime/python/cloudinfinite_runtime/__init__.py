"""The hand-written half of `cloudinfinite`: signs, sends, decodes and raises.

It knows no operation by name; generated code brings those in as values. The public names are those
of the package `cloudinfinite`, which loads them from the modules here when they are first used.
"""

from .lazy import lazy_getattr

__getattr__, __dir__ = lazy_getattr(
    __name__,
    {
        n: f".{m}"
        for m, names in {
            "anomaly": "Anomaly AnomalyKind Report",
            "authorization": "authorize",
            "codec": "Codec ParameterCodec Parameters",
            "credentials": "Credentials",
            "document": "MAX_BODY DocumentError parse_document",
            "endpoint": "Endpoint",
            "errors": "CloudInfiniteError ConfigurationError CredentialsError DecodeError "
            "ServiceError TransportError ValidationError",
            "http": "Headers HttpRequest HttpResponse",
            "lazy": "LazyMapping",
            "mapping": "from_dict to_dict",
            "model": "Answer EmptyAnswer Model ResponseMetadata",
            "open_enum": "OpenEnum",
            "operation": "Operation",
            "problems": "Problem Problems",
            "service": "ErrorCode Label Service",
            "signing": "sign_request",
            "timeout": "Timeout",
            "client": "BaseClient",
            "transport": "Transport",
        }.items()
        for n in names.split()
    },
)
