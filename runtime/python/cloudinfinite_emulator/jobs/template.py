"""Templates, and the settings that jobs take from them."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from lxml.etree import _Element

from ..clock import Clock
from ..elements import copies, element, to_moment
from ..state.shelf import Shelf

_MOST = 10_000

_SETTINGS: Final[Mapping[str, str]] = {
    "HighSpeedHd": "Transcode",
    "TranscodePro": "Transcode",
    "Concat": "ConcatTemplate",
    "Tts": "TtsTpl",
}
"""The element with the settings in a job's Operation, where it is not the Tag."""

_USES: Final[Mapping[str, frozenset[str] | None]] = {
    "TemplateId": None,
    "TranscodeTemplateId": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
    "WatermarkTemplateId": frozenset({"Watermark"}),
}
"""The fields that name templates, with the Tags of these templates; None for the Tag of the job."""

_TAGS: Final[Mapping[str, frozenset[str]]] = {
    "Transcode": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
    "VideoStream": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
}
"""The Tags of templates that a job may name, where they are not just its own Tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An immutable snapshot of a template; each change creates a new one.

    Attributes:
        template_id: Its id: ``t1`` and 32 hexadecimal digits.
        bucket: The full name of its bucket.
        tag: The kind of job that it is for.
        name: Its name.
        settings: Its settings, as in the Operation of a job.
        created: When it was created, to the second.
        updated: When it was last changed.
        listed: When it starts to appear in lists, in Unix seconds.
    """

    template_id: str
    bucket: str
    tag: str
    name: str
    settings: _Element
    created: datetime
    updated: datetime
    listed: float = 0.0


class NameTakenError(Exception):
    """Another template in the bucket has this name."""


class NoTemplateError(Exception):
    """The bucket has no template with this id."""

    def __init__(self, bucket: str, template_id: str) -> None:
        super().__init__(f"the bucket {bucket} has no template {template_id}")


class TemplatesFullError(Exception):
    """There are too many templates."""

    def __init__(self) -> None:
        super().__init__(f"the emulator keeps at most {_MOST} templates")


class TemplateStore:
    """Stores templates; thread-safe.

    Args:
        clock: The clock.
        shelf: Where they are kept.
    """

    def __init__(self, clock: Clock, shelf: Shelf[Template]) -> None:
        self._clock = clock
        self._templates = shelf
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._templates)

    def add(
        self,
        bucket: str,
        tag: str,
        name: str,
        settings: Iterable[_Element],
        *,
        template_id: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
        listed: float = 0.0,
    ) -> Template:
        """Adds a template; `created` defaults to now, and `updated` to `created`.

        Raises:
            NameTakenError: Another template in the bucket has this name.
            TemplatesFullError: There are too many templates.
            ValueError: A template with this id already exists.
        """
        moment = created or to_moment(self._clock.now())
        template = Template(
            template_id=template_id or f"t1{uuid.uuid4().hex}",
            bucket=bucket,
            tag=tag,
            name=name,
            settings=named_settings(tag, settings),
            created=moment,
            updated=updated or moment,
            listed=listed,
        )
        with self._lock:
            if len(self._templates) >= _MOST:
                raise TemplatesFullError
            if self._templates.get(template.template_id) is not None:
                raise ValueError(f"the template {template.template_id} already exists")
            self._ensure_free(template)
            self._templates.put(template.template_id, template)
        return template

    def change(
        self, bucket: str, template_id: str, name: str, settings: Iterable[_Element]
    ) -> Template:
        """Replaces the name and the settings of a template.

        Raises:
            NoTemplateError: There is no such template.
            NameTakenError: Another template in the bucket has this name.
        """
        with self._lock:
            old = self._get(bucket, template_id)
            changed = replace(
                old,
                name=name,
                settings=named_settings(old.tag, settings),
                updated=to_moment(self._clock.now()),
            )
            self._ensure_free(changed)
            self._templates.put(template_id, changed)
        return changed

    def remove(self, bucket: str, template_id: str) -> None:
        """Removes a template.

        Raises:
            NoTemplateError: There is no such template.
        """
        with self._lock:
            self._templates.remove(self._get(bucket, template_id).template_id)

    def all(self) -> Sequence[Template]:
        """Returns all templates, oldest first."""
        return list(self._templates.all().values())

    def get(self, bucket: str, template_id: str) -> Template:
        """Returns a template.

        Raises:
            NoTemplateError: There is no such template.
        """
        return self._get(bucket, template_id)

    def of_bucket(self, bucket: str) -> Sequence[Template]:
        """Returns the templates of a bucket, newest first."""
        return [each for each in reversed(self.all()) if each.bucket == bucket]

    def clear(self) -> None:
        """Removes all templates."""
        self._templates.clear()

    def _get(self, bucket: str, template_id: str) -> Template:
        found = self._templates.get(template_id)
        if found is None or found.bucket != bucket:
            raise NoTemplateError(bucket, template_id)
        return found

    def _ensure_free(self, template: Template) -> None:
        for each in self.all():
            if (each.bucket, each.name) == (template.bucket, template.name) and (
                each.template_id != template.template_id
            ):
                raise NameTakenError(
                    f"the template {each.template_id} already has the name {template.name}"
                )


def named_templates(
    operation: _Element, tag: str, bucket: str, templates: TemplateStore
) -> dict[str, list[Template]]:
    """Returns the templates that the Operation of a job names, by the field that names them.

    Raises:
        NoTemplateError: There is no such template.
        ValueError: A template is for another kind of job.
    """
    found: dict[str, list[Template]] = {}
    for field, tags in _USES.items():
        tags = tags or _TAGS.get(tag) or frozenset({tag})
        for template_id in filter(None, (each.text for each in operation.findall(field))):
            template = templates.get(bucket, template_id)
            if template.tag not in tags:
                wanted = " or ".join(sorted(tags))
                raise ValueError(f"{field}: {template_id} is for {template.tag}, not {wanted}")
            found.setdefault(field, []).append(template)
    return found


def with_templates(
    operation: _Element, tag: str, bucket: str, templates: TemplateStore
) -> _Element:
    """Copies an Operation, and replaces its settings by those of the templates that it names.

    If a template does not exist, nothing is replaced.
    """
    copy = deepcopy(operation)
    try:
        found = named_templates(operation, tag, bucket, templates)
    except (NoTemplateError, ValueError):
        return copy
    for each in (template for named in found.values() for template in named):
        for old in copy.findall(str(each.settings.tag)):
            copy.remove(old)
    copy.extend(deepcopy(each.settings) for named in found.values() for each in named)
    return copy


def named_settings(tag: str, settings: Iterable[_Element]) -> _Element:
    """Wraps the settings of a template in an element named as in the Operation of a job."""
    name = _SETTINGS.get(tag, tag)
    given = list(settings)
    if len(given) == 1 and given[0].tag == name:
        return deepcopy(given[0])
    return element(name, [deepcopy(each) for each in given])


def settings_in_response(template: Template) -> _Element:
    """Returns the settings of a template in the form of responses about templates."""
    name = _SHOWN.get(template.tag, str(template.settings.tag))
    return element(name, copies(template.settings))


_SHOWN: Final[Mapping[str, str]] = {
    "Transcode": "TransTpl",
    "Animation": "TransTpl",
    "HighSpeedHd": "HighSpeedHd",
    "TranscodePro": "TransProTpl",
}
"""The element with the settings in responses, where it differs from that in jobs."""
