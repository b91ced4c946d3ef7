"""A single XSD file is enough to generate, validate and call an operation."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from lxml import etree

from cloudinfinite_codegen.__main__ import main

from ..excerpt import excerpt
from ..processes import run

HERE = Path(__file__).parent
BODY = b"<Request><Name>new &amp; better</Name><JobLevel>2</JobLevel></Request>"


class _Handler(BaseHTTPRequestHandler):
    """Answers every PUT request, and records it."""

    seen: list[tuple[str, dict[str, str], bytes]]

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.seen.append((self.path, dict(self.headers.items()), body))
        answer = b"<Response><State>Running</State><Size>1</Size><Size>2</Size></Response>"
        self.send_response(200)
        self.send_header("x-ci-request-id", "r1")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        """Logs nothing."""


@pytest.fixture
def server() -> Iterator[tuple[str, list[tuple[str, dict[str, str], bytes]]]]:
    """The URL of a server, and the requests that it received."""
    seen: list[tuple[str, dict[str, str], bytes]] = []
    handler = type("Handler", (_Handler,), {"seen": seen})
    with HTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}", seen
        finally:
            running.shutdown()
            thread.join()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The folder of a package generated from the spec and one additional file."""
    spec = excerpt(tmp_path / "spec")
    shutil.copy(HERE / "update_probe_queue.xsd", spec / "media")
    out = tmp_path / "generated"
    assert main(["--spec", str(spec), "--out", str(out)]) == 0
    return out / "python"


@pytest.mark.slow
def test_one_file_is_enough(
    package: Path, server: tuple[str, list[tuple[str, dict[str, str], bytes]]], tmp_path: Path
) -> None:
    address, seen = server
    ran = run(
        [sys.executable, str(HERE / "program.py"), address],
        env={**os.environ, "PYTHONPATH": str(package)},
        cwd=tmp_path,
    )
    assert ran.stdout.splitlines() == [
        "Running [1, 2] r1",
        "[('QueueId', 'queue_id', 'path-segment'), ('Request.JobLevel', 'job_level', 'maximum')]",
        "QueueId path-segment",
    ]
    [(path, headers, body)] = seen
    assert path == "/probequeue/p%201?paused"
    assert body == BODY
    assert headers["x-ci-probe"] == "mark"
    assert "q-url-param-list=paused&" in headers["Authorization"]
    assert "x-ci-probe" in headers["Authorization"].partition("q-header-list=")[2].partition("&")[0]
    schema = etree.XMLSchema(
        etree.parse(str(package.parents[1] / "spec/media/update_probe_queue.xsd"))
    )
    assert schema.validate(etree.fromstring(body)), schema.error_log
