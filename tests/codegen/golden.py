"""The tiny API on disk, and the command that regenerates its golden output:

    python -m tests.codegen.golden

Review the diff before you commit it: the tests compare the generator with the golden output.
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
    """Copies the tiny spec into a new folder, together with the project's binding.xsd."""
    shutil.copytree(CONFORMANCE / "api", folder)
    shutil.copy(ROOT / "spec" / "binding.xsd", folder)
    return folder


@cache
def made() -> dict[str, str]:
    """Returns the files that the generator makes from the tiny spec."""
    with TemporaryDirectory() as folder:
        return generate(assemble(Path(folder) / "spec"), PACKAGE)


def rewrite() -> int:
    """Regenerates the golden output."""
    with TemporaryDirectory() as folder:
        spec = assemble(Path(folder) / "spec")
        result = main(["--spec", str(spec), "--out", str(GOLDEN), "--package", PACKAGE])
        if result == 0:
            # Ports read the model beside its vectors.
            shutil.copy(GOLDEN / "model.json", CONFORMANCE)
        return result


if __name__ == "__main__":
    sys.exit(rewrite())
