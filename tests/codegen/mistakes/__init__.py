"""One mistake in the tiny spec, and what the generator has to say about it; one table a module."""

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

EXTRA = "common/extra.xsd"  # which is not there
# What the generator advises when libxml2 found the mistake.
MEND_XML = "make the file well-formed XML"
MEND_SCHEMA = "make it a valid XML Schema 1.0 file"
MEND_BINDING = "write it as binding.xsd declares it"


@dataclass(frozen=True)
class Mistake:
    """Edits of the spec, and the error they must end in.

    Attributes:
        name: What is wrong, in a word or two.
        edits: How to spoil the spec.
        file: The file that the error must name.
        at: A text that stands on the blamed line and on no other, or the line's number.
        reason: Words of the reason.
        remedy: Words of the remedy.
    """

    name: str
    edits: tuple[Edit, ...]
    file: str
    at: str | int
    reason: str
    remedy: str

    def spoil(self, spec: Path) -> None:
        """Make the mistake in a copy of the spec."""
        for edit in self.edits:
            edit(spec)

    def line(self, spec: Path) -> int:
        """The line that the error must name, in the spoilt spec."""
        if isinstance(self.at, int):
            return self.at
        lines = (spec / self.file).read_text("utf-8").splitlines()
        (line,) = (number for number, text in enumerate(lines, 1) if self.at in text)
        return line


class Restored:
    """A folder that can be made again what it was, in less time than a new copy takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = {path: path.read_bytes() for path in self._found() if path.is_file()}
        self._folders = {parent for path in self._files for parent in path.parents}

    def restore(self) -> None:
        """Undo all edits."""
        for path in self._found():
            if path not in self._files and path not in self._folders:
                path.rmdir() if path.is_dir() else path.unlink()
        for path, content in self._files.items():
            if not path.is_file() or path.read_bytes() != content:
                path.write_bytes(content)

    def _found(self) -> list[Path]:
        """Everything in the folder, what is deeper first."""
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
    """A mistake that replaces one text in a file; the error is on the line of the new text."""
    place = new if at is None else at
    edits = (change(file, old, new), *also)
    return Mistake(name, edits, blamed or file, place, reason, remedy)


def change(file: str, old: str, new: str) -> Edit:
    """Replace a text that stands once in a file."""

    def edit(spec: Path) -> None:
        text = (spec / file).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        (spec / file).write_text(text.replace(old, new), "utf-8")

    return edit


def write(file: str, text: str | bytes) -> Edit:
    """Write a file."""

    def edit(spec: Path) -> None:
        path = spec / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    return edit


def remove(file: str) -> Edit:
    """Take a file away."""
    return lambda spec: (spec / file).unlink()


def move(old: str, new: str) -> Edit:
    """Put a file elsewhere."""

    def edit(spec: Path) -> None:
        (spec / new).parent.mkdir(parents=True, exist_ok=True)
        (spec / old).rename(spec / new)

    return edit


def schema(*declarations: str) -> str:
    """A file of the spec, each declaration on a line of its own from the second."""
    opening = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" '
        'xmlns:b="urn:cloudinfinite:binding">'
    )
    return "\n".join([opening, *declarations, "</xs:schema>"])


def documented(text: str = "A thing.") -> str:
    """The documentation of a declaration."""
    return f"<xs:annotation><xs:documentation>{text}</xs:documentation></xs:annotation>"


def record(name: str, *fields: str) -> str:
    """A type, each field on a line of its own."""
    opening = f'<xs:complexType name="{name}">{documented()}<xs:sequence>'
    return "\n".join([opening, *fields, "</xs:sequence></xs:complexType>"])


def field(attributes: str) -> str:
    """A field."""
    return f"<xs:element {attributes}>{documented()}</xs:element>"


def read(spec: Path) -> None:
    """All that the generator does before it renders a file."""
    check_names(read_spec(spec))


def failure(spec: Path) -> SpecError:
    """The error that a spoilt spec ends in; any other exception goes up."""
    try:
        read(spec)
    except SpecError as error:
        return error
    raise AssertionError("the generator found nothing wrong")
