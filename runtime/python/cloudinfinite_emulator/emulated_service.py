"""The emulator without a socket: turns requests into responses."""

from __future__ import annotations

import logging
import re
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from email.utils import formatdate
from typing import Final

from lxml.etree import _Element

from cloudinfinite import Credentials
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.operation import REQUEST_ROOT
from cloudinfinite_runtime.representation import shorten

from .account import Account
from .accounts import Accounts
from .checks.authorization import read_claim
from .checks.body import MAX_BODY
from .checks.diagnosis import explain
from .checks.facts import OperationFacts
from .checks.framing import check_framing
from .checks.hosts import find_bucket, is_of_a_bucket, prepare
from .checks.parameters import read_parameters
from .checks.refusal import Refusal
from .checks.routing import Match, choose, find, name_of, read_body, takes_bytes
from .checks.schema import check
from .checks.signature import WrongSignature, check_digest, verify
from .checks.specification import Specification, packaged
from .clock import Clock, RealClock
from .control.faults import UNDISTURBED, Action, Disturbance
from .control.journal import Entry, Visit, log_entry, shown_path
from .elements import element, to_moment
from .incoming import Incoming
from .jobs.job import Kind, State
from .objects.bucket import Bucket
from .objects.memory import MemoryBucket
from .operations.call import Call, Content, Handler
from .operations.handlers import HANDLERS
from .operations.replies import Ids, Replaced, Reply, refuse, replace_by_fault, succeed
from .settings import Settings
from .state.keeper import Keeper
from .store.request import StoreRequest
from .store.routing import CARRYING, MAX_OBJECT, UPLOADING, store_operation
from .store.serving import serve
from .store.uploads import Uploads

DEMO_BUCKET: Final = "examplebucket-1250000000"
DEMO_REGION: Final = "ap-beijing"
DEMO_CREDENTIALS: Final = Credentials("LocalServiceSecretId", "local-service-secret-key")
"""A key pair that only emulators accept."""

_LENGTH = re.compile(r"[0-9]{1,18}")
_MOST_FINDINGS = 10

_log = logging.getLogger("cloudinfinite_emulator")


