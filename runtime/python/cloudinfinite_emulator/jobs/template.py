"""Templates, and what jobs take from them."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, Protocol

from lxml.etree import _Element

from ..clock import Clock
from ..elements import copies, element, to_moment

_MOST = 10_000

_SETTINGS: Final[Mapping[str, str]] = {
    "HighSpeedHd": "Transcode",
    "TranscodePro": "Transcode",
    "Concat": "ConcatTemplate",
    "Tts": "TtsTpl",
}
"""The element of a job's Operation with the settings of a template, if it is not the Tag."""

_USES: Final[Mapping[str, frozenset[str] | None]] = {
    "TemplateId": None,
    "TranscodeTemplateId": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
    "WatermarkTemplateId": frozenset({"Watermark"}),
}
"""The fields of an Operation that name templates, and their Tags; None for that of the job."""

_TAGS: Final[Mapping[str, frozenset[str]]] = {
    "Transcode": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
    "VideoStream": frozenset({"Transcode", "HighSpeedHd", "TranscodePro"}),
}
"""The Tags of the templates that a job of a Tag may name, if not just its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An immutable snapshot of a template; each change makes a new one.

    Attributes:
        number: Its place in the order of arrival, from 1.
        template_id: Its id: ``t1`` and 32 hexadecimal digits.
        bucket: The full name of its bucket.
        tag: What it is for.
        name: Its name.
        settings: Its settings, as the Operation of a job has them.
        created: When it was created, to the second.
        updated: When it was changed last.
        listed: When lists start to show it, in Unix seconds.
    """

    number: int
    template_id: str
    bucket: str
    tag: str
    name: str
    settings: _Element
    created: datetime
    updated: datetime
    listed: float = 0.0


class NameTakenError(Exception):
    """Another template of the bucket has this name."""


class NoTemplateError(Exception):
    """The bucket has no template of this id."""

    def __init__(self, bucket: str, template_id: str) -> None:
        super().__init__(f"the bucket {bucket} has no template {template_id}")


class TemplatesFullError(Exception):
    """There are too many templates."""

    def __init__(self) -> None:
        super().__init__(f"the emulator keeps at most {_MOST} templates")


class TemplateKeeper(Protocol):
    """Keeps templates where they outlive the process."""

    def save(self, template: Template) -> None:
        """Saves a template in its present state."""

    def remove(self, template_id: str) -> None:
        """Removes a template."""

    def load(self) -> Iterable[Mapping[str, Any]]:
        """Returns the fields of the templates that were saved, the oldest first."""


