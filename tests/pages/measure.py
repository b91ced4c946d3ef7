"""Measures how well changes are reported: `python -m tests.pages.measure FOLDER [EDITS]`.

Makes single, known changes on every page of a folder, in every format, and counts the results by
kind of change.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice, product
from pathlib import Path

from cloudinfinite_pages.compare.guard import is_cut, is_whole, loss
from cloudinfinite_pages.compare.moved import moved
from cloudinfinite_pages.facts.reading import document_of, read_page
from cloudinfinite_pages.forms.document import Document
from cloudinfinite_pages.page import Form, PageFacts

from .documents import FORMS, name_of, written
from .edits import Edit, edits

# Each page is read again before each of its changes.
_read = lru_cache(maxsize=64)(read_page)


def outcome(edit: Edit, before: PageFacts, after: PageFacts | None) -> dict[str, bool]:
    """Returns whether a change was read, found, reported exactly, and marked correctly."""
    if after is None or loss(before, after):
        return {"found": False, "exact": False, "read": False}
    moves = [one for one in moved(before, after) if one.place != "page"]
    reported = {(str(one.how), one.path, one.aspect) for one in moves}
    result = {"read": True, "found": edit.expected <= reported, "exact": reported == edit.expected}
    if edit.breaking is not None and edit.expected <= reported:
        these = [one for one in moves if (str(one.how), one.path, one.aspect) in edit.expected]
        result["flag"] = any(one.breaking for one in these) is edit.breaking
    return result


def trials(
    documents: Iterable[Document], forms: Iterable[Form], seed: int = 1
) -> Iterator[tuple[Form, Edit, PageFacts, PageFacts | None]]:
    """Yields every page in every format, before and after each kind of change."""
    forms = tuple(forms)
    for number, document in enumerate(documents):
        # The page is edited as Markdown, and read in each form.
        source = written(document, Form.MARKDOWN)
        meant, read = document_of(source, "page.md"), _read(source, "page.md").facts
        if read is None:
            continue
        for form in forms:
            base = _read(written(document, form), name_of(form)).facts
            if base is None:
                continue
            known = {(one.place, one.path) for one in base.fields}
            facts = replace(
                read, fields=tuple(f for f in read.fields if (f.place, f.path) in known)
            )
            for edit in edits(meant, facts, random.Random(f"{seed} {number} {form}")):
                after = read_page(written(edit.document, form), name_of(form)).facts
                yield form, edit, base, after


def cuts(documents: Iterable[Document], forms: Iterable[Form], seed: int = 1) -> Counter[str]:
    """Truncates every page in every format, and counts how often good facts would be replaced."""
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    for document, form in product(documents, tuple(forms)):
        text = written(document, form)
        whole = _read(text, name_of(form)).facts
        if whole is None:
            continue
        left = read_page(text[: chance.randrange(len(text))], name_of(form))
        found["tried"] += 1
        if left.facts is None or loss(whole, left.facts, is_cut(left), is_whole(left)):
            found["refused"] += 1
        elif {(f.place, f.path) for f in whole.fields} - {
            (f.place, f.path) for f in left.facts.fields
        }:
            found["kept without some rows"] += 1
    return found


def main(folder: str, most: int = 10**9) -> None:
    """Prints the results for each kind of change."""
    files = sorted(Path(folder).rglob("*.md"))
    random.Random(7).shuffle(files)
    documents = (document_of(file.read_text(encoding="utf-8"), file.name) for file in files)
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    begin = time.process_time()
    for form, edit, before, after in islice(trials(documents, FORMS), most):
        result = outcome(edit, before, after)
        for key in ((edit.kind, str(form)), (edit.kind, "all")):
            found[key].update(["tried"], flagged="flag" in result, **result)
        if "-v" in sys.argv and not result["exact"]:
            moves = moved(before, after) if after else ()
            print(edit.kind, form, sorted(edit.expected), "->", *moves[:4])
    for (kind, name), counts in sorted(found.items()):
        if name == "all" or "-f" in sys.argv:
            share = {key: 100 * counts[key] / counts["tried"] for key in ("found", "exact")}
            flags = 100 * counts["flag"] / (counts["flagged"] or 1)
            print(
                f"{kind:15} {name:9} {counts['tried']:5} tried: found {share['found']:5.1f} %, "
                f"exactly {share['exact']:5.1f} %; {counts['flagged']:5} flags: {flags:5.1f} %"
            )
    documents = (document_of(file.read_text(encoding="utf-8"), file.name) for file in files[:200])
    print("cuts:", ", ".join(f"{count} {what}" for what, count in cuts(documents, FORMS).items()))
    print(f"{time.process_time() - begin:.1f} s of CPU")


if __name__ == "__main__":
    main(sys.argv[1], *(int(one) for one in sys.argv[2:3] if one.isdigit()))
