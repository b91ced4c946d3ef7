"""Trimming the search index to what people search for."""

from __future__ import annotations

import json
from pathlib import Path

from cloudinfinite_docs.search import trim_index

CALL = "reference/toys/make_toy/"
TYPE = "reference/types/settings/box/"


def item(location: str, text: str) -> dict[str, str]:
    return {"location": location, "title": "t", "text": text}


def trimmed(folder: Path, *items: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Returns the remaining titles and texts by location."""
    file = folder / "search.json"
    file.write_text(json.dumps({"config": {"lang": ["zh"]}, "items": items}), "utf-8")
    count = trim_index(file)
    index = json.loads(file.read_text("utf-8"))
    assert index["config"] == {"lang": ["zh"]}
    assert count == sum(len(each["text"]) for each in index["items"])
    return {each["location"]: (each["title"], each["text"]) for each in index["items"]}


def test_a_call_is_found_by_its_summary_and_its_arguments(tmp_path: Path) -> None:
    nested = "<ul><li><p><code>lid</code></p><p>A lid.</p></li></ul>"
    found = trimmed(
        tmp_path,
        item(
            CALL,
            "<p>制作 a &lt;toy&gt;.</p> <p>More.</p>"
            "<ul><li>Retries: no</li></ul> <pre><code>x</code></pre>",
        ),
        item(
            f"{CALL}#arguments", f"<ul><li><p><code>box</code></p><p>A box.</p>{nested}</li></ul>"
        ),
        item(f"{CALL}#answer", "<p>The toy.</p>"),
        item(f"{CALL}#permissions", "<p>ci:MakeToy</p>"),
    )
    assert found == {
        CALL: ("t – 制作 a &lt;toy>.", "More."),
        f"{CALL}#arguments": ("t", "box\nA box."),
    }


def test_types_families_and_guides_are_kept(tmp_path: Path) -> None:
    nested = "<ul><li><p>a</p> <ul><li>b</li></ul></li></ul>"
    guide = "<p>Keys</p><pre><code>x = 1</code></pre>"
    found = trimmed(
        tmp_path,
        item(f"{TYPE}#Box", nested),
        item("reference/toys/", "<p>Toys.</p><table><tr><td>make_toy</td></tr></table>"),
        item("guide/#credentials", guide),
    )
    texts = {f"{TYPE}#Box": "a b", "reference/toys/": "Toys.", "guide/#credentials": guide}
    assert found == {place: ("t", text) for place, text in texts.items()}
