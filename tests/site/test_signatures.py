"""The signatures shown for other languages match the generated packages."""

from __future__ import annotations

import re

from cloudinfinite_codegen.targets.typescript.names import module
from cloudinfinite_docs.signatures import go_signature, typescript_signature

from .made import ROOT, real


def test_typescript_signatures_match() -> None:
    model = real().model
    for operation in model.operations.values():
        path = ROOT / "generated" / "typescript" / f"{module(operation.source)}.ts"
        signature = typescript_signature(model, operation)
        assert squeezed(f"export {signature} {{") in squeezed(path.read_text("utf-8")), signature


def test_go_signatures_match() -> None:
    files = sorted((ROOT / "generated" / "go").glob("*_calls.go"))
    declared = squeezed("".join(path.read_text("utf-8") for path in files)).replace("core.", "")
    for operation in real().model.operations.values():
        signature = go_signature(operation)
        assert squeezed(f"{signature} {{").replace("core.", "") in declared, signature


def squeezed(code: str) -> str:
    """Returns code without white space and trailing commas, which formatters choose."""
    return re.sub(r",(?=[)])", "", re.sub(r"\s+", "", code))
