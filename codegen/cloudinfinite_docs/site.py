"""Writes the sources of the site, and its navigation."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from cloudinfinite_codegen.representation.model import Model
from cloudinfinite_codegen.targets.python.names import method
from cloudinfinite_codegen.targets.templates import environment

from .guides import GUIDES, OTHERS, RECIPES, REPOSITORY, Guides
from .languages import ENGLISH_CODE, Language
from .places import CALLBACKS, CALLS, CODES, TYPES, Places, call_page, family_page, file_page

ADDRESS: Final = "https://cloudinfinite.github.io/cloudinfinite/"
"""The address of the site. Chinese is a folder in it."""

Nav = list[object]
"""The navigation: pages, and titles with a page or a nested navigation."""


def write_sources(
    folder: Path, root: Path, language: Language, model: Model, reference: Mapping[str, str]
) -> dict[str, str]:
    """Writes all sources for one language into a new folder, and returns the pages.

    Args:
        folder: The folder, which is replaced.
        root: The top of the repository.
        language: The language.
        model: The model.
        reference: The pages of the reference.
    """
    guides = Guides(root, language)
    pages = {**guides.pages(), **reference}
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in pages.items():
        (folder / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / path).write_text(_with_place(path, content), "utf-8")
    frame = root / "docs" / "site"
    shutil.copytree(frame / "assets", folder / "docs" / "assets")
    shutil.copytree(frame / "overrides", folder / "overrides")
    (folder / "zensical.toml").write_text(
        _configuration(frame, language, navigation(guides, language, model)), "utf-8"
    )
    return pages


def navigation(guides: Guides, language: Language, model: Model) -> Nav:
    """Returns the navigation of the site, in order."""
    phrases = language.phrases
    calls: Nav = [CALLS]
    for family, operations in model.families().items():
        pages: Nav = [family_page(family)]
        pages += [{method(each): call_page(each)} for each in operations]
        calls.append({family: pages})
    files: Nav = [TYPES]
    folders: dict[str, Nav] = {}
    for file in Places(model).files():
        folder, _, name = file.rpartition("/")
        folders.setdefault(folder, []).append({name.removesuffix(".xsd"): file_page(file)})
    files += [{folder: pages} for folder, pages in folders.items()]
    if model.service.callback:
        calls.append({phrases.callbacks: CALLBACKS})
    calls += [{phrases.types: files}, {phrases.error_codes: CODES}]
    titles = zip(phrases.other_titles, OTHERS.values(), strict=True)
    others: Nav = [{title: page} for title, page in titles]
    guide_titles = zip(phrases.guide_titles, GUIDES, strict=True)
    nav: Nav = [{phrases.front: "index.md"}]
    if guides.chinese:
        nav.append({phrases.start: [guide.page for guide in guides.chinese]})
    nav += [
        {phrases.guides: [{title: f"{name}.md"} for title, name in guide_titles]},
        {phrases.recipes: f"{RECIPES}.md"},
        {phrases.reference: calls},
        {phrases.other_languages: others[:2]},
        {phrases.development: others[2:]},
    ]
    return nav


def _with_place(path: str, content: str) -> str:
    """Adds the path of the Markdown to the metadata of a page."""
    place = f"markdown: {path}\n---\n"
    if content.startswith("---\n"):
        return content.replace("\n---\n", f"\n{place}", 1)
    return f"---\n{place}\n{content}"


def _configuration(frame: Path, language: Language, nav: Nav) -> str:
    english = language.code == ENGLISH_CODE
    phrases = language.phrases
    template = environment(frame).get_template("zensical.toml.jinja2")
    return template.render(
        site_name=_toml(phrases.site_name),
        description=_toml(phrases.description),
        address=_toml(ADDRESS if english else f"{ADDRESS}{language.code}/"),
        repository=_toml(REPOSITORY),
        language=_toml(language.code),
        counterpart=_toml("zh/" if english else "../"),
        english=_toml("./" if english else "../"),
        chinese=_toml("./zh/" if english else "./"),
        nav=_toml(nav),
        phrases={
            name: _toml(getattr(phrases, name))
            for name in ("palette_light", "palette_dark", "palette_system")
        },
    )


def _toml(value: object) -> str:
    """Returns a value as TOML."""
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{_toml(key)} = {_toml(one)}' for key, one in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
