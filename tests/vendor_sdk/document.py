"""The tables of `docs/coming-from-the-vendor-sdk.md`."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from cloudinfinite_cli.surface import Surface, spelt

from .methods import calls_of, methods

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "coming-from-the-vendor-sdk.md"
ACTIONS = ROOT / "tests" / "vendor_actions.tsv"

OTHERWISE = {"ci_image_inspect": "images.inspect"}
"""Methods that send another request than the calls that do the same."""

REMARKS = {
    "ci_auditing_query_common": "and the other `describe_…_job` of `moderation`",
    "ci_auditing_submit_common": "and the other `create_…_job` of `moderation`",
    "ci_create_inventory_trigger_jobs": "or `batch.trigger_job`, which runs one kind of job",
    "ci_create_media_jobs": "one call for each kind of job; `media.create_jobs` creates several at "
    "once, `media.create_job` any kind",
    "ci_create_template": "one call for each kind of template",
    "ci_get_object": "a rule is text, or built with `ImageRule`",
    "ci_image_inspect": "a newer request, which does the same",
    "ci_list_asr_jobs": "on the older path; `media.describe_jobs` lists those of the newer one",
    "ci_process": "one call for each process, in `recognition`, `images`, `documents` and `media`",
    "ci_put_object_from_local_file": "`body=Path(…)`",
    "ci_put_object_from_local_file_and_get_qrcode": "`body=Path(…)`, with a rule for the code",
    "ci_update_template": "one call for each kind of template",
    "ci_update_workflow_state": "or `workflows.pause`",
}
"""What else there is to know about a method."""


def method_rows() -> list[tuple[str, str, str]]:
    """Each method of the vendor's SDK, the call that does the same, and a remark."""
    surface = Surface("cloudinfinite")
    rows = []
    for name, sent in methods().items():
        calls = [OTHERWISE[name]] if name in OTHERWISE else calls_of(sent)
        if len(calls) != 1:
            raise AssertionError(f"{name} may be any of {calls}: say in OTHERWISE which one it is")
        family, _, call = calls[0].partition(".")
        iterators = {command: each for each, command in surface.lists(spelt(family)).items()}
        remark = REMARKS.get(name, "")
        if spelt(call) in iterators:
            pages = f"`{family}.{iterators[spelt(call)]}` goes through all pages"
            remark = f"{remark}; {pages}" if remark else pages
        rows.append((name, calls[0], remark))
    return rows


def action_rows() -> list[tuple[str, str, str]]:
    """Each action of the vendor's command line, our command and the call."""
    with ACTIONS.open(encoding="utf-8", newline="") as file:
        actions = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = []
    for row in sorted(actions, key=lambda row: row["action"]):
        family, _, call = row["call"].partition(".")
        command = f"cloudinfinite {spelt(family)} {spelt(call)}"
        found.append((row["action"], command, row["call"]))
    return found


def written(text: str) -> str:
    """The document with its tables made anew."""
    methods_table = _table(
        ("method", "call", ""), ((f"`{m}`", f"`{c}`", r) for m, c, r in method_rows())
    )
    actions_table = _table(
        ("`tccli ci`", "command", "call"),
        ((f"`{a}`", f"`{c}`", f"`{k}`") for a, c, k in action_rows()),
    )
    text = _replaced(text, "methods", methods_table)
    return _replaced(text, "actions", actions_table)


def _replaced(text: str, name: str, table: str) -> str:
    begin, end = f"<!-- {name}, generated -->\n", f"<!-- end of {name} -->"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}{table}{end}{after}"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|---|---|---|"]
    lines += [f"| {' | '.join(row)} |".replace("|  |", "| |") for row in rows]
    return "\n".join(lines) + "\n"
