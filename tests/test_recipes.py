"""Each recipe in `examples/` runs against the emulator as a reader would run it."""

from __future__ import annotations

import csv
import json
import re
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
import requests
import uvicorn
from testcontainers.core.wait_strategies import HttpWaitStrategy

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    HANDLERS,
    Content,
    Emulator,
    Incoming,
    MemoryBucket,
    ModerationRule,
    Settings,
)
from cloudinfinite_emulator.command import build_parser, read_settings
from cloudinfinite_emulator.jobs.work import JobFailure, Work
from cloudinfinite_emulator.media.samples import make_mp4
from cloudinfinite_emulator.objects.argument import parse_bucket
from cloudinfinite_emulator.operations.replies import Reply

from .programs import ROOT
from .waiting import until

EXAMPLES = ROOT / "examples"
CONTAINERFILE = (EXAMPLES / "Containerfile").read_text("utf-8")
PREVIEWS = ("PreviewDocument", "PreviewDocumentHtml")


def load(name: str) -> ModuleType:
    """Loads a recipe as a module, under the name by which frameworks find it."""
    spec = spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fetch(service: Emulator, url: str) -> Reply:
    """Returns the response for a signed URL, without a socket, because libraries log URLs."""
    parts = urlsplit(url)
    headers = ((b"host", parts.netloc.encode()),)
    return service.answer(Incoming("GET", parts.path.encode(), parts.query.encode(), headers))


def inspect(work: Work) -> dict[str, object]:
    """Inspects an object instantly, for tests with thousands of objects."""
    with work.bucket.open(work.key) as file:
        if file.read() == b"broken":
            raise JobFailure("ResourceNotSupported", "it is broken")
    return {}


@pytest.fixture
def bucket() -> MemoryBucket:
    return MemoryBucket(DEMO_BUCKET)


@pytest.fixture
def service(bucket: MemoryBucket, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator that the clients in recipes find, and that renders documents as text."""
    shown = {name: lambda _: Content(b"shown", "text/html") for name in PREVIEWS}
    rule = ModerationRule("block", "Porn", 97, content=b"bad")
    settings = Settings(moderation=[rule], executors={"MediaInfo": inspect})
    with Emulator(buckets=[bucket], settings=settings, handlers={**HANDLERS, **shown}) as running:
        monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", running.endpoint_url)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", running.credentials.secret_id)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", running.credentials.secret_key)
        yield running


def test_every_recipe_is_listed_and_tested() -> None:
    recipes = {path.name for path in EXAMPLES.glob("*.py")} - {"make_clip.py", "media_info.py"}
    listed = (ROOT / "docs" / "recipes.md").read_text("utf-8")
    tested = Path(__file__).read_text("utf-8")
    assert recipes
    for name in recipes:
        assert f"(../examples/{name})" in listed
        assert f'"{name.removesuffix(".py")}"' in tested


def test_a_video_is_transcoded_and_saved(
    service: Emulator, bucket: MemoryBucket, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bucket.put("uploads/demo.mp4", make_mp4(seconds=0.2, width=320, height=240))
    main = load("transcode").main
    main("uploads/demo.mp4", str(tmp_path / "small.webm"))
    assert (tmp_path / "small.webm").read_bytes()[:4] == b"\x1a\x45\xdf\xa3"
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "Success 100%",
        f"saved {tmp_path / 'small.webm'}",
    ]
    bucket.put("uploads/broken.mp4", b"no media")
    with pytest.raises(SystemExit, match=r"broken\.mp4 cannot be transcoded: "):
        main("uploads/broken.mp4", str(tmp_path / "none.webm"))


def test_a_celery_task_transcodes(service: Emulator, bucket: MemoryBucket) -> None:
    bucket.put("uploads/demo.mp4", make_mp4(seconds=0.2, width=320, height=240))
    recipe = load("transcode_celery")
    recipe.app.conf.update(task_always_eager=True)
    assert recipe.transcode("uploads/demo.mp4").get() == "small/uploads/demo.mp4.webm"
    assert bucket.find("small/uploads/demo.mp4.webm")
    recipe.client().close()


def test_failures_among_many_objects_are_collected(
    service: Emulator, bucket: MemoryBucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = ["uploads/0017.mp4", 'uploads/a b+c%,"é.mp4']
    keys = [f"uploads/{number:04}.mp4" for number in range(2000)] + broken[1:]
    for key in keys:
        bucket.put(key, b"broken" if key in broken else b"whole")
    (tmp_path / "keys.txt").write_text("\n".join(keys), "utf-8")
    recipe = load("million_objects")
    monkeypatch.setattr(recipe, "KEYS_PER_TABLE", 900)
    recipe.main(str(tmp_path / "keys.txt"), str(tmp_path / "failures.csv"))
    with open(tmp_path / "failures.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert sorted(row[0] for row in rows) == broken
    assert {(row[1], row[2]) for row in rows} == {("ResourceNotSupported", "it is broken")}
    assert len(service.account.jobs) == len(keys) + 1
    tables = [each.key for each in bucket.list("manifests/")]
    assert tables == [
        f"manifests/nightly/{name}"
        for name in ("0.csv.gz", "1.csv.gz", "2.csv.gz", "manifest.json")
    ]


class Sources(HTMLParser):
    """Collects the URLs that a page loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name in ("src", "srcset") and value:
                self.found.append(value.removesuffix(" 2x"))


def test_the_gallery_shows_frames(service: Emulator, bucket: MemoryBucket, tmp_path: Path) -> None:
    key = 'uploads/<"holiday"> & more.mp4'
    bucket.put(key, make_mp4(seconds=0.2, width=64, height=48))
    load("snapshot_gallery").main(str(tmp_path / "gallery.html"), key)
    page = (tmp_path / "gallery.html").read_text("utf-8")
    assert "&lt;&quot;holiday&quot;&gt; &amp; more.mp4</figcaption>" in page
    plain, dense = Sources(page).found
    for address in (plain, dense):
        frame = fetch(service, address)
        assert (frame.status, frame.body[:2]) == (200, b"\xff\xd8")


def test_the_preview_page_shows_a_document(
    service: Emulator, bucket: MemoryBucket, tmp_path: Path
) -> None:
    bucket.put("uploads/report & plan.docx", b"a document")
    load("document_preview").main(str(tmp_path / "page.html"), "uploads/report & plan.docx")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "<title>report &amp; plan.docx</title>" in page
    found = Sources(page).found
    assert [fetch(service, address).body for address in found] == [b"shown", b"shown"]
    assert [entry.operation for entry in service.account.journal.entries] == list(PREVIEWS)


class Container:
    """Takes the place of a container: an emulator in this process, with the image's options."""

    def __init__(self, image: str) -> None:
        self.options: list[str] = []
        self.port, self.path = 0, ""

    def with_command(self, command: list[str]) -> Container:
        self.options = [*entry_point()[1:], *command]
        return self

    def with_exposed_ports(self, port: int) -> Container:
        self.port = port
        return self

    def waiting_for(self, strategy: HttpWaitStrategy) -> Container:
        self.path = strategy._path
        return self

    def __enter__(self) -> None:
        options = build_parser().parse_args(self.options)
        assert (options.port, options.host) == (self.port, "0.0.0.0")
        buckets = [parse_bucket(each) for each in options.bucket]
        self.emulator = Emulator(buckets=buckets, settings=read_settings(options))
        self.emulator.start()
        address = self.emulator.endpoint_url + self.path
        assert requests.get(address, timeout=30).json()["status"] == "ok"

    def __exit__(self, *_: object) -> None:
        self.emulator.stop()

    def get_container_host_ip(self) -> str:
        return "127.0.0.1"

    def get_exposed_port(self, port: int) -> int:
        assert port == self.port
        return urlsplit(self.emulator.endpoint_url).port or 0


def entry_point() -> list[str]:
    """Returns the command that the image runs."""
    [line] = re.findall(r"^ENTRYPOINT (.*)$", CONTAINERFILE, re.MULTILINE)
    words: list[str] = json.loads(line)
    return words


def test_the_image_copies_everything_the_wheel_needs() -> None:
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", CONTAINERFILE, re.MULTILINE)
    sources = [name for line in copied for name in line.split()]
    assert sources
    assert all((ROOT / name).exists() for name in sources)
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]
    for packed in (*wheel["only-include"], *wheel["force-include"]):
        assert any(Path(packed).is_relative_to(name) for name in sources)
    assert Path(entry_point()[0]).name in pyproject["project"]["scripts"]