class TemplateStore:
    """Keeps templates; may be used from several threads at once.

    Args:
        clock: The clock.
        keeper: Where templates are kept as well, before they are acknowledged; None for memory
            only. Those that it has are there again.
    """

    def __init__(self, clock: Clock, keeper: TemplateKeeper | None = None) -> None:
        self._clock = clock
        self._keeper: TemplateKeeper | None = None
        self._count = 0
        self._templates: dict[str, Template] = {}
        self._lock = threading.Lock()
        for fields in keeper.load() if keeper else ():
            self.add(**fields)
        self._keeper = keeper

    def __len__(self) -> int:
        with self._lock:
            return len(self._templates)

    def add(
        self,
        bucket: str,
        tag: str,
        name: str,
        settings: Iterable[_Element],
        *,
        number: int | None = None,
        template_id: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
        listed: float = 0.0,
    ) -> Template:
        """Adds a template; `created` defaults to now, and `updated` to `created`.

        Raises:
            NameTakenError: Another template of the bucket has this name.
            TemplatesFullError: There are too many templates.
            ValueError: A template with this id exists.
        """
        begun = created or to_moment(self._clock.now())
        made = Template(
            number=0,
            template_id=template_id or f"t1{uuid.uuid4().hex}",
            bucket=bucket,
            tag=tag,
            name=name,
            settings=_settings(tag, settings),
            created=begun,
            updated=updated or begun,
            listed=listed,
        )
        with self._lock:
            if len(self._templates) >= _MOST:
                raise TemplatesFullError
            if made.template_id in self._templates:
                raise ValueError(f"the template {made.template_id} already exists")
            self._ensure_free(made)
            made = replace(made, number=number or self._count + 1)
            self._count = max(self._count, made.number)
            self._put(made)
        return made

    def change(
        self, bucket: str, template_id: str, name: str, settings: Iterable[_Element]
    ) -> Template:
        """Replaces the name and the settings of a template.

        Raises:
            NoTemplateError: There is no such template.
            NameTakenError: Another template of the bucket has this name.
        """
        with self._lock:
            old = self._get(bucket, template_id)
            changed = replace(
                old,
                name=name,
                settings=_settings(old.tag, settings),
                updated=to_moment(self._clock.now()),
            )
            self._ensure_free(changed)
            self._put(changed)
        return changed

    def remove(self, bucket: str, template_id: str) -> None:
        """Removes a template.

        Raises:
            NoTemplateError: There is no such template.
        """
        with self._lock:
            del self._templates[self._get(bucket, template_id).template_id]
            if self._keeper is not None:
                self._keeper.remove(template_id)

    def all(self) -> Sequence[Template]:
        """Returns all templates, the oldest first."""
        with self._lock:
            return list(self._templates.values())

    def get(self, bucket: str, template_id: str) -> Template:
        """Returns a template.

        Raises:
            NoTemplateError: There is no such template.
        """
        with self._lock:
            return self._get(bucket, template_id)

    def of_bucket(self, bucket: str) -> Sequence[Template]:
        """Returns the templates of a bucket, the newest first."""
        with self._lock:
            return [each for each in reversed(self._templates.values()) if each.bucket == bucket]

    def detach(self) -> None:
        """From now on, keeps nothing where it outlives the process."""
        with self._lock:
            self._keeper = None

    def _put(self, template: Template) -> None:
        self._templates[template.template_id] = template
        if self._keeper is not None:
            self._keeper.save(template)

    def _get(self, bucket: str, template_id: str) -> Template:
        found = self._templates.get(template_id)
        if found is None or found.bucket != bucket:
            raise NoTemplateError(bucket, template_id)
        return found

    def _ensure_free(self, template: Template) -> None:
        for each in self._templates.values():
            if (each.bucket, each.name) == (template.bucket, template.name) and (
                each.template_id != template.template_id
            ):
                raise NameTakenError(
                    f"the template {each.template_id} has the name {template.name} already"
                )


def used(
    operation: _Element, tag: str, bucket: str, templates: TemplateStore
) -> dict[str, list[Template]]:
    """Returns the templates that the Operation of a job names, by the field that names them.

    Raises:
        NoTemplateError: There is no such template.
        ValueError: A template is for other work.
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


def filled(operation: _Element, tag: str, bucket: str, templates: TemplateStore) -> _Element:
    """Copies an Operation, with the settings of the templates that it names in place of its own.

    Templates that do not exist leave it as it is.
    """
    made = deepcopy(operation)
    try:
        found = used(operation, tag, bucket, templates)
    except (NoTemplateError, ValueError):
        return made
    for each in (template for named in found.values() for template in named):
        for old in made.findall(str(each.settings.tag)):
            made.remove(old)
    made.extend(deepcopy(each.settings) for named in found.values() for each in named)
    return made


def _settings(tag: str, settings: Iterable[_Element]) -> _Element:
    """The settings of a template in one element, named as in the Operation of a job."""
    name = _SETTINGS.get(tag, tag)
    given = list(settings)
    if len(given) == 1 and given[0].tag == name:
        return deepcopy(given[0])
    return element(name, [deepcopy(each) for each in given])


def shown(template: Template) -> _Element:
    """The settings of a template as answers about templates have them."""
    name = _SHOWN.get(template.tag, str(template.settings.tag))
    return element(name, copies(template.settings))


_SHOWN: Final[Mapping[str, str]] = {
    "Transcode": "TransTpl",
    "Animation": "TransTpl",
    "HighSpeedHd": "HighSpeedHd",
    "TranscodePro": "TransProTpl",
}
"""The element with the settings in answers, if it is not the one of a job."""
