"""The signatures in other languages are those of the generated packages."""

from __future__ import annotations

import re

from cloudinfinite_codegen.targets.typescript.names import module
from cloudinfinite_docs.signatures import go_signature, typescript_signature

from .made import ROOT, real


def test_functions_in_typescript_are_declared_so() -> None:
    model = real().model
    for operation in model.operations.values():
        path = ROOT / "generated" / "typescript" / f"{module(operation.source)}.ts"
        told = typescript_signature(model, operation)
        assert squeezed(f"export {told} {{") in squeezed(path.read_text("utf-8")), told


def test_methods_in_go_are_declared_so() -> None:
    files = sorted((ROOT / "generated" / "go").glob("*_calls.go"))
    declared = squeezed("".join(path.read_text("utf-8") for path in files)).replace("core.", "")
    for operation in real().model.operations.values():
        told = go_signature(operation)
        assert squeezed(f"{told} {{").replace("core.", "") in declared, told


def squeezed(code: str) -> str:
    """Code without what is up to a formatter."""
    return re.sub(r",(?=[)])", "", re.sub(r"\s+", "", code))
