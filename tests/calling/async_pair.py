"""Runs one procedure with the synchronous and with the asynchronous client.

Each client has its own simulated world with the same time, randomness and network.
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
"""Makes the service at the other end of the network, for one world."""


class Stopped(BaseException):
    """Interrupts the synchronous client, as Ctrl-C would."""


@dataclass(frozen=True)
class Task:
    """What a client does.

    Attributes:
        how: ``call`` for a plain call; ``items`` and ``pages`` for the two ways to iterate a list;
            ``wait`` for a job.
        method: The client's method, with its family.
        arguments: Its arguments.
    """

    how: str
    method: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Outcome:
    """Everything that can be observed of a procedure.

    Attributes:
        given: What it returned, in order; answers with their metadata.
        error: The error that ended it, or None.
        exchanges: The requests that were sent.
        events: What the hooks and the provider of credentials saw.
        slept: The duration of each sleep.
        ended: When it ended.
    """

    given: list[Any] = field(default_factory=list)
    error: Any = None
    exchanges: list[SignedRequest] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    ended: float = 0.0

    def give(self, value: Any) -> None:
        # Answers are equal even if their metadata differ.
        self.given.append((value, value.metadata) if isinstance(value, Answer) else value)

    def count(self, kind: str) -> int:
        """Returns the number of events that begin with a word."""
        return sum(event.startswith(kind) for event in self.events)


@dataclass(frozen=True)
class Pair:
    """What the two clients have in common.

    Attributes:
        task: What they do.
        network: The service at the other end.
        settings: Arguments of both clients.
        seed: The seed of all randomness.
        local_clock_ahead: Seconds by which the local clock is ahead.
        uses_provider: Whether credentials come from a provider.
        credentials_fail_at: The number of the request for credentials that fails.
        hook_fails_at: The number of the attempt before which a hook fails.
        stop_at: The number of the step, a request or a sleep, at which the procedure is
            interrupted.
    """

    task: Task
    network: Network
    settings: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    local_clock_ahead: float = 0.0
    uses_provider: bool = False
    credentials_fail_at: int = 0
    hook_fails_at: int = 0
    stop_at: int = 0

    def synchronous(self) -> Outcome:
        """Returns the outcome with `Client`."""
        scene = _Scene(self)
        with Client(transport=_Wire(scene), **scene.settings) as client:
            client._dispatcher.clock = scene.world.world()
            try:
                _perform(client, self.task, scene.outcome)
            except (Exception, Stopped) as error:
                scene.outcome.error = describe(error)
        return scene.done()

    def asynchronous(self) -> Outcome:
        """Returns the outcome with `AsyncClient`."""
        scene = _Scene(self)

        async def main() -> None:
            async with AsyncClient(transport=_AsyncWire(scene), **scene.settings) as client:
                client._dispatcher.clock = scene.world.world()
                try:
                    with anyio.CancelScope() as scope:
                        scene.stop = scope.cancel
                        await _perform_async(client, self.task, scene.outcome)
                except Exception as error:
                    scene.outcome.error = describe(error)
                if scope.cancelled_caught:
                    scene.outcome.error = describe(Stopped())
                await anyio.lowlevel.checkpoint()

        anyio.run(main)
        return scene.done()

    def both(self) -> Outcome:
        """Returns the outcome, after checking that it is the same with both clients."""
        synchronous = self.synchronous()
        assert self.asynchronous() == synchronous
        return synchronous


def describe(error: BaseException) -> Any:
    """Returns everything that an error shows, in a form that can be compared."""
    shown: dict[str, Any] = {"type": type(error), "text": str(error)}
    if isinstance(error, CloudInfiniteError):
        shown["attempts"] = error.attempts
        shown["facts"] = {
            name: describe(value) if isinstance(value, BaseException) else value
            for name, value in vars(error).items()
        }
    if error.__cause__ is not None:
        shown["cause"] = describe(error.__cause__)
    return shown


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
            "credentials": _Provider(self) if pair.uses_provider else KEYS,
            "hooks": [self._hook],
            **pair.settings,
        }
        self._steps = 0

    def is_last_step(self) -> bool:
        self._steps += 1
        return self._steps == self.pair.stop_at

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
        if attempt.number == self.pair.hook_fails_at:
            raise LookupError("no tracer")
        self.outcome.events.append(f"begin {attempt.operation} {attempt.number}")
        try:
            yield
        except GeneratorExit:
            self.outcome.events.append("garbage-collected")
            raise
        finally:
            # The error of an interrupted attempt differs between the clients.
            error = None if self._steps == self.pair.stop_at else attempt.error
            self.outcome.events.append(f"end {attempt.number} {attempt.status} {error}")


class _Provider:
    def __init__(self, scene: _Scene) -> None:
        self._scene = scene
        self._asked = 0

    def credentials(self) -> Credentials:
        self._asked += 1
        self._scene.outcome.events.append(f"asked {self._asked}")
        if self._asked == self._scene.pair.credentials_fail_at:
            raise CredentialsError("no key available")
        return KEYS


class _Wire:
    """The `Transport` of a scene, with simulated time."""

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
    """The `AsyncTransport` of a scene; each step lets other tasks run."""

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


def _perform(client: Client, task: Task, outcome: Outcome) -> None:
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


async def _perform_async(client: AsyncClient, task: Task, outcome: Outcome) -> None:
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
