"""The reference of the tiny API is complete, and its links work."""

from __future__ import annotations

import posixpath
import re

import pytest

from cloudinfinite_codegen.representation.arguments import arguments_of
from cloudinfinite_codegen.targets.python.names import argument
from cloudinfinite_docs.assembly import index_for_models, plain_markdown
from cloudinfinite_docs.guides import Guides
from cloudinfinite_docs.languages import languages
from cloudinfinite_docs.places import CALLBACKS, CALLS, Places, call_page, file_page
from cloudinfinite_docs.site import navigation

from .made import ROOT, anchors, links, pages, tiny, tiny_pages

LANGUAGES = ("en", "zh")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_of_a_call_describes_every_argument(code: str) -> None:
    api = tiny()
    for operation in api.model.operations.values():
        page = tiny_pages()[code][call_page(operation)]
        assert f"*{operation.name}*" in page.splitlines()[5]
        given = anchors(page.split("{ #arguments }")[1].split("{ #answer }")[0])
        for each in arguments_of(operation, api.model.records):
            assert argument(each.field.words) in given
        answer = api.model.records.get(operation.response or "")
        for field in answer.fields if answer else ():
            assert f"answer.{argument(field.words)}" in anchors(page)


@pytest.mark.parametrize("code", LANGUAGES)
def test_pages_of_types_describe_all_fields_and_values(code: str) -> None:
    api = tiny()
    for file, names in Places(api.model).files().items():
        page = tiny_pages()[code][file_page(file)]
        for name in names:
            assert name in anchors(page)
            record, scalar = api.model.records.get(name), api.model.scalars.get(name)
            for field in record.fields if record else ():
                assert f"{name}.{argument(field.words)}" in anchors(page)
            for value in scalar.values if scalar else ():
                assert f"- `{value.value}`" in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_links_lead_to_pages_and_anchors(code: str) -> None:
    made = tiny_pages()[code]
    elsewhere = {"guide.md#one-call", "guide.md#callbacks"}
    for page, content in made.items():
        for target in links(content):
            path, _, anchor = target.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
            place = page if not path else place
            if f"{place}#{anchor}" in elsewhere:
                continue
            assert place in made, f"{page}: {target}"
            assert not anchor or anchor in anchors(made[place]), f"{page}: {target}"


def test_anchors_are_unique() -> None:
    for page, content in tiny_pages()["en"].items():
        given = re.findall(r"\{ #([^ }]+) \}", content)
        assert len(given) == len(set(given)), page


def test_both_languages_have_the_same_pages_and_anchors() -> None:
    english, chinese = tiny_pages()["en"], tiny_pages()["zh"]
    assert list(english) == list(chinese)
    for page, content in english.items():
        assert anchors(content) == anchors(chinese[page])


def test_untranslated_texts_are_counted() -> None:
    english, chinese = languages()
    for language in (english, chinese):
        pages(tiny(), language)
    assert english.missing == 0
    assert 0 < chinese.missing <= chinese.asked
    notice = chinese.phrases.untranslated.format(chinese.asked, chinese.missing)
    assert notice in tiny_pages()["zh"][CALLS]


def test_plain_markdown_has_no_markup_for_the_site_generator() -> None:
    for content in tiny_pages()["en"].values():
        plain = plain_markdown(content)
        assert plain.startswith("# ")
        assert not re.search(r"<div|\{ [#.]|^---$", plain, re.MULTILINE)
    index = index_for_models(
        "https://example.com/", {"index.md": "# Top\n\nIt is.\n", **tiny_pages()["en"]}
    )
    assert index.startswith("# Top\n\n> It is.\n")
    for page in tiny_pages()["en"]:
        assert f"(https://example.com/{page})" in index


def flat(nav: list[object]) -> list[str]:
    found = []
    for each in nav:
        values = list(each.values()) if isinstance(each, dict) else [each]
        for value in values:
            found += flat(value) if isinstance(value, list) else [str(value)]
    return found


def test_the_navigation_has_every_page_once() -> None:
    for language in languages():
        guides = Guides(ROOT, language)
        made = [*guides.pages(), *tiny_pages()[language.code]]
        assert sorted(flat(navigation(guides, language, tiny().model))) == sorted(made)


def test_callbacks_are_listed_with_the_calls_that_look_up_their_jobs() -> None:
    service = tiny().model.service
    rows = tiny_pages()["en"][CALLBACKS].splitlines()
    for each in service.callbacks:
        [row] = [row for row in rows if row.startswith(f"| [`{each.record}`]")]
        assert all(f"`{value}`" in row for value in (each.field, *each.values))
        jobs = [job for job in service.callback_jobs if job.record == each.record]
        for job in jobs:
            assert posixpath.basename(call_page(tiny().model.operations[job.operation])) in row
    assert f"[`{service.callback}`]" in rows[-1]
