"""Parts of the real spec without the facts of pages, for tests that read a spec several times."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

SPEC = Path(__file__).parents[1] / "spec"

FAMILIES = ("batch", "media")
"""Families that do not depend on others."""

_FEW = (
    "documents/cancel_doc_process_job",
    "documents/create_doc_process_job",
    "documents/create_doc_watermark_job",
    "documents/describe_doc_process_job",
    "documents/describe_doc_process_jobs",
    "documents/get_online_preview",
    "documents/preview_document_html",
    "media/create_play_key",
    "media/describe_play_key",
)
"""Small feeds that do not depend on others."""

_TOP = ("binding.xsd", "errors.xml", "service.xml")
_ERROR, _CALLBACK = "common/error.xsd", "common/callback_event.xsd"
_NO_OVERRIDES = '<overrides xmlns="urn:cloudinfinite:binding">\n</overrides>\n'


def excerpt(folder: Path, *more: str) -> Path:
    """Copies the feeds of a few families and their shared types into a new folder.

    Args:
        folder: The new folder.
        more: Additional families.
    """
    families = (*FAMILIES, *more)
    files = [
        path.relative_to(SPEC).as_posix() for name in families for path in SPEC.glob(f"{name}/*")
    ]
    _copy(folder, [*files, _CALLBACK], families)
    return folder


def small_excerpt(folder: Path) -> Path:
    """Copies a few small feeds and their shared types, without callbacks, into a new folder."""
    _copy(folder, [f"{name}.xsd" for name in _FEW], ("documents", "media"))
    service = folder / "service.xml"
    text = service.read_text("utf-8")
    service.write_text(re.sub(r' callback="\w+"', "", text, count=1), "utf-8")
    # The generator refuses groups that are not used.
    jobs, feeds = folder / "common/job.xsd", sorted(folder.rglob("*.xsd"))
    used = set(re.findall(r'ref="(\w+)"', "".join(each.read_text("utf-8") for each in feeds)))
    group = re.compile(r'  <xs:group name="(\w+)">.*?</xs:group>\n\n?', re.DOTALL)
    text = jobs.read_text("utf-8")
    jobs.write_text(group.sub(lambda one: one[0] if one[1] in used else "", text), "utf-8")
    return folder


def _copy(folder: Path, left: list[str], families: Sequence[str]) -> None:
    left += [*_TOP, _ERROR]
    while left:
        name = left.pop()
        if (folder / name).exists():
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SPEC / name, folder / name)
        for included in re.findall(r'schemaLocation="([^"]*)"', (SPEC / name).read_text("utf-8")):
            left.append(os.path.normpath(f"{name}/../{included}"))
    others = (
        rf'  <family name="(?!{"|".join(families)})[^"]*">.*?</family>\n|  <callback[ -].*?/>\n'
    )
    service = folder / "service.xml"
    service.write_text(re.sub(others, "", service.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    (folder / "pages").mkdir()
    (folder / "pages" / "overrides.xml").write_text(_NO_OVERRIDES, "utf-8")
