"""Generates the Go package of the spec with one more operation:

python -m tests.ports.go.feed FOLDER
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.targets.go.target import GoTarget
from cloudinfinite_codegen.targets.heads import Heads

TESTS = Path(__file__).parents[2]
SPEC = TESTS.parent / "spec"
FEED = TESTS / "feed" / "update_probe_queue.xsd"


def main(folder: Path) -> None:
    spec = folder / "spec"
    shutil.copytree(
        SPEC, spec, ignore=shutil.ignore_patterns("pages", "vectors", "conformance", "*.md")
    )
    shutil.copy(FEED, spec / "media")
    for path, text in GoTarget(Heads(spec), "cloudinfinite").render(read_spec(spec)).items():
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
