"""Copies a part of the real spec, without page facts, for tests that read a spec several times."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

SPEC = Path(__file__).parents[1] / "spec"

FAMILIES = ("batch", "media")
"""Families that depend on no others."""

_TOP = ("binding.xsd", "errors.xml", "service.xml")
_NEEDED = ("common/error.xsd", "common/callback_event.xsd")
_NO_OVERRIDES = '<overrides xmlns="urn:cloudinfinite:binding">\n</overrides>\n'


def excerpt(folder: Path, *more: str) -> Path:
    """Copies the feeds of a few families, and the files they include, into a new folder.

    Args:
        folder: The new folder.
        more: Additional families.
    """
    families = (*FAMILIES, *more)
    left = [
        path.relative_to(SPEC).as_posix() for name in families for path in SPEC.glob(f"{name}/*")
    ]
    left += [*_TOP, *_NEEDED]
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
    return folder
