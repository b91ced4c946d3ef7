"""The tiny API on disk, and the one way to write its golden output anew.

    python -m tests.codegen.golden

Look at what changed before you commit it: the golden output is what the generator is held against.
"""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cloudinfinite_codegen.__main__ import main
from cloudinfinite_codegen.generate import generate

ROOT = Path(__file__).parents[2]
CONFORMANCE = ROOT / "spec" / "conformance"
TINY = Path(__file__).parent / "tiny"
GOLDEN = TINY / "generated"
PACKAGE = "tinyapi"


def assemble(folder: Path) -> Path:
    """Copy the tiny spec into a new folder, with the project's one binding.xsd."""
    shutil.copytree(CONFORMANCE / "api", folder)
    shutil.copy(ROOT / "spec" / "binding.xsd", folder)
    return folder


@cache
def made() -> dict[str, str]:
    """What the generator makes of the tiny spec."""
    with TemporaryDirectory() as folder:
        return generate(assemble(Path(folder) / "spec"), PACKAGE)


def rewrite() -> int:
    """Make the golden output what the generator makes now."""
    with TemporaryDirectory() as folder:
        spec = assemble(Path(folder) / "spec")
        result = main(["--spec", str(spec), "--out", str(GOLDEN), "--package", PACKAGE])
        if result == 0:
            # For ports, beside the vectors that go with it.
            shutil.copy(GOLDEN / "model.json", CONFORMANCE)
        return result


if __name__ == "__main__":
    sys.exit(rewrite())