def test_a_program_is_tested_in_a_container(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = load("emulator_container")
    monkeypatch.setattr(recipe, "DockerContainer", Container)
    recipe.main()
    assert capsys.readouterr().out == "review\n"


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def django() -> Iterator[str]:
    recipe = load("moderation_django")
    with make_server("127.0.0.1", 0, recipe.application, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
    recipe.client().close()


@contextmanager
def fastapi() -> Iterator[str]:
    app = load("moderation_fastapi").app
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    until(lambda: server.started)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.mark.parametrize("application", [django, fastapi])
def test_uploads_are_moderated(
    application: Callable[[], Any], service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    with application() as url:
        monkeypatch.setenv("PUBLIC_URL", url)

        def upload(content: bytes) -> str:
            given: dict[str, Any] = {"data": content}
            if application is django:
                given = {"files": {"image": content}}
            answer = requests.post(f"{url}/images", timeout=30, **given)
            assert answer.status_code == 202
            return str(answer.json()["key"])

        def shown(key: str) -> requests.Response:
            return requests.get(f"{url}/{key}", timeout=30, allow_redirects=False)

        service.account.queue.pause()
        good, bad = upload(b"a good picture"), upload(b"a bad picture")
        assert "pending" in shown(good).text
        # A forged callback changes nothing, with or without a valid job ID.
        ids = [job.job_id for job in service.account.jobs.all()]
        for job_id, status in ((ids[0], 204), ("si" + "0" * 32, 403)):
            body = {
                "EventName": "ReviewImage",
                "JobsDetail": {"JobId": job_id, "Object": good, "State": "Success", "Result": 0},
            }
            answer = requests.post(f"{url}/moderated", json=body, timeout=30)
            assert answer.status_code == status
        assert requests.post(f"{url}/moderated", data=b"none", timeout=30).status_code == 400
        assert shown(good).status_code == 404
        service.account.queue.resume()
        until(lambda: "block" in shown(bad).text and shown(good).is_redirect)
        assert fetch(service, shown(good).headers["location"]).body == b"a good picture"
        deliveries = service.account.courier.deliveries
        assert {(each.delivered, each.attempts) for each in deliveries} == {(True, ("204",))}
