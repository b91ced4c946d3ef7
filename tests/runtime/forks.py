"""Programs that fork while threads use a client, each in a process without coverage.

`python -m tests.runtime.forks SCENARIO URL` fails if a child does. Coverage holds locks, and a
child that inherits one in the locked state hangs forever.
"""

from __future__ import annotations

import faulthandler
import os
import select
import signal
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from threading import Event, Timer
from types import ModuleType

from cloudinfinite import OPERATIONS, Client, Credentials, HttpResponse, RefreshingProvider
from cloudinfinite_runtime.lazy import LazyMapping

from .callers import PATIENCE, Crowd, Source, ask

FORKS = 6


class Child:
    """A child process that does some work with what it inherited, and ends."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._report, writing = os.pipe()
        with warnings.catch_warnings():
            # Newer versions warn about forks in processes with threads, which are the point here.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._id = os.fork()
        if self._id == 0:
            code = 1
            try:
                # Reports where it hangs, if it does.
                faulthandler.dump_traceback_later(PATIENCE, exit=True, file=writing)
                work()
                os.write(writing, b"well")
                code = 0
            except BaseException:
                os.write(writing, traceback.format_exc().encode()[-4000:])
            finally:
                os._exit(code)
        os.close(writing)

    def join(self) -> str:
        """Waits for the child, kills it if it hangs, and returns its report."""
        with open(self._report) as report:
            if not select.select([report], [], [], PATIENCE + 5)[0]:
                os.kill(self._id, signal.SIGKILL)
            report_text = report.read()
        _, status = os.waitpid(self._id, 0)
        return report_text or f"it ended with {os.waitstatus_to_exitcode(status)}"


def calling(url: str, credentials: Credentials | RefreshingProvider) -> None:
    """Forks while eight threads make calls; the children make calls too, in several threads."""
    over, warm = Event(), Event()
    client = Client(endpoint_url=url, credentials=credentials, proxy="")
    view = client.with_options(retries=0)
    made: Counter[str] = Counter()

    def call(number: int) -> None:
        turn = 0
        while not over.is_set():
            ask((client, view)[turn % 2], f"parent.{number}.{turn}", turn)
            turn += 1
            if turn == 20:
                warm.set()
        made["parent"] += turn

    def live(child: int) -> None:
        for turn in range(10):
            ask((client, view)[turn % 2], f"child.{child}.{turn}", turn)

        def call_too(number: int) -> None:
            for turn in range(10):
                ask((client, view)[turn % 2], f"child.{child}.{number}.{turn}", turn)

        with Crowd(4, call_too):
            pass
        client.close()

    with Crowd(8, call, over):
        assert warm.wait(PATIENCE)
        children = []
        for number in range(FORKS):
            children.append(Child(partial(live, number)))
            time.sleep(0.02)
        join_all(children)
        # The children closed only their own connections.
        ask(client, "afterwards")
        over.set()
    assert made["parent"] >= 8 * 20
    client.close()


def reading(url: str) -> None:
    """Forks while two threads decode large answers."""
    job = b"<JobsDetail><JobId>j</JobId><State>Running</State></JobsDetail>"
    large = b"<Response>%s</Response>" % (job * 20_000)
    operation = OPERATIONS["DescribeMediaJob"]
    over, warm = Event(), Event()

    def read(_: int) -> None:
        while not over.is_set():
            warm.set()
            operation.decode_response(HttpResponse(200, body=large))

    with (
        Client(endpoint_url=url, credentials=Source().renewed(), proxy="") as client,
        Crowd(2, read, over),
    ):
        assert warm.wait(PATIENCE)
        children = [Child(partial(ask, client, "child", 1)) for _ in range(FORKS)]
        over.set()
        join_all(children)


class SlowFinder(MetaPathFinder, Loader):
    """Finds a module that takes time to load."""

    def __init__(self) -> None:
        self.begun, self.go_on = Event(), Event()

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name == "slow_to_load" else None

    def exec_module(self, module: ModuleType) -> None:
        self.begun.set()
        assert self.go_on.wait(PATIENCE)
        module.__doc__ = "loaded"


def loading(_: str) -> None:
    """Forks while a thread loads a module that the child needs as well."""
    finder = SlowFinder()
    sys.meta_path.insert(0, finder)
    mapping = LazyMapping[str]({"slow": "slow_to_load"}, "__doc__")

    def use() -> None:
        assert mapping["slow"] == "loaded"

    with Crowd(1, lambda _: use()):
        assert finder.begun.wait(PATIENCE)
        # A fork that did not wait for the thread would be done long before this.
        timer = Timer(0.5, finder.go_on.set)
        timer.start()
        join_all([Child(use) for _ in range(FORKS)])
    timer.join()


def join_all(children: list[Child]) -> None:
    """Waits for all children, and fails with their reports unless all are well."""
    reports = [child.join() for child in children]
    if reports != ["well"] * FORKS:
        raise AssertionError("\n".join(reports))


SCENARIOS: dict[str, Callable[[str], None]] = {
    "keys": lambda url: calling(url, Credentials("id-0", "secret-key-0", "token-0")),
    "renewed": lambda url: calling(url, Source().renewed()),
    "reading": reading,
    "loading": loading,
}


if __name__ == "__main__":
    SCENARIOS[sys.argv[1]](sys.argv[2])
