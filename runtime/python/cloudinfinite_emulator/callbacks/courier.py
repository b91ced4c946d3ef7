"""Posts callbacks."""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urldefrag, urlsplit

from lxml.etree import _Element

from cloudinfinite_runtime.errors import CloudInfiniteError
from cloudinfinite_runtime.http import Headers, SignedRequest
from cloudinfinite_runtime.settings.network import Network

from ..clock import Clock
from ..jobs.job import Job
from ..moderation.subjects import MODERATED
from .auditing import auditing_event, is_described, version_of
from .event import job_event, run_event, to_json, to_xml
from .target import Target

if TYPE_CHECKING:
    from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

_WAITS: Final = (1.0, 2.0, 4.0)
"""The waits before each retry, in seconds by the emulator's clock."""

_TIMEOUT = 5
_POLL_SECONDS = 0.01
_MOST_WORKERS = 4
_MOST_KEPT = 10_000
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Delivery:
    """The outcome of one callback.

    Attributes:
        subject: The id of the job, or of the run of a workflow.
        url: The address to post to.
        body: The body.
        content_type: The type of the body.
        attempts: The outcome of each attempt: a status, or what went wrong.
        delivered: Whether the response had a status below 300.
        refused: Why it was not attempted; empty if it was.
        version: The form of a moderation callback; empty for other callbacks.
    """

    subject: str
    url: str
    body: bytes
    content_type: str = "application/xml"
    attempts: tuple[str, ...] = ()
    delivered: bool = False
    refused: str = ""
    version: str = ""


