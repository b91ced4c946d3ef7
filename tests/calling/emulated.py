"""The emulator in a stepped world, without a socket: its clock is the world's, and so is chance.

What goes wrong is planned as the emulator's own faults. The emulator says which of them hits a
request; those about time and about the connection are played here, as its server plays them.
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
"""The creating operations, and where what they make is looked up."""

_MOST_CALLS = 30
_SETTINGS = Settings(workflows={"w1": Workflow(("MediaInfo",))})


class WorldClock:
    """The clock of a service that lives in a world; it may be ahead."""

    def __init__(self, world: SteppedWorld, ahead: float) -> None:
        self._world = world
        self._ahead = ahead
        self.moment: float | None = None
        """What time it is in the world for something that happens while the caller looks away."""

    def now(self) -> float:
        """The present, in Unix seconds."""
        return (self._world.now if self.moment is None else self.moment) + self._ahead

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Nothing waits here: jobs are held, and answers are the world's affair."""
        raise AssertionError("the emulator waited")


class WorldOnEmulator:
    """Answers the exchanges of one world by the emulator.

    Args:
        world: The world.
        operation: The creating operation that is tried.
        ahead: Seconds by which the service's clock is ahead of real time.
        trouble: How often something goes wrong with a creating request, 0 to 1.
        late: Seconds that a request may be on its way, at most.
        settle: Seconds that may pass until a job that was made is listed, at most.
        strangers: How many jobs somebody else has made just before; None leaves it to chance.

    Attributes:
        service: The emulator.
        creates: How many creating requests were sent.
        met: What went wrong, and how often; with ``-after`` if the request was acted on first.
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
        # So that no thread runs, and the same seed gives the same trial.
        self.service.account.queue.pause()
        draw, faults = world.random, self.service.account.faults
        for nth in range(1, _MOST_CALLS):
            if draw.random() < trouble:
                faults.add(self._mishap(operation, nth, late))
            if draw.random() < 0.1:
                faults.add(self._mishap(LISTS[operation], nth, late))
            unseen = draw.uniform(0.1, settle)
            faults.add(Fault(action=Action.LIST_LATE, operation=operation, nth=nth, seconds=unseen))
        # Every now and then more than a full page.
        others = draw.randrange(30) + draw.choice((0, 100)) if strangers is None else strangers
        self._strangers = {self._stranger().job_id for _ in range(int(others))}

    @property
    def made(self) -> list[Job]:
        """What the trial has made."""
        jobs = self.service.account.jobs.all()
        return [job for job in jobs if job.job_id not in self._strangers]

    def answer(self, exchange: SignedRequest) -> HttpResponse:
        """Has the emulator answer, or raises what a transport raises."""
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
            # Others go on working meanwhile, and push the pages about.
            self._strangers.add(self._stranger().job_id)
        if self._world.now + disturbance.seconds(Action.DELAY) >= gives_up:
            raise self._silence(gives_up)
        self._world.now += disturbance.seconds(Action.DELAY)
        if disturbance.find(Action.RESET, after=True):
            raise TransportError("the connection was reset")
        if disturbance.find(Action.CUT):
            raise TransportError("the answer is cut off")
        if disturbance.find(Action.WRONG_LENGTH):
            raise self._silence(gives_up)
        date = formatdate(self._clock.now(), usegmt=True)
        return HttpResponse(reply.status, {**reply.headers, "Date": date}, reply.body)

    def let_everything_arrive(self) -> None:
        """What is still under way arrives, long after the caller has gone."""
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
        # Whatever fails behind the service leaves the outcome in doubt; a refusal does not.
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
        """A job that somebody else makes now, on the lists that the trial looks at."""
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
