"""Callbacks on their way to those who asked for them."""

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
from ..jobs.job import Job, Run
from ..moderation.subjects import MODERATED
from .auditing import auditing_event, is_described, version_of
from .event import job_event, run_event, to_json, to_xml
from .target import Target

if TYPE_CHECKING:
    from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

_WAITS: Final = (1.0, 2.0, 4.0)
"""Seconds before each further try, by the emulator's clock."""

_SECONDS_TO_ANSWER = 5
_SECONDS_A_LOOK = 0.01
_AT_ONCE = 4
_MOST_KEPT = 10_000
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one callback.

    Attributes:
        subject: The id of the job, or of the run of a workflow.
        url: Where it was to go.
        body: What was to be told.
        content_type: In which form.
        attempts: What each try came to: a status, or what went wrong.
        delivered: Whether it was answered with a status under 300.
        refused: Why it was never tried; empty if it was.
        version: How much a callback of moderation tells; empty for others.
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
    """Posts callbacks, again where that fails, and keeps what became of each.

    One that waits for its next try holds no other up, and a receiver that does not answer no other
    receiver: each has a lane of its own, with up to four posts at once.

    Args:
        region: The region that they tell.
        clock: What time it is.
        queue: Where callbacks go unless a request says otherwise.
        allowed: Hosts that may be posted to besides the loopback addresses.
    """

    def __init__(
        self, region: str, clock: Clock, queue: Target, allowed: Collection[str] = ()
    ) -> None:
        self._region = region
        self._clock = clock
        self._queue = queue
        self._allowed = frozenset(host.lower() for host in allowed)
        self._deliveries: deque[Delivery] = deque(maxlen=_MOST_KEPT)
        self._lanes: dict[str, _Lane] = {}
        self._count = 0
        self._on_the_road = 0
        # Counted up by each reset: what was on the road then is nobody's business any more.
        self._era = 0
        self._closed = False
        self._changed = threading.Condition()

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """What became of callbacks, in the order in which that was known; the last 10,000."""
        with self._changed:
            return tuple(self._deliveries)

    def tell_job(self, job: Job) -> None:
        """Has somebody told that a job has ended."""
        target = self._queue.overridden(job.callback)
        if job.kind in MODERATED:
            self._tell_verdict(job, target)
        else:
            self._send(job.job_id, target, lambda: job_event(job, self._region))

    def _tell_verdict(self, job: Job, target: Target) -> None:
        if target.is_silent:
            return
        if is_described(job):
            body, refused = auditing_event(job, self._region), target.refusal(self._allowed)
        else:
            body, refused = b"", "no page describes the callback of such a job"
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

    def tell_run(self, run: Run, jobs: Sequence[Job]) -> None:
        """Has somebody told that a run of a workflow has ended."""
        self._send(run.run_id, self._queue, lambda: run_event(run, jobs))

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until nothing is under way; False if something is after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(self._is_settled, timeout)

    def clear(self) -> None:
        """Forgets what became of callbacks, and gives up what is under way."""
        with self._changed:
            self._give_up()
            self._deliveries.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Gives up what is under way; what became of the others can still be read."""
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
        return not self._on_the_road and not any(lane.due for lane in self._lanes.values())

    def _give_up(self) -> None:
        self._era += 1
        self._on_the_road = 0
        for lane in self._lanes.values():
            lane.due.clear()

    def _put(self, delivery: Delivery, wait: float) -> None:
        self._count += 1
        name = urlsplit(delivery.url).netloc.lower()
        lane = self._lanes.setdefault(name, _Lane(name))
        heapq.heappush(lane.due, (self._clock.now() + wait, self._count, delivery))
        if lane.workers < _AT_ONCE and lane.idle < len(lane.due):
            lane.workers += 1
            lane.idle += 1
            # A daemon, so that a receiver who never answers keeps no program from ending.
            threading.Thread(
                target=self._serve, args=[lane], name="cloudinfinite-courier", daemon=True
            ).start()
        self._changed.notify_all()

    def _serve(self, lane: _Lane) -> None:
        # Loaded by the first callback.
        from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

        # A proxy of this machine has no way to a port of it.
        transport = RequestsTransport(Network(proxy=""))
        try:
            while (taken := self._take(lane)) is not None:
                delivery, era = taken
                said, delivered = _post(transport, delivery)
                self._settle(lane, delivery, era, said, delivered)
        finally:
            transport.close()

    def _take(self, lane: _Lane) -> tuple[Delivery, int] | None:
        with self._changed:
            while lane.due:
                if lane.due[0][0] <= self._clock.now():
                    lane.idle -= 1
                    self._on_the_road += 1
                    return heapq.heappop(lane.due)[2], self._era
                # In short turns, since the clock may be one that somebody moves.
                self._changed.wait(_SECONDS_A_LOOK)
            lane.workers -= 1
            lane.idle -= 1
            if not lane.workers:
                self._lanes.pop(lane.name, None)
            return None

    def _settle(
        self, lane: _Lane, delivery: Delivery, era: int, said: str, delivered: bool
    ) -> None:
        attempts = (*delivery.attempts, said)
        made = replace(delivery, attempts=attempts, delivered=delivered)
        with self._changed:
            lane.idle += 1
            if era != self._era:
                return
            self._on_the_road -= 1
            if delivered or len(attempts) > len(_WAITS):
                self._deliveries.append(made)
                self._changed.notify_all()
            else:
                self._put(made, _WAITS[len(attempts) - 1])


@dataclass(slots=True)
class _Lane:
    """What is to go to one receiver.

    Attributes:
        name: Its host and port.
        due: What is to be posted, and when, the next first.
        workers: How many threads post it.
        idle: How many of them have nothing on the road.
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
        connect=_SECONDS_TO_ANSWER,
        read=_SECONDS_TO_ANSWER,
        deadline=time.monotonic() + _SECONDS_TO_ANSWER,
        safe=False,
    )
    try:
        answer = transport.send(exchange)
    except CloudInfiniteError as error:
        return str(error), False
    return str(answer.status), answer.status < 300
