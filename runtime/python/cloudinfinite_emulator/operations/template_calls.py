"""Calls that create, change, list and delete templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element, time_text
from ..jobs.template import (
    NameTakenError,
    NoTemplateError,
    Template,
    TemplatesFullError,
    settings_in_response,
)
from .call import Call, Handler
from .paging import page_of


def create_template(call: Call) -> list[_Element]:
    """Creates a template of any Tag."""
    with _refusing():
        template = call.account.templates.add(
            call.bucket,
            _text(call, "Tag"),
            _text(call, "Name"),
            _settings(call),
            listed=call.listed,
        )
    return [element("Template", _detail(template))]


def change_template(call: Call) -> list[_Element]:
    """Replaces the name and the settings of a template."""
    template_id, tag = call.first("TemplateId") or "", _text(call, "Tag")
    with _refusing():
        old = call.account.templates.get(call.bucket, template_id)
        if old.tag != tag:
            raise Refusal(
                "InvalidArgument", f"Request.Tag: {template_id} is for {old.tag}, not {tag}"
            )
        changed = call.account.templates.change(
            call.bucket, template_id, _text(call, "Name"), _settings(call)
        )
    return [element("Template", _detail(changed))]


def delete_template(call: Call) -> list[_Element]:
    """Deletes a template."""
    template_id = call.first("TemplateId") or ""
    with _refusing():
        call.account.templates.remove(call.bucket, template_id)
    return [element("TemplateId", template_id)]


def list_templates(call: Call) -> list[_Element]:
    """Lists the templates with the given ids, or a page of those that match the filters."""
    every = _wanted(call)
    if ids := call.parameters.get("ids"):
        by_id = {each.template_id: each for each in every}
        items = [_item(by_id[each]) for each in ids if each in by_id]
        missing = [element("TemplateId", each) for each in ids if each not in by_id]
        return [*items, *([element("NonExistTIDs", missing)] if missing else [])]
    return page_of(call, every, _item)


def _wanted(call: Call) -> Sequence[Template]:
    if call.first("category") == "Official":
        # The service offers templates to all users; the emulator has none.
        return ()
    tag, name = call.first("tag") or "All", call.first("name") or ""
    now = call.account.clock.now()
    return [
        each
        for each in call.account.templates.of_bucket(call.bucket)
        if each.listed <= now and tag in ("All", each.tag) and each.name.startswith(name)
    ]


def _detail(template: Template) -> list[_Element]:
    return [
        element("Tag", template.tag),
        element("TemplateId", template.template_id),
        element("Name", template.name),
        element("BucketId", template.bucket),
        element("Category", "Custom"),
        settings_in_response(template),
        element("CreateTime", time_text(template.created)),
        element("UpdateTime", time_text(template.updated)),
    ]


def _item(template: Template) -> _Element:
    return element("TemplateList", _detail(template))


def _text(call: Call, name: str) -> str:
    return call.body.findtext(name) or ""


def _settings(call: Call) -> list[_Element]:
    return [each for each in call.body if each.tag not in ("Tag", "Name")]


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except NoTemplateError as error:
        raise Refusal("TemplateNotFound", str(error)) from None
    except NameTakenError as error:
        raise Refusal("TemplateNameDuplicate", str(error)) from None
    except TemplatesFullError as error:
        raise Refusal("CreatedTemplateNumLimit", str(error)) from None


TEMPLATE_CALLS: dict[tuple[str, int], Handler] = {
    ("POST", 1): create_template,
    ("GET", 1): list_templates,
    ("PUT", 2): change_template,
    ("DELETE", 2): delete_template,
}
"""The handlers for paths below ``/template``, by method and number of segments."""
