"""One procedure, taken once by the synchronous and once by the asynchronous client.

Each of the two lives in a world of its own, and the worlds are the same: the same time, the same
chance, and the same network at the other end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import anyio
import anyio.lowlevel

from cloudinfinite import AsyncClient, Client
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.errors import CloudInfiniteError, CredentialsError
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.settings.hooks import Attempt

from .world import KEYS, SteppedWorld

PLACE = {"bucket": "simulated-1250000000", "region": "ap-beijing"}

Network = Callable[[SteppedWorld], Callable[[SignedRequest], HttpResponse]]
"""Makes the other end of the network, for one world."""


class Stopped(BaseException):
    """What stops the synchronous client, as Ctrl-C would."""


@dataclass(frozen=True)
class Task:
    """What a client is to do.

    Attributes:
        how: ``call`` for a plain call; ``items`` and ``pages`` for the two ways through a list;
            ``wait`` for a job.
        method: The client's method, with its family.
        arguments: Its arguments.
    """

    how: str
    method: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Outcome:
    """All that can be seen of a procedure from outside.

    Attributes:
        given: What came out of it, in order; of answers with their metadata.
        error: What it ended with; None if it ended well.
        exchanges: What went over the network.
        events: What hooks and the provider of credentials saw.
        slept: For how long it slept, each time.
        ended: When it was over.
    """

    given: list[Any] = field(default_factory=list)
    error: Any = None
    exchanges: list[SignedRequest] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    ended: float = 0.0

    def give(self, value: Any) -> None:
        # An answer does not compare its metadata.
        self.given.append((value, value.metadata) if isinstance(value, Answer) else value)

    def count(self, kind: str) -> int:
        """How many events begin with this word."""
        return sum(event.startswith(kind) for event in self.events)


@dataclass(frozen=True)
class Pair:
    """What the two clients have in common.

    Attributes:
        task: What they do.
        network: The other end.
        settings: Arguments of both clients.
        seed: Where chance begins.
        local_clock_ahead: Seconds by which the local clock is wrong.
        asks: Whether credentials come from a provider, and not as they are.
        asks_in_vain: The number of the question that the provider has no answer to.
        breaks: The number of the attempt that a hook does not let begin.
        stop: The number of the step, sending or sleeping, in which the procedure is stopped.
    """

    task: Task
    network: Network
    settings: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    local_clock_ahead: float = 0.0
    asks: bool = False
    asks_in_vain: int = 0
    breaks: int = 0
    stop: int = 0

    def synchronous(self) -> Outcome:
        """What it comes to with `Client`."""
        scene = _Scene(self)
        with Client(transport=_Wire(scene), **scene.settings) as client:
            client._dispatcher.clock = scene.world.world()
            try:
                _take(client, self.task, scene.outcome)
            except (Exception, Stopped) as error:
                scene.outcome.error = tell(error)
        return scene.done()

    def asynchronous(self) -> Outcome:
        """What it comes to with `AsyncClient`."""
        scene = _Scene(self)

        async def main() -> None:
            async with AsyncClient(transport=_AsyncWire(scene), **scene.settings) as client:
                client._dispatcher.clock = scene.world.world()
                try:
                    with anyio.CancelScope() as scope:
                        scene.stop = scope.cancel
                        await _take_async(client, self.task, scene.outcome)
                except Exception as error:
                    scene.outcome.error = tell(error)
                if scope.cancelled_caught:
                    scene.outcome.error = tell(Stopped())
                await anyio.lowlevel.checkpoint()

        anyio.run(main)
        return scene.done()

    def both(self) -> Outcome:
        """The outcome, which is the same for both."""
        synchronous = self.synchronous()
        assert self.asynchronous() == synchronous
        return synchronous


def tell(error: BaseException) -> Any:
    """All that an error says, in a form that compares."""
    told: dict[str, Any] = {"type": type(error), "text": str(error)}
    if isinstance(error, CloudInfiniteError):
        told["attempts"] = error.attempts
        told["facts"] = {
            name: tell(value) if isinstance(value, BaseException) else value
            for name, value in vars(error).items()
        }
    if error.__cause__ is not None:
        told["cause"] = tell(error.__cause__)
    return told


class _Scene:
    """Everything around one client."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.world = SteppedWorld(pair.seed, local_clock_ahead=pair.local_clock_ahead)
        self.answer = pair.network(self.world)
        self.outcome = Outcome(slept=self.world.slept)
        self.stop: Callable[[], None] = lambda: None
        self.settings: dict[str, Any] = {
            **PLACE,
            "credentials": _Provider(self) if pair.asks else KEYS,
            "hooks": [self._hook],
            **pair.settings,
        }
        self._steps = 0

    def is_last_step(self) -> bool:
        self._steps += 1
        return self._steps == self.pair.stop

    def send(self, exchange: SignedRequest) -> HttpResponse:
        self.outcome.exchanges.append(exchange)
        return self.answer(exchange)

    def sleep(self, seconds: float) -> None:
        self.world.slept.append(seconds)
        self.world.now += seconds

    def done(self) -> Outcome:
        self.outcome.ended = self.world.now
        return self.outcome

    @contextmanager
    def _hook(self, attempt: Attempt) -> Iterator[None]:
        if attempt.number == self.pair.breaks:
            raise LookupError("no tracer")
        self.outcome.events.append(f"begin {attempt.operation} {attempt.number}")
        try:
            yield
        except GeneratorExit:
            self.outcome.events.append("left to the garbage")
            raise
        finally:
            # Its error is another one where it was stopped.
            said = None if self._steps == self.pair.stop else attempt.error
            self.outcome.events.append(f"end {attempt.number} {attempt.status} {said}")


