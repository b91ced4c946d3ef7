# Generated from the spec. Do not edit: change the spec and run `make generate`.
r"""Typed bindings for Tin "Toys" \ Co.

`Client` and `AsyncClient` make calls, grouped by family: `client.toys`, `client.shop_floor`. The
types of a family are in the module with its name. `OPERATIONS` encodes requests and decodes
responses without a socket, and `testing` has a stub of the service. Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.lazy import lazy_names

__version__ = VERSION

if TYPE_CHECKING:
    from cloudinfinite_runtime.bodies import Body as Body
    from cloudinfinite_runtime.calling.paging import AsyncPager as AsyncPager
    from cloudinfinite_runtime.calling.paging import Pager as Pager
    from cloudinfinite_runtime.codec.anomaly import Anomaly as Anomaly
    from cloudinfinite_runtime.codec.mapping import from_dict as from_dict
    from cloudinfinite_runtime.codec.mapping import to_dict as to_dict
    from cloudinfinite_runtime.codec.problems import Problem as Problem
    from cloudinfinite_runtime.codec.problems import ValidationError as ValidationError
    from cloudinfinite_runtime.credentials.provider import ChainProvider as ChainProvider
    from cloudinfinite_runtime.credentials.provider import CredentialProvider as CredentialProvider
    from cloudinfinite_runtime.credentials.provider import Credentials as Credentials
    from cloudinfinite_runtime.credentials.provider import NoCredentialsError as NoCredentialsError
    from cloudinfinite_runtime.credentials.sources import EnvironmentProvider as EnvironmentProvider
    from cloudinfinite_runtime.credentials.sources import ProfileProvider as ProfileProvider
    from cloudinfinite_runtime.credentials.sources import TccliProvider as TccliProvider
    from cloudinfinite_runtime.credentials.temporary import RefreshingProvider as RefreshingProvider
    from cloudinfinite_runtime.credentials.temporary import VendorProvider as VendorProvider
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
    from cloudinfinite_runtime.errors import WaitTimeoutError as WaitTimeoutError
    from cloudinfinite_runtime.http import AsyncStream as AsyncStream
    from cloudinfinite_runtime.http import AsyncStreamingTransport as AsyncStreamingTransport
    from cloudinfinite_runtime.http import AsyncTransport as AsyncTransport
    from cloudinfinite_runtime.http import HttpRequest as HttpRequest
    from cloudinfinite_runtime.http import HttpResponse as HttpResponse
    from cloudinfinite_runtime.http import SignedRequest as SignedRequest
    from cloudinfinite_runtime.http import Stream as Stream
    from cloudinfinite_runtime.http import StreamingTransport as StreamingTransport
    from cloudinfinite_runtime.http import Transport as Transport
    from cloudinfinite_runtime.http import Upload as Upload
    from cloudinfinite_runtime.model import BinaryAnswer as BinaryAnswer
    from cloudinfinite_runtime.model import EmptyAnswer as EmptyAnswer
    from cloudinfinite_runtime.model import ResponseMetadata as ResponseMetadata
    from cloudinfinite_runtime.model import TextAnswer as TextAnswer
    from cloudinfinite_runtime.policy import Doubt as Doubt
    from cloudinfinite_runtime.policy import Policy as Policy
    from cloudinfinite_runtime.raw import RawAnswer as RawAnswer
    from cloudinfinite_runtime.settings.hooks import Attempt as Attempt
    from cloudinfinite_runtime.settings.hooks import Hook as Hook
    from cloudinfinite_runtime.settings.hooks import Transfer as Transfer
    from cloudinfinite_runtime.settings.network import Timeout as Timeout
    from cloudinfinite_runtime.settings.options import CallOptions as CallOptions
    from cloudinfinite_runtime.settings.options import LookUpOptions as LookUpOptions
    from cloudinfinite_runtime.settings.options import RequestOptions as RequestOptions
    from cloudinfinite_runtime.settings.options import UrlOptions as UrlOptions
    from cloudinfinite_runtime.settings.options import WaitOptions as WaitOptions
    from cloudinfinite_runtime.settings.retry import CreateOnce as CreateOnce
    from cloudinfinite_runtime.settings.retry import RetryPolicy as RetryPolicy
    from cloudinfinite_runtime.streamed import AsyncStreamedAnswer as AsyncStreamedAnswer
    from cloudinfinite_runtime.streamed import StreamedAnswer as StreamedAnswer
    from cloudinfinite_runtime.verdict import ContentVerdict as ContentVerdict
    from cloudinfinite_runtime.wire.signing import sign_request as sign_request
    from tinyapi import shop_floor as shop_floor
    from tinyapi import toys as toys
    from tinyapi.async_client import AsyncClient as AsyncClient
    from tinyapi.callbacks import Callback as Callback
    from tinyapi.callbacks import parse_callback as parse_callback
    from tinyapi.client import Client as Client
    from tinyapi.operations import OPERATIONS as OPERATIONS
    from tinyapi.policy import required_policy as required_policy
else:
    # Hidden from type checkers, which would otherwise accept any name.
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "tinyapi.toys": "toys",
            "tinyapi.shop_floor": "shop_floor",
            "cloudinfinite_runtime.bodies": "Body",
            "cloudinfinite_runtime.calling.paging": "AsyncPager Pager",
            "cloudinfinite_runtime.codec.anomaly": "Anomaly",
            "cloudinfinite_runtime.codec.mapping": "from_dict to_dict",
            "cloudinfinite_runtime.codec.problems": "Problem ValidationError",
            "cloudinfinite_runtime.credentials.provider": (
                "ChainProvider CredentialProvider Credentials NoCredentialsError"
            ),
            "cloudinfinite_runtime.credentials.sources": (
                "EnvironmentProvider ProfileProvider TccliProvider"
            ),
            "cloudinfinite_runtime.credentials.temporary": "RefreshingProvider VendorProvider",
            "cloudinfinite_runtime.errors": (
                "AccessDeniedError AuthenticationError CloudInfiniteError ConfigurationError "
                "ConflictError CredentialsError DecodeError InvalidRequestError "
                "JobCancelledError JobError JobFailedError JobNotFoundError "
                "LimitExceededError NotFoundError OutcomeUnknownError PagingError ServerError"
                " ServiceError ThrottledError TransportError WaitTimeoutError"
            ),
            "cloudinfinite_runtime.http": (
                "AsyncStream AsyncStreamingTransport AsyncTransport HttpRequest HttpResponse "
                "SignedRequest Stream StreamingTransport Transport Upload"
            ),
            "cloudinfinite_runtime.model": "BinaryAnswer EmptyAnswer ResponseMetadata TextAnswer",
            "cloudinfinite_runtime.policy": "Doubt Policy",
            "cloudinfinite_runtime.raw": "RawAnswer",
            "cloudinfinite_runtime.settings.hooks": "Attempt Hook Transfer",
            "cloudinfinite_runtime.settings.network": "Timeout",
            "cloudinfinite_runtime.settings.options": (
                "CallOptions LookUpOptions RequestOptions UrlOptions WaitOptions"
            ),
            "cloudinfinite_runtime.settings.retry": "CreateOnce RetryPolicy",
            "cloudinfinite_runtime.streamed": "AsyncStreamedAnswer StreamedAnswer",
            "cloudinfinite_runtime.verdict": "ContentVerdict",
            "cloudinfinite_runtime.wire.signing": "sign_request",
            "tinyapi.async_client": "AsyncClient",
            "tinyapi.callbacks": "Callback parse_callback",
            "tinyapi.client": "Client",
            "tinyapi.operations": "OPERATIONS",
            "tinyapi.policy": "required_policy",
        },
    )
