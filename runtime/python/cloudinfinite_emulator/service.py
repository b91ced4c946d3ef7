"""The service without a socket: a request to an answer."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final

from lxml.etree import _Element

from cloudinfinite import OPERATIONS, Credentials
from cloudinfinite_runtime.operation import Operation

from .answers import Ids, Reply, element, refuse, succeed
from .body import MAX_BODY, parse_body
from .handlers import BATCH, HANDLERS, Call, Handler
from .incoming import Incoming
from .jobs import SUBMITTED, JobStore
from .parameters import read_parameters
from .refusal import Refusal
from .routing import choose, find
from .schema import check
from .signature import check_digest, verify
from .specification import Specification

DEMO_BUCKET: Final = "examplebucket-1250000000"
DEMO_REGION: Final = "ap-beijing"
DEMO_CREDENTIALS: Final = Credentials("LocalServiceSecretId", "local-service-secret-key")
"""A key pair that exists in local services only."""

_CONTENT_TYPES = ("application/xml", "text/xml")
_MOST_FINDINGS = 10
_LONGEST_JOURNAL = 10_000

_log = logging.getLogger("cloudinfinite_emulator")


@cache
def packaged() -> Specification:
    """The packaged spec, read once for all services of the process."""
    return Specification()


class Service:
    """Judges requests and answers them.

    Args:
        credentials: The key pairs that exist.
        bucket: The bucket's full name.
        region: The bucket's region.
        operations: The operations that exist, by name.
        handlers: What is done for each, by name.
        specification: The spec; None for the packaged one.
        clock: The present, in Unix seconds.
    """

    def __init__(
        self,
        credentials: Iterable[Credentials] = (DEMO_CREDENTIALS,),
        bucket: str = DEMO_BUCKET,
        region: str = DEMO_REGION,
        *,
        operations: Mapping[str, Operation[Any]] = OPERATIONS,
        handlers: Mapping[str, Handler] = HANDLERS,
        specification: Specification | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.bucket = bucket
        self.region = region
        self.jobs = JobStore(clock)
        self._keys = {key.secret_id: key for key in credentials}
        self._operations = operations
        self._handlers = handlers
        self._spec = packaged() if specification is None else specification
        self._clock = clock
        self._journal: deque[Incoming] = deque(maxlen=_LONGEST_JOURNAL)

    @property
    def requests(self) -> tuple[Incoming, ...]:
        """What came so far, refused or not, in the order of arrival; the last 10,000 requests."""
        return tuple(self._journal)

    def seed_batch_job(
        self,
        name: str,
        *,
        type: str = "Job",
        state: str = SUBMITTED,
        created: datetime | None = None,
        input: Mapping[str, object] | None = None,
        operation: Mapping[str, object] | None = None,
    ) -> str:
        """Puts in a batch job that no request made, and gives its id.

        Args:
            name: Its name.
            type: ``Job`` or ``Workflow``.
            state: Where it stands.
            created: When it was made; None for now.
            input: Its Input by wire names.
            operation: Its Operation by wire names; a list repeats its element.
        """
        job = self.jobs.add(
            BATCH,
            {"Type": type, "Name": name},
            input=element("Input", input or {}),
            operation=element("Operation", operation or {}),
            state=state,
            created=created,
        )
        return job.job_id

    def answer(self, request: Incoming) -> Reply:
        """Answers a request; never raises."""
        ids = Ids()
        self._journal.append(request)
        try:
            return succeed(ids, self._carry_out(request))
        except Refusal as error:
            refusal = error
        except Exception:
            _log.exception("cannot answer %r", request)
            refusal = Refusal("InternalError", "the local service failed; its log says why")
        place = f"{self.bucket}.ci.{self.region}.myqcloud.com"
        return refuse(ids, refusal, place + request.path)

    def _carry_out(self, request: Incoming) -> list[_Element] | None:
        matches = find(self._operations.values(), request)
        # Operations on one path differ in what the body holds, and all of them have one.
        feed = self._spec.feed(matches[0].operation.schema)
        takes_body = "request" in feed.operation
        _check_framing(request, takes_body)
        verify(request, self._keys, self._clock())
        check_digest(request)
        body = parse_body(request.body) if takes_body else None
        match = choose(matches, body)
        operation = match.operation
        feed = self._spec.feed(operation.schema)
        parameters, findings = read_parameters(feed, request, match.path_values)
        if body is not None:
            findings += check(feed, feed.operation["request"], body)
        if findings:
            more = len(findings) - _MOST_FINDINGS
            said = "; ".join(findings[:_MOST_FINDINGS]) + (f"; and {more} more" if more > 0 else "")
            raise Refusal("InvalidArgument", said)
        handler = self._handlers.get(operation.name)
        if handler is None:
            raise Refusal("NotImplemented", f"the local service does not do {operation.name} yet")
        root = element("Request") if body is None else body
        elements = handler(Call(parameters, root, self.jobs, self.bucket, self.region))
        return elements if "response" in feed.operation else None


def _check_framing(request: Incoming, takes_body: bool) -> None:
    headers = request.headers
    if (takes_body or request.body) and "content-length" not in headers:
        raise Refusal("MissingContentLength", "the request has no Content-Length")
    if len(request.body) > MAX_BODY:
        raise Refusal("InvalidContent", f"the body is larger than {MAX_BODY} bytes", 413)
    if request.body and not takes_body:
        raise Refusal("InvalidContent", "the request has a body, and this operation takes none")
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.body and kind not in _CONTENT_TYPES:
        raise Refusal("InvalidContentType", "the Content-Type of a body must be application/xml")