class _Provider:
    def __init__(self, scene: _Scene) -> None:
        self._scene = scene
        self._asked = 0

    def credentials(self) -> Credentials:
        self._asked += 1
        self._scene.outcome.events.append(f"asked {self._asked}")
        if self._asked == self._scene.pair.asks_in_vain:
            raise CredentialsError("no key today")
        return KEYS


class _Wire:
    """The `Transport` of a scene, with a time of its own."""

    def __init__(self, scene: _Scene) -> None:
        self._scene = scene

    def send(self, exchange: SignedRequest) -> HttpResponse:
        if self._scene.is_last_step():
            raise Stopped
        return self._scene.send(exchange)

    def sleep(self, seconds: float) -> None:
        if self._scene.is_last_step():
            raise Stopped
        self._scene.sleep(seconds)

    def close(self) -> None:
        pass


class _AsyncWire:
    """The `AsyncTransport` of a scene; each of its steps lets others go on."""

    def __init__(self, scene: _Scene) -> None:
        self._scene = scene

    async def send(self, exchange: SignedRequest) -> HttpResponse:
        await self._turn()
        return self._scene.send(exchange)

    async def sleep(self, seconds: float) -> None:
        await self._turn()
        self._scene.sleep(seconds)

    async def aclose(self) -> None:
        pass

    async def _turn(self) -> None:
        if self._scene.is_last_step():
            self._scene.stop()
        await anyio.lowlevel.checkpoint()


def _take(client: Client, task: Task, outcome: Outcome) -> None:
    method: Any = attrgetter(task.method)(client)
    match task.how:
        case "call":
            outcome.give(method(**task.arguments))
        case "items":
            for item in method(**task.arguments):
                outcome.give(item)
        case "pages":
            for page in method(**task.arguments).pages():
                outcome.give(page)
        case "wait":
            outcome.give(method(**task.arguments, on_progress=outcome.give))


async def _take_async(client: AsyncClient, task: Task, outcome: Outcome) -> None:
    method: Any = attrgetter(task.method)(client)
    match task.how:
        case "call":
            outcome.give(await method(**task.arguments))
        case "items":
            async for item in method(**task.arguments):
                outcome.give(item)
        case "pages":
            async for page in method(**task.arguments).pages():
                outcome.give(page)
        case "wait":
            outcome.give(await method(**task.arguments, on_progress=outcome.give))
