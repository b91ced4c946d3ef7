"""The wheel and the sdist are built, and the wheel is used where xsdata and Jinja are missing."""

from __future__ import annotations

import re
import sys
import tarfile
import venv
import zipfile
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from readme_renderer import markdown

from .processes import run

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
# The dependencies of the distribution, and theirs.
NEEDED = {"requests", "urllib3", "idna", "certifi", "charset-normalizer", "lxml"}
NEEDED |= {"starlette", "anyio", "uvicorn", "click", "h11", "typing-extensions", "av"}

PROGRAM = """
import os, sys
from cloudinfinite_emulator import DEMO_BUCKET, Emulator, MemoryBucket
from cloudinfinite_emulator.media.samples import make_mp4

assert not any(name in sys.modules for name in ("xsdata", "jinja2"))
bucket = MemoryBucket(DEMO_BUCKET)
bucket.put("uploads/demo.mp4", make_mp4(seconds=0.2))
with Emulator(buckets=[bucket]) as service:
    os.environ["CLOUDINFINITE_ENDPOINT_URL"] = service.endpoint_url
    os.environ["TENCENTCLOUD_SECRET_ID"] = service.credentials.secret_id
    os.environ["TENCENTCLOUD_SECRET_KEY"] = service.credentials.secret_key
    exec(compile(sys.stdin.read(), "README.md", "exec"), {})
for name in ("xsdata", "jinja2", "cloudinfinite_codegen", "cloudinfinite_pages"):
    try:
        __import__(name)
    except ImportError:
        continue
    raise SystemExit(f"{name} can be imported")
"""


def build(kind: str, source: Path, target: Path) -> Path:
    """Builds a wheel or an sdist with the backend only, without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    run(command, cwd=source)
    [built] = target.iterdir()
    return built


def contents(wheel: Path) -> dict[str, bytes]:
    """Returns the files of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def metadata(wheel: Path) -> str:
    """Returns the metadata of a wheel."""
    return next(
        text.decode() for name, text in contents(wheel).items() if name.endswith("METADATA")
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def test_the_wheel_contains_only_what_is_used(wheel: Path) -> None:
    names = contents(wheel)
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {
        "cloudinfinite",
        "cloudinfinite_cli",
        "cloudinfinite_emulator",
        "cloudinfinite_runtime",
    }
    for package in tops:
        assert f"{package}/py.typed" in names
    assert "cloudinfinite_emulator/spec/media/create_media_info_job.xsd" in names
    # The emulator reads the schema, and the model generated from it.
    assert "cloudinfinite_emulator/model.json" in names
    spec = [name for name in names if name.startswith("cloudinfinite_emulator/spec/")]
    assert {Path(name).suffix for name in spec} == {".xsd"}
    real = {
        file.relative_to(ROOT / "spec").as_posix()
        for file in (ROOT / "spec").rglob("*.xsd")
        if "conformance" not in file.parts
    }
    assert {name.removeprefix("cloudinfinite_emulator/spec/") for name in spec} == real
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    required = set(re.findall(r"^Requires-Dist: ([\w-]+)[^;\n]*$", metadata(wheel), re.MULTILINE))
    assert required == {"lxml", "requests"}


def test_the_page_on_the_index_has_absolute_links(wheel: Path) -> None:
    headers, _, description = metadata(wheel).partition("\n\n")
    addresses = dict(re.findall(r"^Project-URL: (\w+), (\S+)$", headers, re.MULTILINE))
    links = [
        str(token.attrGet("href") or token.attrGet("src"))
        for block in MarkdownIt("commonmark").enable("table").parse(description)
        for token in block.children or ()
        if token.attrGet("href") or token.attrGet("src")
    ]
    assert len(links) > 10
    assert [link for link in links if not link.startswith("https://")] == []
    # Links into the repository use the addresses that the index shows beside the page.
    place = f"{addresses['Repository']}/blob/main/"
    inside = [link.removeprefix(place).partition("#")[0] for link in links if place in link]
    assert "docs/guide.md" in inside
    assert [name for name in inside if not (ROOT / name).exists()] == []
    own = [address.removeprefix(place) for address in addresses.values() if place in address]
    assert [name for name in own if not (ROOT / name).exists()] == []
    shown = markdown.render(description)
    assert shown
    assert "<table>" in shown
    assert "<pre" in shown


def test_the_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    sdist = build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    [source] = (tmp_path / "source").iterdir()
    assert contents(build("wheel", source, tmp_path / "again")) == contents(wheel)


def test_the_first_program_runs_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv/bin/python"
    [packages] = (tmp_path / "venv/lib").glob("python*/site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    for name in NEEDED:
        for file in distribution(name).files or ():
            top = file.parts[0]
            if top not in ("..", "__pycache__") and not (packages / top).exists():
                (packages / top).symlink_to(Path(str(distribution(name).locate_file(top))))
    program = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)[0]
    assert find_spec("xsdata")
    ran = run([python, "-I", "-c", PROGRAM], stdin=program.encode(), cwd=tmp_path)
    assert re.search(r"^j[0-9a-f]{32} Success ", ran.stdout, re.MULTILINE)
