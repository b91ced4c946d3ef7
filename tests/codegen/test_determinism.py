"""The same spec generates the same bytes, and a change to it affects only the files concerned."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from cloudinfinite_codegen.generate import generate
from cloudinfinite_codegen.reading.source import SHARED_FOLDERS

from ..processes import run
from .golden import CONFORMANCE, PACKAGE, made
from .mistakes import change, documented, schema

FEED = schema(
    "<xs:annotation><xs:appinfo>",
    '<b:operation name="ProbeBatch" method="POST" path="/probe" host="shop" safe="true"'
    ' request="ProbeBatchRequest" response="ProbeBatchResponse">',
    "<b:summary>Probe a batch.</b:summary>",
    '<b:page href="https://example.com/probe" language="en"/>',
    "</b:operation></xs:appinfo></xs:annotation>",
    '<xs:element name="Request" type="ProbeBatchRequest"/>',
    '<xs:element name="Response" type="ProbeBatchResponse"/>',
    f'<xs:complexType name="ProbeBatchRequest">{documented()}<xs:sequence/></xs:complexType>',
    f'<xs:complexType name="ProbeBatchResponse">{documented()}<xs:sequence/></xs:complexType>',
)
FAMILIES = sorted(
    {path.parent.name for path in (CONFORMANCE / "api").glob("*/*.xsd")} - set(SHARED_FOLDERS)
)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """Returns the added, removed and changed files, with Python files relative to the package."""
    paths = {path for path in {*before, *after} if before.get(path) != after.get(path)}
    return {path.removeprefix(f"python/{PACKAGE}/") for path in paths}


def test_two_runs_generate_the_same_bytes(tiny_spec: Path, tmp_path: Path) -> None:
    there = tmp_path / "a folder, 一 #2 %41"
    for file in sorted(tiny_spec.rglob("*"), reverse=True):
        if file.is_file():
            copy = there / "nested" / file.relative_to(tiny_spec)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
    runs = [
        (tmp_path, "1", tiny_spec, tmp_path / "one"),
        (there, "2", Path("nested"), Path("two")),
    ]
    trees = []
    for folder, seed, spec, out in runs:
        options = ("--spec", str(spec), "--out", str(out), "--package", PACKAGE)
        run(
            [sys.executable, "-m", "cloudinfinite_codegen", *options],
            cwd=folder,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        trees.append(tree(folder / out))
    assert trees[0] == trees[1]
    assert len(trees[0]) > 20


@pytest.mark.parametrize("family", [FAMILIES[0], "aaa_new"])
def test_a_new_feed_changes_only_the_files_concerned(family: str, tiny_spec: Path) -> None:
    before = made()
    (tiny_spec / family).mkdir(exist_ok=True)
    (tiny_spec / family / "probe_batch.xsd").write_text(FEED, "utf-8")
    if family not in FAMILIES:
        first = '<family name="toys">'
        declared = f'<family name="{family}"><summary>Probes.</summary></family>'
        change("service.xml", first, f"{declared}{first}")(tiny_spec)
    after = generate(tiny_spec, PACKAGE)
    concerned = {
        "model.json",
        "operations.py",
        f"{family}/__init__.py",
        f"{family}/calls.py",
        f"{family}/async_calls.py",
        f"{family}/probe_batch.py",
        f"typescript/{family}/index.ts",
        f"typescript/{family}/probe_batch.ts",
    }
    concerned |= {"go/operations.go", f"go/{family}_calls.go"}
    concerned |= {f"go/{family}_{kind}.go" for kind in ("types", "tables")}
    if family not in FAMILIES:
        # The clients and the package list families, and file headers have a hash of service.xml.
        concerned |= {"__init__.py", "client.py", "async_client.py", "callbacks.py", "service.py"}
        concerned |= {
            f"{other}/{calls}.py" for other in FAMILIES for calls in ("calls", "async_calls")
        }
        concerned |= {"go/client.go"}
        concerned |= {
            f"typescript/{name}.ts"
            for name in ("callbacks", "client", "confirm", "index", "service")
        }
        concerned |= {f"typescript/{other}/index.ts" for other in FAMILIES}
    assert changed(before, after) == concerned
    assert set(before) <= set(after)


def test_a_comment_changes_only_the_modules_of_its_file(tiny_spec: Path) -> None:
    before = made()
    change("shop_floor/melt_toy.xsd", "</xs:schema>", "<!-- a remark --></xs:schema>")(tiny_spec)
    assert changed(before, generate(tiny_spec, PACKAGE)) == {
        "shop_floor/melt_toy.py",
        "shop_floor/calls.py",
        "shop_floor/async_calls.py",
        "typescript/shop_floor/index.ts",
        "typescript/shop_floor/melt_toy.ts",
    }


def test_a_new_value_changes_the_modules_that_list_it(tiny_spec: Path) -> None:
    before = made()
    value = f'<xs:enumeration value="price">{documented()}</xs:enumeration>'
    age = '<xs:enumeration value="age">'
    change("common/scalar.xsd", age, f"{value}{age}")(tiny_spec)
    assert changed(before, generate(tiny_spec, PACKAGE)) == {
        "model.json",
        "common/scalar.py",
        "common/part.py",  # docstrings name the values
        "toys/calls.py",
        "go/common_types.go",
        "go/common_tables.go",
        "go/toys_calls.go",
        "typescript/common/scalar.ts",
        "typescript/common/part.ts",
        "typescript/toys/list_toys.ts",
    }