class EmulatedService:
    """Checks requests, carries them out, and returns the responses.

    Each key pair has its own account, with its own jobs, callbacks, journal and faults. All
    accounts share the buckets and the clock. A request that is not signed with a known key belongs
    to the first account.

    Args:
        credentials: The accepted key pairs; the first one is the default.
        buckets: The buckets, with distinct names; None for an empty one in memory.
        region: The region of the buckets.
        clock: The clock.
        settings: The settings of the emulator.
        handlers: The handler of each operation, by name.
        specification: The spec; None for the packaged one.
        keeper: Where the state of all accounts is kept; None for memory only. It is closed along
            with the service.

    Attributes:
        credentials: The first key pair, for a client to sign with.
        buckets: The buckets, by name.
        region: The region of the buckets.
        clock: The clock.
        settings: The settings of the emulator.
        closing: Set when all work is to stop.

    Raises:
        ValueError: There is no key pair or no bucket, a name or SecretId is given twice, or the
            region is invalid.
    """

    def __init__(
        self,
        credentials: Credentials | Iterable[Credentials] = DEMO_CREDENTIALS,
        buckets: Iterable[Bucket] | None = None,
        region: str = DEMO_REGION,
        *,
        clock: Clock | None = None,
        settings: Settings | None = None,
        handlers: Mapping[str, Handler] = HANDLERS,
        specification: Specification | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        keys = (credentials,) if isinstance(credentials, Credentials) else tuple(credentials)
        given = (MemoryBucket(DEMO_BUCKET),) if buckets is None else tuple(buckets)
        _refuse_names(given)
        self.buckets: Mapping[str, Bucket] = {bucket.name: bucket for bucket in given}
        if not keys or not given:
            raise ValueError("at least one key pair and one bucket are required")
        if not re.fullmatch(SERVICE.labels["region"].pattern, region):
            raise ValueError(
                f"{shorten(region)} is not a region: it must be {SERVICE.labels['region'].says}"
            )
        _refuse_twice("bucket", [bucket.name for bucket in given])
        _refuse_twice("SecretId", [key.secret_id for key in keys])
        self.credentials = keys[0]
        self.region = region
        self.clock: Clock = clock or RealClock()
        self.settings = settings or Settings()
        self._handlers = handlers
        self._spec = packaged() if specification is None else specification
        self._keeper = keeper
        self._uploads = Uploads()
        self._accounts = Accounts(
            keys, any_key=not self.settings.authorize, create=self._create_account
        )
        self.closing = self._accounts.closing
        if keeper is not None:
            self._accounts.restore(keeper.accounts())

    @property
    def bucket(self) -> str:
        """The first bucket's full name."""
        return next(iter(self.buckets))

    @property
    def account(self) -> Account:
        """The account of the first key pair."""
        return self._accounts.first

    @property
    def requests(self) -> tuple[Incoming, ...]:
        """The requests to the first account, refused or not; at most the last 10,000."""
        return self.account.journal.requests

    @property
    def accounts(self) -> Mapping[str, Account]:
        """The accounts used so far, by SecretId."""
        return self._accounts.used()

    def account_of(self, secret_id: str) -> Account:
        """Returns the account of a SecretId, which is created on first use.

        Raises:
            KeyError: There is no such SecretId. If signatures are not checked, any is accepted, up
                to 1,000 accounts.
        """
        return self._accounts.of(secret_id)

    def seed_batch_job(
        self,
        name: str,
        *,
        type: str = "Job",
        state: str = State.SUBMITTED,
        created: datetime | None = None,
        input: Mapping[str, object] | None = None,
        operation: Mapping[str, object] | None = None,
    ) -> str:
        """Adds a batch job that never runs; returns its id.

        Args:
            name: Its name.
            type: ``Job`` or ``Workflow``.
            state: Its state.
            created: When it was created; None for now.
            input: Its Input, by wire name.
            operation: Its Operation, by wire name; a list repeats its element.
        """
        job = self.account.jobs.add(
            Kind.BATCH,
            self.bucket,
            {"Type": type, "Name": name},
            input=element("Input", input or {}),
            operation=element("Operation", operation or {}),
            state=State(state),
            created=created,
        )
        return job.job_id

    def meet(self, request: Incoming) -> Disturbance:
        """Counts a request, and returns the faults of its account that hit it."""
        request = prepare(request)
        faults = self._accounts.owner(request).faults
        if not faults:
            return UNDISTURBED
        try:
            operation = name_of(self._spec, request)
        except Refusal:
            operation = ""
        return faults.meet(operation)

    def answer(self, request: Incoming, disturbance: Disturbance = UNDISTURBED) -> Reply:
        """Checks a request, carries it out, and returns the response; never raises.

        Faults of timing and of the connection are up to the caller.
        """
        started = time.perf_counter()
        request = prepare(request)
        account, ids, visit = self._accounts.owner(request), Ids(), Visit()
        try:
            replace_by_fault(disturbance, after=False)
            if name := store_operation(self._spec, request):
                visit.operation = name
                reply = self._serve_store(request, account, ids, visit)
            else:
                operation, elements = self._carry_out(request, account, visit, disturbance)
                reply = succeed(ids, self._root(operation, ids, elements))
            replace_by_fault(disturbance, after=True)
        except Replaced as page:
            reply = page.reply
        except Refusal as error:
            reply = self._refuse(request, ids, visit, error)
        except Exception:
            _log.exception("cannot answer %r", request)
            refusal = Refusal("InternalError", "the emulator failed; see its log")
            reply = self._refuse(request, ids, visit, refusal)
        now = self.clock.now()
        # Clients correct their clocks by this header.
        date = {"Date": formatdate(now, usegmt=True)}
        reply = replace(reply, headers={**reply.headers, **date})
        # A copy without the cached texts, and without uploads, which would push out everything
        # else.
        entry = Entry(
            now,
            replace(request, body=b"" if visit.is_upload else request.body),
            visit.operation,
            reply.status,
            visit.code,
            tuple(visit.deviations),
            disturbance.names,
        )
        account.journal.add(entry)
        log_entry(entry, time.perf_counter() - started)
        for deviation in visit.deviations:
            _log.info("%s %s: %s", request.method, shown_path(request.raw_path), deviation)
        return reply

    def most_bytes(self, request: Incoming) -> int:
        """Returns the maximum size of a request's body, given the rest of the request."""
        request = prepare(request)
        length = request.headers.get("content-length", "0")
        # A longer number exceeds every limit.
        is_stated = "transfer-encoding" not in request.headers and _LENGTH.fullmatch(length)
        if is_stated and int(length) <= MAX_BODY:
            return MAX_BODY
        try:
            name = store_operation(self._spec, request)
            is_upload = name in CARRYING if name else takes_bytes(self._spec, request)
        except Refusal:
            is_upload = False
        return MAX_OBJECT if is_upload else MAX_BODY

    def ignore(self, request: Incoming, disturbance: Disturbance) -> None:
        """Adds a request to the journal without carrying it out or responding."""
        request = prepare(request)
        entry = Entry(self.clock.now(), request, faults=disturbance.names)
        self._accounts.owner(request).journal.add(entry)
        log_entry(entry, 0.0)

    def close(self) -> None:
        """Stops all work and waiting in all accounts."""
        self._accounts.close()
        if self._keeper is not None:
            self._keeper.close()

    def _create_account(self, secret_id: str) -> Account:
        return Account(
            self.region,
            self.clock,
            self.buckets,
            self.settings,
            self._spec.operations,
            name=secret_id,
            keeper=self._keeper,
        )

    def _refuse(self, request: Incoming, ids: Ids, visit: Visit, refusal: Refusal) -> Reply:
        visit.code = refusal.code
        place = f"{visit.bucket or self.bucket}.ci.{self.region}.myqcloud.com"
        return refuse(ids, refusal, place + request.path)

    def _carry_out(
        self, request: Incoming, account: Account, visit: Visit, disturbance: Disturbance
    ) -> tuple[OperationFacts, list[_Element] | Content]:
        matches = find(self._spec, request)
        first = matches[0].operation
        visit.operation = first.name if len(matches) == 1 else ""
        # Either all matching operations take such a body, or none does.
        takes_body = first.request is not None
        visit.is_upload = first.takes_bytes
        if is_of_a_bucket(first.host):
            visit.bucket = find_bucket(request, self.buckets, self.region)
        visit.deviations += check_framing(
            request, takes_body=takes_body, takes_bytes=first.takes_bytes, form=first.body
        )
        if self.settings.authorize:
            visit.deviations += self._verify(request)
        check_digest(request)
        body = read_body(matches, request) if takes_body else None
        match = choose(self._spec, matches, body)
        visit.operation = match.operation.name
        parameters = self._validate(request, match, body, visit)
        handler = self._handlers.get(visit.operation)
        if handler is None:
            raise Refusal("NotImplemented", f"the emulator does not support {visit.operation} yet")
        late = disturbance.seconds(Action.LIST_LATE)
        elements = handler(
            Call(
                parameters,
                element(REQUEST_ROOT) if body is None else body,
                account,
                visit.bucket,
                self.region,
                self.settings.workflows,
                self._accounts.key_of(request),
                content=b"" if first.body == "xml" else request.body,
                listed=self.clock.now() + late if late else 0.0,
            )
        )
        return match.operation, elements

    def _serve_store(self, request: Incoming, account: Account, ids: Ids, visit: Visit) -> Reply:
        visit.is_upload = visit.operation in CARRYING
        visit.bucket = find_bucket(request, self.buckets, self.region)
        if self.settings.authorize:
            # The store does not require the signature to cover every header and parameter.
            self._verify(request)
        check_digest(request)
        bucket, now = self.buckets[visit.bucket], to_moment(self.clock.now())
        store_request = StoreRequest(request, bucket, self.buckets, self._uploads, now)
        reply, lost = serve(visit.operation, store_request, ids)
        visit.deviations += lost
        if visit.operation in UPLOADING:
            account.uploaded(visit.bucket, store_request.key)
        return reply

    def _root(
        self, operation: OperationFacts, ids: Ids, elements: list[_Element] | Content
    ) -> _Element | Content | None:
        """Returns the root of the response; None if the operation returns no body."""
        if isinstance(elements, Content):
            return elements
        if operation.response is None:
            return None
        fields = self._spec.facts.records[operation.response].fields
        if any(field.location == "text" for field in fields.values()):
            return element(operation.response_root, elements[0].text or "")
        if "RequestId" in fields:
            elements = [element("RequestId", ids.request_id), *elements]
        return element(operation.response_root, elements)

    def _verify(self, request: Incoming) -> list[str]:
        try:
            return verify(request, self._accounts.keys, self.clock.now())
        except WrongSignature:
            key = self._accounts.keys[read_claim(request).secret_id]
            reason = explain(request, key.secret_key)
            place = shown_path(request.raw_path)
            _log.warning("%s %s: wrong signature: %s", request.method, place, reason)
            raise

    def _validate(
        self, request: Incoming, match: Match, body: _Element | None, visit: Visit
    ) -> Mapping[str, tuple[str, ...]]:
        feed = self._spec.feed(match.operation.name)
        parameters, findings, deviations = read_parameters(feed, request, match.path_values)
        visit.deviations += deviations
        if body is not None and feed.operation.request is not None:
            findings += check(feed, feed.operation.request, body)
        if self.settings.loose:
            visit.deviations += findings
        elif findings:
            more = len(findings) - _MOST_FINDINGS
            message = "; ".join(findings[:_MOST_FINDINGS]) + (
                f"; and {more} more" if more > 0 else ""
            )
            raise Refusal("InvalidArgument", message)
        return parameters


def _refuse_names(buckets: Iterable[object]) -> None:
    for each in buckets:
        if isinstance(each, str):
            raise TypeError(f"a bucket must be an object: pass MemoryBucket({each!r})")


def _refuse_twice(kind: str, names: list[str]) -> None:
    for name, number in Counter(names).items():
        if number > 1:
            raise ValueError(f"the {kind} {name} is given {number} times; each must be unique")
