"""Callbacks on their way to those who asked for them."""

from __future__ import annotations

import ipaddress
import logging
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

import requests
from lxml.etree import _Element

from ..clock import Clock
from ..jobs.job import Job, Run
from .event import job_event, run_event, to_json, to_xml

_WAITS: Final = (1.0, 2.0, 4.0)
"""Seconds before each further try, by the emulator's clock."""

_SECONDS_TO_ANSWER = 5
_AT_ONCE = 4
_MOST_KEPT = 10_000

_log = logging.getLogger("cloudinfinite_emulator")


@dataclass(frozen=True, slots=True)
class Target:
    """Where callbacks go, and in which form.

    Attributes:
        url: The address; empty or ``no`` for none.
        format: ``XML`` or ``JSON``.
        way: ``Url``, or ``TDMQ`` for a message queue, which the emulator has none of.
    """

    url: str = ""
    format: str = "XML"
    way: str = "Url"

    def overridden(self, fields: Mapping[str, str]) -> Target:
        """The same, but for what a request says itself."""
        return Target(
            fields.get("CallBack") or self.url,
            fields.get("CallBackFormat") or self.format,
            fields.get("CallBackType") or self.way,
        )


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one callback.

    Attributes:
        subject: The id of the job, or of the run of a workflow.
        url: Where it was to go.
        body: What was to be told.
        attempts: What each try came to: a status, or what went wrong.
        delivered: Whether it was answered with a status under 300.
        refused: Why it was never tried; empty if it was.
    """

    subject: str
    url: str
    body: bytes
    attempts: tuple[str, ...] = ()
    delivered: bool = False
    refused: str = ""


class Courier:
    """Posts callbacks, again where that fails, and keeps what became of each.

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
        self._waiting: deque[tuple[Delivery, str]] = deque()
        self._workers = 0
        self._stop = threading.Event()
        self._changed = threading.Condition()

    @property
    def deliveries(self) -> tuple[Delivery, ...]:
        """What became of callbacks, in the order in which that was known; the last 10,000."""
        with self._changed:
            return tuple(self._deliveries)

    def tell_job(self, job: Job) -> None:
        """Has somebody told that a job has ended."""
        target = self._queue.overridden(job.callback)
        self._send(job.job_id, target, lambda: job_event(job, self._region))

    def tell_run(self, run: Run, jobs: Sequence[Job]) -> None:
        """Has somebody told that a run of a workflow has ended."""
        self._send(run.run_id, self._queue, lambda: run_event(run, jobs))

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until nothing is under way; False if something is after `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._workers, timeout)

    def clear(self) -> None:
        """Forgets what became of callbacks."""
        with self._changed:
            self._deliveries.clear()

    def close(self) -> None:
        """Gives up what is under way."""
        self._stop.set()
        with self._changed:
            self._waiting.clear()

    def _send(self, subject: str, target: Target, event: Callable[[], _Element]) -> None:
        if target.way == "TDMQ":
            refused = "the emulator has no message queue; it posts to addresses only"
        elif target.url in ("", "no"):
            return
        else:
            refused = self._refusal(target.url)
        body = (to_json if target.format == "JSON" else to_xml)(event())
        delivery = Delivery(subject, target.url, body, refused=refused)
        if refused:
            _log.warning("no callback about %s: %s", subject, refused)
            self._keep(delivery)
            return
        with self._changed:
            if self._stop.is_set():
                return
            self._waiting.append((delivery, target.format))
            if self._workers < _AT_ONCE:
                self._workers += 1
                # A daemon, since whoever is called may never answer.
                threading.Thread(
                    target=self._work, name="cloudinfinite-courier", daemon=True
                ).start()

    def _work(self) -> None:
        while True:
            with self._changed:
                if not self._waiting:
                    self._workers -= 1
                    self._changed.notify_all()
                    return
                delivery, format = self._waiting.popleft()
            self._deliver(delivery, format)

    def _refusal(self, url: str) -> str:
        try:
            host = (urlsplit(url).hostname or "").lower()
        except ValueError:
            return f"{url!r} is no address"
        # Names are not looked up: whoever answers for them could point them anywhere.
        if host == "localhost" or host.endswith(".localhost") or host in self._allowed:
            return ""
        try:
            if ipaddress.ip_address(host).is_loopback:
                return ""
        except ValueError:
            pass
        return f"{host} is not on this machine; allow it by --allow-callback {host}"

    def _deliver(self, delivery: Delivery, format: str) -> None:
        attempts: list[str] = []
        delivered = False
        try:
            for wait in (0.0, *_WAITS):
                if self._clock.wait(wait, self._stop):
                    break
                said, delivered = _post(delivery, format)
                attempts.append(said)
                if delivered:
                    break
        finally:
            self._keep(replace(delivery, attempts=tuple(attempts), delivered=delivered))

    def _keep(self, delivery: Delivery) -> None:
        with self._changed:
            self._deliveries.append(delivery)


def _post(delivery: Delivery, format: str) -> tuple[str, bool]:
    kind = "application/json" if format == "JSON" else "application/xml"
    with requests.Session() as session:
        # A proxy of this machine has no way to a port of it.
        session.trust_env = False
        try:
            answer = session.post(
                delivery.url,
                data=delivery.body,
                headers={"Content-Type": kind},
                timeout=_SECONDS_TO_ANSWER,
                allow_redirects=False,
                stream=True,
            )
        except requests.RequestException as error:
            return type(error).__name__, False
        return str(answer.status_code), answer.status_code < 300
