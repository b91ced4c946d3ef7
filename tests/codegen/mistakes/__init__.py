"""Mistakes in the tiny spec, and the errors they cause. Each module covers one topic."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.reading.reader import read_spec
from cloudinfinite_codegen.targets.python.checks import check_names

Edit = Callable[[Path], None]

# Files of the tiny spec.
SERVICE, ERRORS = "service.xml", "errors.xml"
PART, SCALAR, TOY = "common/part.xsd", "common/scalar.xsd", "results/toy.xsd"
TRACK = "common/track.xsd"
RETURN = "common/toy_return.xsd"
BOX = "settings/box.xsd"
MAKE, LIST, FETCH = "toys/make_toy.xsd", "toys/list_toys.xsd", "toys/fetch_toy.xsd"
STORE, STAMP = "toys/store_toy.xsd", "toys/stamp_toy.xsd"
MELT, IMPORT = "shop_floor/melt_toy.xsd", "shop_floor/import.xsd"

EXTRA = "common/extra.xsd"  # does not exist
# The remedies for mistakes that libxml2 finds.
MEND_XML = "make the file well-formed XML"
MEND_SCHEMA = "make it a valid XML Schema 1.0 file"
MEND_BINDING = "write it as binding.xsd declares it"


@dataclass(frozen=True)
class Mistake:
    """Edits of the spec, and the error that they cause.

    Attributes:
        name: A short, unique description.
        edits: The edits that make the mistake.
        file: The file that the error names.
        at: A text found only on the line that the error names, or the number of the line.
        reason: A part of the reason.
        remedy: A part of the remedy.
    """

    name: str
    edits: tuple[Edit, ...]
    file: str
    at: str | int
    reason: str
    remedy: str

    def apply(self, spec: Path) -> None:
        """Makes the mistake in a copy of the spec."""
        for edit in self.edits:
            edit(spec)

    def line(self, spec: Path) -> int:
        """Returns the line that the error names, in the edited spec."""
        if isinstance(self.at, int):
            return self.at
        lines = (spec / self.file).read_text("utf-8").splitlines()
        (line,) = (number for number, text in enumerate(lines, 1) if self.at in text)
        return line


class Restored:
    """A folder that can be restored faster than copied again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = {path: path.read_bytes() for path in self._found() if path.is_file()}
        self._folders = {parent for path in self._files for parent in path.parents}

    def restore(self) -> None:
        """Undoes all edits."""
        for path in self._found():
            if path not in self._files and path not in self._folders:
                path.rmdir() if path.is_dir() else path.unlink()
        for path, content in self._files.items():
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)

    def _found(self) -> list[Path]:
        """Lists everything in the folder, the deepest paths first."""
        return [
            Path(folder, name)
            for folder, folders, files in os.walk(self._folder, topdown=False)
            for name in (*files, *folders)
        ]


def mistake(
    name: str,
    file: str,
    old: str,
    new: str,
    *,
    reason: str,
    remedy: str,
    at: str | int | None = None,
    also: Iterable[Edit] = (),
    blamed: str | None = None,
) -> Mistake:
    """Returns a mistake that replaces a text in a file. By default, the error is on that line."""
    place = new if at is None else at
    edits = (change(file, old, new), *also)
    return Mistake(name, edits, blamed or file, place, reason, remedy)


def change(file: str, old: str, new: str) -> Edit:
    """Returns an edit that replaces a text occurring exactly once in a file."""

    def edit(spec: Path) -> None:
        text = (spec / file).read_text("utf-8")
        assert text.count(old) == 1, f"{file} contains {old!r} {text.count(old)} times"
        (spec / file).write_text(text.replace(old, new), "utf-8")

    return edit


def write(file: str, text: str | bytes) -> Edit:
    """Returns an edit that writes a file."""

    def edit(spec: Path) -> None:
        path = spec / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    return edit


def remove(file: str) -> Edit:
    """Returns an edit that deletes a file."""
    return lambda spec: (spec / file).unlink()


def move(old: str, new: str) -> Edit:
    """Returns an edit that moves a file."""

    def edit(spec: Path) -> None:
        (spec / new).parent.mkdir(parents=True, exist_ok=True)
        (spec / old).rename(spec / new)

    return edit


def schema(*declarations: str) -> str:
    """Returns the text of an XSD file, with one declaration per line from the second line on."""
    opening = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        'xmlns:b="urn:cloudinfinite:binding">'
    )
    return "\n".join([opening, *declarations, "</xs:schema>"])


def documented(text: str = "A thing.") -> str:
    """Returns the documentation of a declaration."""
    return f"<xs:annotation><xs:documentation>{text}</xs:documentation></xs:annotation>"


def record(name: str, *fields: str) -> str:
    """Returns a complex type with one field per line."""
    opening = f'<xs:complexType name="{name}">{documented()}<xs:sequence>'
    return "\n".join([opening, *fields, "</xs:sequence></xs:complexType>"])


def field(attributes: str) -> str:
    """Returns an element with documentation."""
    return f"<xs:element {attributes}>{documented()}</xs:element>"


def read(spec: Path) -> None:
    """Runs every check that the generator runs before it renders files."""
    check_names(read_spec(spec))


def failure(spec: Path) -> SpecError:
    """Returns the SpecError that an edited spec causes. Other exceptions propagate."""
    try:
        read(spec)
    except SpecError as error:
        return error
    raise AssertionError("the generator found no mistake")
