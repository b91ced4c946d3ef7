"""The service on a port: starting, stopping, several at a time, and the command."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
import time
from typing import Any

import pytest

import cloudinfinite_emulator
from cloudinfinite import Client, Credentials
from cloudinfinite_emulator import Emulator, MemoryBucket, SteppedClock, __main__
from cloudinfinite_emulator.web import server

from ..processes import PATIENCE, python, run, started
from ..waiting import SOON
from .bodies import BATCH_PATH, MEDIA, MEDIA_PATH
from .signer import NOW, get, post, send


def test_several_can_run_at_a_time_and_share_nothing() -> None:
    with (
        Emulator(clock=SteppedClock(NOW)) as one,
        Emulator(
            clock=SteppedClock(NOW),
            buckets=[MemoryBucket("other-12500")],
            region="ap-tokyo",
        ) as other,
    ):
        assert one.endpoint_url != other.endpoint_url
        assert (
            "<BucketId>other-12500</BucketId>"
            in send(other.endpoint_url, post(MEDIA_PATH, MEDIA)).text
        )
        assert (len(one.requests), len(other.requests)) == (0, 1)
        assert (len(one.account.jobs), len(other.account.jobs)) == (0, 1)


def test_it_starts_and_stops_quickly_and_can_be_restarted() -> None:
    service = Emulator(Credentials("id", "key"), clock=SteppedClock(NOW))
    started = time.monotonic()
    service.start()
    assert time.monotonic() - started < SOON
    port = int(service.endpoint_url.rpartition(":")[2])
    service.stop()
    service.stop()
    assert time.monotonic() - started < SOON
    with socket.create_server(("127.0.0.1", port)):
        pass
    with service:
        assert send(service.endpoint_url, get(BATCH_PATH)).status_code == 401
        threading.Timer(0.1, service.stop).start()
        service.wait()
    service.wait()


@pytest.mark.parametrize("connected", [False, True])
def test_it_starts_and_stops_without_sleeping(
    connected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []

    def sleep(seconds: float, result: Any = None) -> Any:
        slept.append(seconds)
        return real_sleep(seconds, result)

    real_sleep = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", sleep)
    with Emulator() as service:
        if connected:
            send(service.endpoint_url, get(BATCH_PATH))
    # The total time depends on the machine and on what else it runs.
    assert sum(slept) < 0.015


def test_it_stops_while_a_connection_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_SECONDS_TO_STOP", 0)
    with Emulator() as service:
        address = service.endpoint_url.removeprefix("http://").split(":")
        idle = socket.create_connection((address[0], int(address[1])))
        idle.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        started = time.monotonic()
    assert time.monotonic() - started < SOON
    idle.close()


def test_it_serves_concurrent_requests() -> None:
    with Emulator(clock=SteppedClock(NOW)) as service:
        threads = [
            threading.Thread(target=send, args=(service.endpoint_url, post(MEDIA_PATH, MEDIA)))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({job.job_id for job in service.account.jobs.all()}) == 8


def test_a_taken_port_raises_an_error() -> None:
    with Emulator() as service:
        port = int(service.endpoint_url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Emulator(port=port).start()


def test_a_server_that_does_not_start_raises_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Never(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            super().wait(timeout)
            return False

    monkeypatch.setattr(server, "_SECONDS_TO_START", 5)
    monkeypatch.setattr(server, "Event", Never)
    with pytest.raises(RuntimeError, match="did not start within 5 s"):
        Emulator().start()


def test_every_credential_works() -> None:
    keys = [Credentials("id1", "key1"), Credentials("id2", "key2", "token")]
    with Emulator(keys) as service:
        assert service.credentials is keys[0]
        for key in keys:
            with Client(credentials=key, endpoint_url=service.endpoint_url) as client:
                assert client.batch.describe_jobs().jobs_detail == []


def test_the_commands_output_configures_a_client(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wait(service: Emulator) -> None:
        printed = capsys.readouterr().out
        for line in printed.splitlines():
            if line.strip().startswith("export "):
                for word in line.split()[1:]:
                    monkeypatch.setenv(*word.split("=", 1))
        with Client() as client:
            client.batch.describe_jobs()
        assert [entry.deviations for entry in service.account.journal.entries] == [()]
        raise KeyboardInterrupt

    monkeypatch.setattr(Emulator, "wait", wait)
    __main__.main(["--port", "0"])
    assert capsys.readouterr().out == "Stopped.\n"


def test_the_command_reports_a_taken_port(capsys: pytest.CaptureFixture[str]) -> None:
    with Emulator() as service:
        with pytest.raises(SystemExit, match="1"):
            __main__.main(["--port", service.endpoint_url.rpartition(":")[2]])
        assert f"cannot listen on {service.endpoint_url}: " in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send")
# A shell makes background processes ignore SIGINT.
@pytest.mark.parametrize("before", [[], ["sh", "-c", 'trap "" INT; exec "$@"', "sh"]])
def test_ctrl_c_stops_the_command(before: list[str]) -> None:
    command = [sys.executable, "-m", "cloudinfinite_emulator", "--port", "0"]
    with started([*before, *command]) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        assert first.startswith("The emulator listens on http://127.0.0.1:")
        running.send_signal(signal.SIGINT)
        assert running.communicate(timeout=PATIENCE)[0].endswith("Stopped.\n")
    assert running.returncode == 0


def test_every_public_name_exists() -> None:
    for name in cloudinfinite_emulator.__all__:
        assert getattr(cloudinfinite_emulator, name) is not None


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra_the_error_says_what_to_install(module: str) -> None:
    use = "import cloudinfinite_emulator as emulator; emulator.Emulator"
    program = f"import sys; sys.modules[{module!r}] = None; {use}"
    ran = run(python(program), check=False)
    assert ran.returncode == 1
    assert 'pip install "cloudinfinite[emulator]"' in ran.stderr.splitlines()[-1]


def test_responses_are_sent_without_nagles_delay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listeners: list[socket.socket] = []
    create_server = socket.create_server

    def create(address: tuple[str, int], **options: Any) -> socket.socket:
        listeners.append(create_server(address, **options))
        return listeners[0]

    monkeypatch.setattr(socket, "create_server", create)
    with Emulator():
        # Accepted connections inherit the listener's options.
        assert listeners[0].getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