class Courier:
    """Posts callbacks, retries those that fail, and keeps all outcomes.

    Callbacks that wait for a retry do not delay others, and neither do unresponsive receivers: each
    receiver has its own lane, with up to four posts at once.

    Args:
        region: The region to report.
        clock: The clock.
        queue: Where to post callbacks, unless a request names another target.
        allowed: Hosts that may be posted to, in addition to loopback addresses.
        target_of: Returns the target for jobs of a queue, by its id; None for `queue`.
    """

    def __init__(
        self,
        region: str,
        clock: Clock,
        queue: Target,
        allowed: Collection[str] = (),
        target_of: Callable[[str], Target] | None = None,
    ) -> None:
        self._region = region
        self._clock = clock
        self._target_of = target_of or (lambda _: queue)
        self._allowed = frozenset(host.lower() for host in allowed)
        self._deliveries: deque[Delivery] = deque(maxlen=_MOST_KEPT)
        self._lanes: dict[str, _Lane] = {}
        self._count = 0
        self._in_transit = 0
        # Incremented by each reset, so that outcomes of earlier callbacks are ignored.
        self._era = 0
        self._closed = False
        self._changed = threading.Condition()

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """The outcomes of callbacks, oldest first; at most 10,000."""
        with self._changed:
            return tuple(self._deliveries)

    def notify_job(self, job: Job) -> None:
        """Posts the callback for a job that has ended."""
        target = self._target_of(job.labels.get("QueueId", "")).overridden(job.callback)
        if job.kind in MODERATED:
            self._notify_verdict(job, target)
        else:
            self._send(job.job_id, target, lambda: job_event(job, self._region))

    def _notify_verdict(self, job: Job, target: Target) -> None:
        if target.is_silent:
            return
        if is_described(job):
            body, refused = auditing_event(job, self._region), target.refusal(self._allowed)
        else:
            body, refused = b"", "no page describes the callback of this kind of job"
        self._deliver(
            Delivery(
                job.job_id,
                target.url,
                body,
                "application/json",
                refused=refused,
                version=version_of(job),
            )
        )

    def notify_run(self, job: Job, jobs: Sequence[Job]) -> None:
        """Posts the callback for a run of a workflow that has ended, with its jobs."""
        run = job.run
        if run is not None:
            target = self._target_of(job.labels.get("QueueId", "")).overridden(job.callback)
            self._send(run.run_id, target, lambda: run_event(run, jobs))

    def settle(self, timeout: float = 60.0) -> bool:
        """Waits until no callback is in transit; False if that takes more than `timeout` s."""
        with self._changed:
            return self._changed.wait_for(self._is_settled, timeout)

    def clear(self) -> None:
        """Discards all outcomes, and abandons callbacks in transit."""
        with self._changed:
            self._give_up()
            self._deliveries.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Abandons callbacks in transit. The other outcomes can still be read."""
        with self._changed:
            self._closed = True
            self._give_up()
            self._changed.notify_all()

    def _send(self, subject: str, target: Target, event: Callable[[], _Element]) -> None:
        if target.is_silent:
            return
        is_json = target.format == "JSON"
        body = (to_json if is_json else to_xml)(event())
        kind = "application/json" if is_json else "application/xml"
        refused = target.refusal(self._allowed)
        self._deliver(Delivery(subject, target.url, body, kind, refused=refused))

    def _deliver(self, delivery: Delivery) -> None:
        with self._changed:
            if self._closed:
                return
            if delivery.refused:
                self._deliveries.append(delivery)
            else:
                self._put(delivery, 0)
        if delivery.refused:
            _log.warning("no callback about %s: %s", delivery.subject, delivery.refused)

    def _is_settled(self) -> bool:
        return not self._in_transit and not any(lane.due for lane in self._lanes.values())

    def _give_up(self) -> None:
        self._era += 1
        self._in_transit = 0
        for lane in self._lanes.values():
            lane.due.clear()

    def _put(self, delivery: Delivery, wait: float) -> None:
        self._count += 1
        name = urlsplit(delivery.url).netloc.lower()
        lane = self._lanes.setdefault(name, _Lane(name))
        heapq.heappush(lane.due, (self._clock.now() + wait, self._count, delivery))
        if lane.workers < _MOST_WORKERS and lane.idle < len(lane.due):
            lane.workers += 1
            lane.idle += 1
            # A daemon, so that an unresponsive receiver does not prevent the program from exiting.
            threading.Thread(
                target=self._serve, args=[lane], name="cloudinfinite-courier", daemon=True
            ).start()
        self._changed.notify_all()

    def _serve(self, lane: _Lane) -> None:
        # Loaded on the first callback.
        from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

        # A proxy could not reach a port of this machine.
        transport = RequestsTransport(Network(proxy=""))
        try:
            while (taken := self._take(lane)) is not None:
                delivery, era = taken
                outcome, delivered = _post(transport, delivery)
                self._settle(lane, delivery, era, outcome, delivered)
        finally:
            transport.close()

    def _take(self, lane: _Lane) -> tuple[Delivery, int] | None:
        with self._changed:
            while lane.due:
                if lane.due[0][0] <= self._clock.now():
                    lane.idle -= 1
                    self._in_transit += 1
                    return heapq.heappop(lane.due)[2], self._era
                # Waits in short intervals, since a test may advance the clock.
                self._changed.wait(_POLL_SECONDS)
            lane.workers -= 1
            lane.idle -= 1
            if not lane.workers:
                self._lanes.pop(lane.name, None)
            return None

    def _settle(
        self, lane: _Lane, delivery: Delivery, era: int, outcome: str, delivered: bool
    ) -> None:
        attempts = (*delivery.attempts, outcome)
        updated = replace(delivery, attempts=attempts, delivered=delivered)
        with self._changed:
            lane.idle += 1
            if era != self._era:
                return
            self._in_transit -= 1
            if delivered or len(attempts) > len(_WAITS):
                self._deliveries.append(updated)
                self._changed.notify_all()
            else:
                self._put(updated, _WAITS[len(attempts) - 1])


@dataclass(slots=True)
class _Lane:
    """The callbacks to one receiver.

    Attributes:
        name: Its host and port.
        due: What to post and when; a heap.
        workers: The number of threads that post.
        idle: The number of threads that are not posting.
    """

    name: str
    due: list[tuple[float, int, Delivery]] = field(default_factory=list)
    workers: int = 0
    idle: int = 0


def _post(transport: RequestsTransport, delivery: Delivery) -> tuple[str, bool]:
    scheme, colon, rest = urldefrag(delivery.url).url.partition(":")
    exchange = SignedRequest(
        url=quote(scheme.lower() + colon + rest, safe=_PRINTABLE),
        method="POST",
        headers=Headers(
            {
                "Content-Type": delivery.content_type,
                "Connection": "close",
                **({"X-Ci-Content-Version": delivery.version} if delivery.version else {}),
            }
        ),
        body=delivery.body,
        connect=_TIMEOUT,
        read=_TIMEOUT,
        deadline=time.monotonic() + _TIMEOUT,
        safe=False,
    )
    try:
        answer = transport.send(exchange)
    except CloudInfiniteError as error:
        return str(error), False
    return str(answer.status), answer.status < 300
