"""`python -m cloudinfinite_docs`: builds the site."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from cloudinfinite_codegen.reading.reader import read_spec

from .assembly import assemble
from .examples import Examples
from .languages import languages
from .links import broken_links
from .reference import Reference
from .samples import read_samples
from .site import write_sources


def main(arguments: list[str] | None = None) -> int:
    """Builds the site.

    Returns:
        0 if it is built and every link leads somewhere, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="cloudinfinite_docs", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path(), help="the top of the repository")
    parser.add_argument("--out", type=Path, default=Path("build/docs"), help="where to build")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    spec = options.root / "spec"
    model = read_spec(spec)
    samples = read_samples(spec / "vectors", model)
    examples = Examples(model, "cloudinfinite").all(
        {name: sample.fields for name, sample in samples.items()}
    )
    sources = {}
    for language in languages():
        pages = Reference(model, language, samples, examples).pages()
        folder = options.out / language.code
        sources[language.code] = write_sources(folder, options.root, language, model, pages)
        if language.missing:
            told = f"{language.missing} of {language.asked} texts of the spec are in English only"
            print(f"{language.code}: {told}")
    running = {
        code: subprocess.Popen(
            [sys.executable, "-m", "zensical", "build", "--strict"], cwd=options.out / code
        )
        for code in sources
    }
    failed = [code for code, process in running.items() if process.wait() != 0]
    if failed:
        print(f"not built: {', '.join(failed)}", file=sys.stderr)
        return 1
    site = assemble(options.out, sources)
    broken = broken_links(site)
    print(*broken, sep="\n", end="\n" if broken else "", file=sys.stderr)
    seconds = time.perf_counter() - started
    count = sum(map(len, sources.values()))
    print(f"{site}: {count} pages, {len(broken)} broken links, {seconds:.0f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
