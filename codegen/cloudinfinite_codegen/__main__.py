"""`python -m cloudinfinite_codegen`: generates all targets from the spec."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from .errors import SpecError
from .generate import prepare, render, translation_report, unfinished
from .reading.reader import read_spec
from .representation.translated import untranslated
from .targets.target import PackageError
from .writer import differences, strays, write_tree


def main(arguments: list[str] | None = None) -> int:
    """Runs the generator.

    Returns:
        0 on success, 1 if `--check` finds differences, 2 for a mistake in the spec or an output
        folder that is not a generated tree.
    """
    parser = argparse.ArgumentParser(prog="cloudinfinite_codegen", description=__doc__)
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="the folder of the spec")
    parser.add_argument("--out", type=Path, default=Path("generated"), help="the folder to write")
    parser.add_argument(
        "--package", default="cloudinfinite", help="the name of the package, in every language"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; list what is out of date"
    )
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        targets = prepare(options.spec, options.package)
        model = read_spec(options.spec)
        files = render(targets, model)
    except PackageError as error:
        parser.error(f"--package {error}")
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        found = [*unfinished(options.spec), *differences(files, options.out)]
        fine = (
            f"{options.out} is up to date ({len(files)} files)",
            translation_report(untranslated(model)),
        )
        print(*(found or fine), sep="\n")
        return 1 if found else 0
    if strays(files, options.out) and not (options.out / "model.json").is_file():
        # Files without a source are deleted, so the folder must be a generated tree.
        print(
            f"{options.out} contains files but no model.json, so nothing was written",
            file=sys.stderr,
        )
        return 2
    changed = write_tree(files, options.out)
    seconds = time.perf_counter() - started
    print(*changed, f"{len(files)} files, {len(changed)} changed, {seconds:.2f} s", sep="\n")
    print(translation_report(untranslated(model)))
    return 0


def run(main: Callable[[], int]) -> int:
    """Runs a command, and exits quietly if the reader of its output closes the pipe."""
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Without this, Python reports the error again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


if __name__ == "__main__":
    sys.exit(run(main))
