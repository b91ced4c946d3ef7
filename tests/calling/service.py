"""A fake service that is slow and unreliable, over a network that loses messages.

It supports two creating calls and their lists, as far as the trials need them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import formatdate
from urllib.parse import parse_qsl, urlsplit

from lxml import etree

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .world import SteppedWorld

_SIGN_TIME = re.compile(r"q-sign-time=([0-9]+);([0-9]+)")


@dataclass
class Habits:
    """How the service and the network behave; create-once assumes the first three.

    Attributes:
        refuses_expired: Whether a request that arrives after its signature expired is refused.
        settle: The maximum delay until a new job is listed, in seconds.
        lookup_denied: Whether listing is denied.
        late: The maximum delay of a request, in seconds.
        trouble: The probability that a creating request fails in some way.
        clock_ahead: Seconds by which the service's clock is ahead of real time.
        slow_list: The maximum duration of a list request, in seconds.
    """

    refuses_expired: bool = True
    settle: float = 30.0
    lookup_denied: bool = False
    late: float = 200.0
    trouble: float = 0.7
    clock_ahead: float = 0.0
    slow_list: float = 1.0


@dataclass
class Job:
    """A job that was created."""

    job_id: str
    mark: str
    made: float
    visible: float


@dataclass
class LateService:
    """Answers the requests of one world."""

    world: SteppedWorld
    habits: Habits
    jobs: list[Job] = field(default_factory=list)
    creates: int = 0
    under_way: list[tuple[float, SignedRequest]] = field(default_factory=list)

    def answer(self, exchange: SignedRequest) -> HttpResponse:
        self._arrivals()
        if exchange.method == "POST":
            self.creates += 1
            return self._create(exchange)
        return self._list(exchange)

    def let_everything_arrive(self) -> None:
        """Delivers all delayed requests, long after the caller has given up."""
        self.world.now += 10_000
        self._arrivals()

    def _create(self, exchange: SignedRequest) -> HttpResponse:
        draw = self.world.random
        if draw.random() >= self.habits.trouble:
            self.world.now += draw.uniform(0.01, 2)
            return self._act(exchange, self.world.now)
        match draw.randrange(8):
            case 0:
                raise TransportError("no connection", sent=False)
            case 1:  # refused before anything was done
                return self._error(429, "SlowDown", ("Retry-After", str(draw.randrange(5))))
            case 2:  # carried out, but the response is lost
                self.world.now += draw.uniform(0.01, exchange.read)
                self._act(exchange, self.world.now)
                raise TransportError("the connection was lost")
            case 3:  # the request is lost
                self.world.now += exchange.read
                raise TransportError("silent")
            case 4:  # the request is late: the caller gives up first
                arrives = self.world.now + draw.uniform(0, self.habits.late)
                self.under_way.append((arrives, exchange))
                self.world.now += min(exchange.read, draw.uniform(1, 60))
                raise TransportError("silent")
            case 5:  # a gateway fails, before or after the service
                if draw.random() < 0.5:
                    self._act(exchange, self.world.now)
                return HttpResponse(503, self._headers(), b"<html>503</html>")
            case 6:
                if draw.random() < 0.5:
                    self._act(exchange, self.world.now)
                return self._error(500, "InternalError")
            case _:  # carried out, but the response is garbled
                self._act(exchange, self.world.now)
                return HttpResponse(200, self._headers(), b"<Respon")

    def _arrivals(self) -> None:
        due = [each for each in self.under_way if each[0] <= self.world.now]
        self.under_way = [each for each in self.under_way if each[0] > self.world.now]
        for moment, exchange in due:
            self._act(exchange, moment)

    def _act(self, exchange: SignedRequest, moment: float) -> HttpResponse:
        """Receives a request, and creates the job unless the signature has expired."""
        times = _SIGN_TIME.search(exchange.headers["Authorization"])
        assert times is not None
        start, end = int(times[1]), int(times[2])
        valid = start <= moment + self.habits.clock_ahead <= end
        if not valid and self.habits.refuses_expired:
            return self._error(401, "SignatureExpired")
        root = etree.fromstring(exchange.body)
        is_batch = root.find("Name") is not None
        mark = root.findtext("Name") if is_batch else root.findtext("Operation/UserData")
        assert mark
        listed = moment + self.world.random.uniform(0, self.habits.settle)
        job = Job(f"j{len(self.jobs) + 1}", mark, moment, listed)
        self.jobs.append(job)
        return HttpResponse(200, self._headers(), _page([job], is_batch))

    def _list(self, exchange: SignedRequest) -> HttpResponse:
        self._arrivals()
        # The list reflects the time of the request, however late the response is.
        asked = self.world.now
        self.world.now += self.world.random.uniform(0.01, self.habits.slow_list)
        if self.habits.lookup_denied:
            return self._error(403, "AccessDenied")
        if self.world.random.random() < 0.1:
            return HttpResponse(502, self._headers(), b"")
        parts = urlsplit(exchange.url)
        query = dict(parse_qsl(parts.query))
        is_batch = parts.path == "/inventorytriggerjob"
        seen = [job for job in self.jobs if job.visible <= asked]
        if is_batch:
            seen = [job for job in seen if job.mark == query["name"]]
        else:
            assert query["tag"] == "MediaInfo"
            since = datetime.fromisoformat(query["startCreationTime"]).timestamp()
            seen = [job for job in seen if job.made + self.habits.clock_ahead >= since]
        # One job per page, after an empty page.
        number = int(query.get("nextToken", "0"))
        page = seen[number - 1 : number] if number else []
        token = str(number + 1) if number < len(seen) else ""
        return HttpResponse(200, self._headers(), _page(page, is_batch, token))

    def _error(self, status: int, code: str, *headers: tuple[str, str]) -> HttpResponse:
        body = f"<Error><Code>{code}</Code><Message>refused</Message></Error>".encode()
        return HttpResponse(status, {**self._headers(), **dict(headers)}, body)

    def _headers(self) -> dict[str, str]:
        return {"Date": formatdate(self.world.now + self.habits.clock_ahead, usegmt=True)}


def _page(jobs: list[Job], is_batch: bool, token: str = "") -> bytes:
    details = "".join(
        f"<JobsDetail><JobId>{job.job_id}</JobId><State>Submitted</State>"
        + (
            f"<Name>{job.mark}</Name>"
            if is_batch
            else f"<Operation><UserData>{job.mark}</UserData></Operation>"
        )
        + "</JobsDetail>"
        for job in jobs
    )
    return f"<Response>{details}<NextToken>{token}</NextToken></Response>".encode()
