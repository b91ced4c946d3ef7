"""A whole build: writes the sources of each language, runs the generator, assembles the site."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cloudinfinite_codegen.representation.model import Model

from .assembly import assemble
from .calls import CallPages
from .examples import Examples
from .languages import languages
from .links import broken_links
from .places import Places
from .reference import Reference
from .samples import read_samples
from .site import write_sources


class GeneratorError(Exception):
    """The generator could not build a site. It has printed the reason."""


@dataclass(frozen=True, slots=True)
class Built:
    """The result of a build.

    Attributes:
        site: The folder of the site.
        pages: How many pages it has.
        broken: The broken links, each with its page.
        untranslated: For each language, the number of texts from the spec, and how many of them
            are in English only.
    """

    site: Path
    pages: int
    broken: list[str]
    untranslated: dict[str, tuple[int, int]]


def run_generator(folders: Sequence[Path]) -> None:
    """Builds the site of each folder, all at once.

    Raises:
        GeneratorError: A site could not be built.
    """
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    running = [
        subprocess.Popen(command, cwd=folder)  # noqa: S603 - our own tool on our own files
        for folder in folders
    ]
    codes = [process.wait() for process in running]
    failed = [folder.name for folder, code in zip(folders, codes, strict=True) if code]
    if failed:
        raise GeneratorError(f"not built: {', '.join(failed)}")


def build(
    root: Path,
    out: Path,
    model: Model,
    vectors: Path,
    package: str,
    generate: Callable[[Sequence[Path]], None] = run_generator,
) -> Built:
    """Builds the site of a model.

    Args:
        root: The top of the repository, which has the guides and the configuration.
        out: The output folder. The site is in its folder `site`.
        model: The model.
        vectors: The folder of the conformance suite.
        package: The name of the Python package.
        generate: Builds the site of each folder.

    Raises:
        GeneratorError: The generator could not build the site.
    """
    samples = read_samples(vectors, model)
    fields = {name: sample.fields for name, sample in samples.items()}
    programs = Examples(model, package).all(fields)
    places = Places(model)
    sources, untranslated = {}, {}
    for language in languages():
        calls = CallPages(model, places, language, samples, programs)
        pages = Reference(model, places, language, calls).pages()
        folder = out / language.code
        sources[language.code] = write_sources(folder, root, language, model, pages)
        untranslated[language.code] = (language.asked, language.missing)
    generate([out / code for code in sources])
    site = assemble(out, sources)
    return Built(site, sum(map(len, sources.values())), broken_links(site), untranslated)
