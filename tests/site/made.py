"""The site's pages for the real and the tiny spec, shared by the tests."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_docs.calls import CallPages
from cloudinfinite_docs.examples import Examples
from cloudinfinite_docs.languages import Language, languages
from cloudinfinite_docs.places import Places
from cloudinfinite_docs.reference import Reference
from cloudinfinite_docs.samples import Sample, read_samples

from ..codegen.golden import CONFORMANCE, PACKAGE, assemble

ROOT = Path(__file__).parents[2]


class Api(NamedTuple):
    """A model, and a sample and a program for each operation."""

    model: Model
    samples: dict[str, Sample]
    programs: dict[str, str]


def _api(spec: Path, vectors: Path, package: str) -> Api:
    model = read_spec(spec)
    samples = read_samples(vectors, model)
    fields = {name: sample.fields for name, sample in samples.items()}
    return Api(model, samples, Examples(model, package).all(fields))


@cache
def real() -> Api:
    return _api(ROOT / "spec", ROOT / "spec" / "vectors", "cloudinfinite")


@cache
def tiny() -> Api:
    with TemporaryDirectory() as folder:
        return _api(assemble(Path(folder) / "spec"), CONFORMANCE / "vectors", PACKAGE)


@cache
def tiny_pages() -> dict[str, dict[str, str]]:
    """Returns the reference pages of the tiny API, by language."""
    return {each.code: pages(tiny(), each) for each in languages()}


def pages(api: Api, language: Language) -> dict[str, str]:
    places = Places(api.model)
    calls = CallPages(api.model, places, language, api.samples, api.programs)
    return Reference(api.model, places, language, calls).pages()


_FENCED = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)


def links(content: str) -> list[str]:
    """Returns the targets of a page's internal links."""
    plain = re.sub(r"`[^`\n]*`", "", _FENCED.sub("", content))
    found = re.findall(r"\]\(([^()\s]*)\)", plain)
    return [target for target in found if not re.match("[a-z]+:", target)]


def anchors(content: str) -> set[str]:
    """Returns the anchors that a page of the reference defines."""
    return set(re.findall(r"\{ #([^ }]+) \}", content))
