"""`python -m cloudinfinite_docs`: builds the site."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from cloudinfinite_codegen.reading.reader import read_spec

from .build import GeneratorError, build
from .guides import ORIGINALS
from .translations import behind


def main(arguments: list[str] | None = None) -> int:
    """Builds the site.

    Returns:
        0 if the site is built and has no broken links, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="cloudinfinite_docs", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(), help="the top of the repository")
    parser.add_argument("--out", type=Path, default=Path("build/docs"), help="the output folder")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    spec = options.root / "spec"
    try:
        built = build(options.root, options.out, read_spec(spec), spec / "vectors", "cloudinfinite")
    except GeneratorError as error:
        print(error, file=sys.stderr)
        return 1
    for each in built.broken:
        print(each, file=sys.stderr)
    for code, (asked, missing) in built.untranslated.items():
        if missing:
            print(f"{code}: {missing} of {asked} texts of the spec are in English only")
    for translation, original in behind(options.root, ORIGINALS):
        print(f"{translation} is out of date, so the site shows {original} instead")
    seconds = time.perf_counter() - started
    print(f"{built.site}: {built.pages} pages, {len(built.broken)} broken links, {seconds:.0f} s")
    return 1 if built.broken else 0


if __name__ == "__main__":
    sys.exit(main())
