"""Strategies for keys, and a helper that writes objects as files."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

LETTERS = st.sampled_from("ab-.0 ~A%+éé中😀\u202e\ud7ff\uffff")
"""Characters before and after the slash, around the surrogates, and with two normal forms."""

NAMES = st.text(LETTERS, min_size=1, max_size=6).filter(lambda name: name not in (".", ".."))
KEYS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)

ANY = st.text(
    st.one_of(st.sampled_from("./\\\0ab~:*\n\ud800\udfff"), st.characters()), max_size=12
) | st.lists(
    st.sampled_from(["", ".", "..", "a", "link", "linked", "secret", "\0", "a\\b", "x" * 300])
).map("/".join)
"""Any text that a caller may pass as a key."""


def write_objects(folder: Path, objects: dict[str, bytes]) -> dict[str, bytes]:
    """Writes and returns the objects that can coexist as files: no key is a folder of another."""
    folders = {key[:place] for key in objects for place, sign in enumerate(key) if sign == "/"}
    kept = {key: data for key, data in objects.items() if key not in folders}
    for key, data in kept.items():
        path = folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return kept
