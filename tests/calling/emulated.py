"""The emulator in a simulated world, without a socket, with the world's clock and randomness.

Failures are planned as faults of the emulator, which decides which fault affects a request. Faults
of time and of the connection are simulated here, as its server would.
"""

from __future__ import annotations

import threading
from collections import Counter
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

from cloudinfinite_emulator import (
    Action,
    Disturbance,
    EmulatedService,
    Fault,
    Incoming,
    Job,
    Kind,
    MemoryBucket,
    Settings,
    Workflow,
)
from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .world import BUCKET, KEYS, REGION, SteppedWorld

LISTS = {
    "TriggerInventoryWorkflow": "DescribeInventoryTriggerJobs",
    "CreateMediaInfoJob": "DescribeMediaJobs",
}
"""The creating operations, and the operations that list what they create."""

_MOST_CALLS = 30
_SETTINGS = Settings(workflows={"w1": Workflow(("MediaInfo",))})


class WorldClock:
    """The clock of the service in a world; it may be ahead."""

    def __init__(self, world: SteppedWorld, ahead: float) -> None:
        self._world = world
        self._ahead = ahead
        self.moment: float | None = None
        """The time in the world at which something happens while the caller is not looking."""

    def now(self) -> float:
        """Returns the current time in Unix seconds."""
        return (self._world.now if self.moment is None else self.moment) + self._ahead

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Fails: jobs are paused, and the world decides when responses arrive."""
        raise AssertionError("the emulator waited")


class WorldOnEmulator:
    """Answers the requests of one world with the emulator.

    Args:
        world: The world.
        operation: The creating operation to try.
        ahead: Seconds by which the service's clock is ahead of real time.
        trouble: The probability that a creating request fails in some way.
        late: The maximum delay of a request, in seconds.
        settle: The maximum delay until a new job is listed, in seconds.
        strangers: How many jobs others have created just before; None means a random number.

    Attributes:
        service: The emulator.
        creates: The number of creating requests that were sent.
        met: The faults that occurred, counted; with ``-after`` if the request was carried out
            first.
    """

    def __init__(
        self,
        world: SteppedWorld,
        operation: str,
        *,
        ahead: float = 0.0,
        trouble: float = 0.7,
        late: float = 200.0,
        settle: float = 30.0,
        strangers: float | None = None,
    ) -> None:
        self._world = world
        self._clock = WorldClock(world, ahead)
        self._kind = Kind.BATCH if operation.startswith("Trigger") else Kind.MEDIA
        self._under_way: list[tuple[float, Incoming, Disturbance]] = []
        self.creates = 0
        self.met: Counter[str] = Counter()
        self.service = EmulatedService(
            KEYS, [MemoryBucket(BUCKET)], REGION, clock=self._clock, settings=_SETTINGS
        )
        # Without threads, the same seed gives the same trial.
        self.service.account.queue.pause()
        draw, faults = world.random, self.service.account.faults
        for nth in range(1, _MOST_CALLS):
            if draw.random() < trouble:
                faults.add(self._mishap(operation, nth, late))
            if draw.random() < 0.1:
                faults.add(self._mishap(LISTS[operation], nth, late))
            unseen = draw.uniform(0.1, settle)
            faults.add(Fault(action=Action.LIST_LATE, operation=operation, nth=nth, seconds=unseen))
        # Sometimes more than a full page.
        others = draw.randrange(30) + draw.choice((0, 100)) if strangers is None else strangers
        self._strangers = {self._stranger().job_id for _ in range(int(others))}

    @property
    def made(self) -> list[Job]:
        """Returns the jobs that the trial has created."""
        jobs = self.service.account.jobs.all()
        return [job for job in jobs if job.job_id not in self._strangers]

    def answer(self, exchange: SignedRequest) -> HttpResponse:
        """Returns the response of the emulator, or raises what a transport would raise."""
        self._arrivals()
        self.creates += exchange.method == "POST"
        request = _incoming(exchange)
        gives_up = self._world.now + exchange.read
        disturbance = self.service.meet(request)
        self.met.update(
            f"{each.action}-after" if each.after else str(each.action)
            for each in disturbance.faults
        )
        late = disturbance.seconds(Action.ACT_LATE)
        if late >= exchange.read:
            self._under_way.append((self._world.now + late, request, disturbance))
            raise self._silence(gives_up)
        self._world.now += late or self._world.random.uniform(0.01, 0.5)
        if disturbance.find(Action.RESET):
            self.service.ignore(request, disturbance)
            raise TransportError("the connection was reset")
        reply = self.service.answer(request, disturbance)
        if request.method == "GET":
            # Others keep creating jobs, which shifts the pages.
            self._strangers.add(self._stranger().job_id)
        if self._world.now + disturbance.seconds(Action.DELAY) >= gives_up:
            raise self._silence(gives_up)
        self._world.now += disturbance.seconds(Action.DELAY)
        if disturbance.find(Action.RESET, after=True):
            raise TransportError("the connection was reset")
        if disturbance.find(Action.CUT):
            raise TransportError("the response is cut off")
        if disturbance.find(Action.WRONG_LENGTH):
            raise self._silence(gives_up)
        date = formatdate(self._clock.now(), usegmt=True)
        return HttpResponse(reply.status, {**reply.headers, "Date": date}, reply.body)

    def let_everything_arrive(self) -> None:
        """Delivers all delayed requests, long after the caller has given up."""
        self._world.now += 10_000
        self._arrivals()

    def _arrivals(self) -> None:
        due = [each for each in self._under_way if each[0] <= self._world.now]
        self._under_way = [each for each in self._under_way if each[0] > self._world.now]
        for moment, request, disturbance in due:
            self._clock.moment = moment
            self.service.answer(request, disturbance)
        self._clock.moment = None

    def _silence(self, until: float) -> TransportError:
        self._world.now = until
        return TransportError("silent")

    def _mishap(self, operation: str, nth: int, late: float) -> Fault:
        draw = self._world.random
        # A failure behind the service leaves the outcome unknown; a refusal does not.
        after = {"after": draw.random() < 0.5}
        failure = {"status": draw.choice([500, 502, 503, 504])}
        code = {"code": draw.choice(["", "InternalError"])}
        mishaps: list[dict[str, Any]] = [
            {"action": Action.STATUS, "status": 429, "retry_after": draw.randrange(5)},
            {"action": Action.STATUS, **failure, **after, **code},
            {"action": Action.HTML, **failure, **after},
            {"action": Action.RESET, **after},
            {"action": Action.CUT},
            {"action": Action.WRONG_LENGTH},
            {"action": Action.DELAY, "seconds": draw.uniform(0.1, 100)},
            {"action": Action.ACT_LATE, "seconds": draw.uniform(0.1, late)},
        ]
        return Fault(operation=operation, nth=nth, **draw.choice(mishaps))

    def _stranger(self) -> Job:
        """Adds a job that somebody else creates now, to the lists that the trial looks at."""
        labels = {"Tag": "MediaInfo", "QueueId": "p1", "Type": "Workflow", "Name": "nightly"}
        return self.service.account.jobs.add(self._kind, BUCKET, labels)


def _incoming(exchange: SignedRequest) -> Incoming:
    parts = urlsplit(exchange.url)
    headers = tuple(
        (name.lower().encode(), value.encode("latin-1")) for name, value in exchange.headers.items()
    )
    return Incoming(
        exchange.method, parts.path.encode(), parts.query.encode(), headers, exchange.body
    )
