"""Reads groups: fields that several types share, which exist only in the spec."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xsdata.codegen.models import Class
from xsdata.models.enums import Tag

from ..errors import SpecError
from .source import SchemaFile, documentation_of

Groups = Mapping[str, tuple[SchemaFile, Class]]
"""Every xs:group by its name, with its file."""


def read_groups(files: Iterable[SchemaFile]) -> Groups:
    """Returns every xs:group of the spec.

    Raises:
        SpecError: A group is undocumented or unused, or two have the same name.
    """
    groups: dict[str, tuple[SchemaFile, Class]] = {}
    wanted: set[str] = set()
    for file in files:
        for declared in file.classes:
            wanted |= {each.name for each in declared.attrs if each.tag == Tag.GROUP}
            if declared.tag != Tag.GROUP:
                continue
            element = file.declaration_of(declared)
            documentation_of(element, file.name, declared.name)
            other, _ = groups.setdefault(declared.name, (file, declared))
            if other is not file:
                raise SpecError(
                    *file.source_of(element),
                    f"the group {declared.name} is also declared in {other.name}",
                    "rename or share it: group names must be unique in the whole spec",
                )
    for name, (file, declared) in groups.items():
        if name not in wanted:
            raise SpecError(
                *file.source_of(file.declaration_of(declared)),
                f"the group {name} is not used",
                "refer to it in a type, or remove it",
            )
    return groups
