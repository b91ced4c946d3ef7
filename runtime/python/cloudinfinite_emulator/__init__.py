"""A local service that stands in for Cloud Infinite: it signs nothing, it checks everything.

    with LocalService() as service:
        client = cloudinfinite.Client(
            credentials=service.credentials, endpoint_url=service.endpoint_url
        )

It reads the spec, not the bindings: a request is judged by the packaged XSD and by a reading of the
signature of its own, so that a mistake in the client shows here and not in production.
"""

try:
    import starlette as _starlette
    import uvicorn as _uvicorn
except ImportError as error:
    raise ImportError(
        "the local service needs starlette and uvicorn, which are an extra: "
        'pip install "cloudinfinite[emulator]"'
    ) from error

from .handlers import HANDLERS, Call, Handler
from .incoming import Incoming
from .jobs import Job, JobStore
from .refusal import Refusal
from .server import LocalService
from .service import DEMO_BUCKET, DEMO_CREDENTIALS, DEMO_REGION, Service
from .specification import Specification

del _starlette, _uvicorn

__all__ = [
    "DEMO_BUCKET",
    "DEMO_CREDENTIALS",
    "DEMO_REGION",
    "HANDLERS",
    "Call",
    "Handler",
    "Incoming",
    "Job",
    "JobStore",
    "LocalService",
    "Refusal",
    "Service",
    "Specification",
]
