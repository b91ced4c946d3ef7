"""The service on a port: starting, stopping, several at a time, and from the command line."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

import cloudinfinite_emulator
from cloudinfinite import Client, Credentials
from cloudinfinite_emulator import LocalService, __main__, server

from .bodies import BATCH_PATH, MEDIA, MEDIA_PATH
from .signer import NOW, get, post, send


def test_several_run_at_a_time_and_share_nothing() -> None:
    with (
        LocalService(clock=lambda: NOW) as one,
        LocalService(clock=lambda: NOW, bucket="other-1", region="ap-tokyo") as other,
    ):
        assert one.endpoint_url != other.endpoint_url
        assert (
            "<BucketId>other-1</BucketId>" in send(other.endpoint_url, post(MEDIA_PATH, MEDIA)).text
        )
        assert (len(one.requests), len(other.requests)) == (0, 1)
        assert (len(one.jobs.all("j")), len(other.jobs.all("j"))) == (0, 1)


def test_it_starts_and_stops_quickly_and_may_do_so_again() -> None:
    service = LocalService(Credentials("id", "key"), clock=lambda: NOW)
    started = time.monotonic()
    service.start()
    assert time.monotonic() - started < 1
    port = int(service.endpoint_url.rpartition(":")[2])
    service.stop()
    service.stop()
    assert time.monotonic() - started < 3
    with socket.create_server(("127.0.0.1", port)):
        pass
    with service:
        assert send(service.endpoint_url, get(BATCH_PATH)).status_code == 401
        threading.Timer(0.1, service.stop).start()
        service.wait()
    service.wait()


def test_it_stops_under_a_connection_that_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_SECONDS_TO_STOP", 0)
    with LocalService() as service:
        address = service.endpoint_url.removeprefix("http://").split(":")
        idle = socket.create_connection((address[0], int(address[1])))
        idle.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        started = time.monotonic()
    assert time.monotonic() - started < 5
    idle.close()


def test_it_answers_many_at_once() -> None:
    with LocalService(clock=lambda: NOW) as service:
        threads = [
            threading.Thread(target=send, args=(service.endpoint_url, post(MEDIA_PATH, MEDIA)))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({job.job_id for job in service.jobs.all("j")}) == 8


def test_a_taken_port_is_an_error() -> None:
    with LocalService() as service:
        port = int(service.endpoint_url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            LocalService(port=port).start()


def test_a_server_that_does_not_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Never(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            super().wait(timeout)
            return False

    monkeypatch.setattr(server, "_SECONDS_TO_START", 5)
    monkeypatch.setattr(server, "Event", Never)
    with pytest.raises(RuntimeError, match="did not start within 5 s"):
        LocalService().start()


def test_every_credential_works() -> None:
    keys = [Credentials("id1", "key1"), Credentials("id2", "key2", "token")]
    with LocalService(keys) as service:
        assert service.credentials is keys[0]
        for key in keys:
            with Client(credentials=key, endpoint_url=service.endpoint_url) as client:
                assert client.describe_inventory_trigger_jobs().jobs_detail == []


def test_the_command_says_how_to_point_a_client_at_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def wait(service: LocalService) -> None:
        told = capsys.readouterr().out
        for line in told.splitlines():
            name, equals, value = line.strip().removeprefix("export ").partition("=")
            if equals:
                monkeypatch.setenv(name, value)
        with Client() as client:
            client.describe_inventory_trigger_jobs()
        assert len(service.requests) == 1
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalService, "wait", wait)
    __main__.main(["--port", "0"])
    assert capsys.readouterr().out == "Stopped.\n"


def test_the_command_says_that_a_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with LocalService() as service:
        with pytest.raises(SystemExit, match="1"):
            __main__.main(["--port", service.endpoint_url.rpartition(":")[2]])
        assert f"cannot listen on {service.endpoint_url}: " in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send")
def test_ctrl_c_ends_the_command() -> None:
    command = [sys.executable, "-m", "cloudinfinite_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        assert first.startswith("The local service listens on http://127.0.0.1:")
        running.send_signal(signal.SIGINT)
        assert running.communicate(timeout=10)[0].endswith("Stopped.\n")
    assert running.returncode == 0


def test_public_names() -> None:
    for name in cloudinfinite_emulator.__all__:
        assert getattr(cloudinfinite_emulator, name) is not None


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra_the_error_says_what_to_install(module: str) -> None:
    program = f"import sys; sys.modules[{module!r}] = None; import cloudinfinite_emulator"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert 'pip install "cloudinfinite[emulator]"' in run.stderr.splitlines()[-1]


def test_two_writes_of_an_answer_do_not_wait_for_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[socket.socket] = []
    create_server = socket.create_server

    def create(address: tuple[str, int]) -> socket.socket:
        made.append(create_server(address))
        return made[0]

    monkeypatch.setattr(socket, "create_server", create)
    with LocalService():
        # What the listener is told holds for each connection that it accepts.
        assert made[0].getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
