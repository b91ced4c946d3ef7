"""Writes the tables in `docs/coming-from-the-vendor-sdk.md` and its Chinese translation."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from cloudinfinite_cli.surface import Surface, spelt

from .methods import calls_of, methods

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "coming-from-the-vendor-sdk.md"
CHINESE_FILE = ROOT / "docs" / "zh" / FILE.name
ACTIONS = ROOT / "tests" / "vendor_actions.tsv"

EQUIVALENTS = {"ci_image_inspect": "images.inspect"}
"""Methods whose equivalent call sends a different request."""

REMARKS = {
    "ci_auditing_query_common": "and the other `describe_…_job` calls of `moderation`",
    "ci_auditing_submit_common": "and the other `create_…_job` calls of `moderation`",
    "ci_create_inventory_trigger_jobs": "or `batch.trigger_job`, which runs one kind of job",
    "ci_create_media_jobs": "one call for each kind of job; `media.create_jobs` creates several at "
    "once, `media.create_job` creates any kind",
    "ci_create_template": "one call for each kind of template",
    "ci_get_object": "the rule is a text, or built with `ImageRule`",
    "ci_image_inspect": "a newer request with the same effect",
    "ci_list_asr_jobs": "uses the older path; `media.describe_jobs` lists jobs of the newer one",
    "ci_process": "one call for each process, in `recognition`, `images`, `documents` and `media`",
    "ci_put_object_from_local_file": "`body=Path(…)`",
    "ci_put_object_from_local_file_and_get_qrcode": "`body=Path(…)`, with a rule for the code",
    "ci_update_template": "one call for each kind of template",
    "ci_update_workflow_state": "or `workflows.pause`",
}
"""Further remarks on methods."""

PAGES = "`{}` iterates over all pages"

ENGLISH: Mapping[str, str] = {"between": "; "}
CHINESE: Mapping[str, str] = {
    "between": "；",
    "method": "方法",
    "command": "命令",
    "call": "接口",
    PAGES: "`{}` 遍历所有页",
    REMARKS["ci_auditing_query_common"]: "以及 `moderation` 的其他 `describe_…_job`",
    REMARKS["ci_auditing_submit_common"]: "以及 `moderation` 的其他 `create_…_job`",
    "or `batch.trigger_job`, which runs one kind of job": "或运行同一种任务的 `batch.trigger_job`",
    REMARKS["ci_create_media_jobs"]: "每类任务各有一个接口；`media.create_jobs` 同时创建多个任务，"
    "`media.create_job` 创建任意类型的任务",
    "one call for each kind of template": "每类模板各有一个接口",
    "the rule is a text, or built with `ImageRule`": "规则为文本，或用 `ImageRule` 构造",
    "a newer request with the same effect": "较新的请求，作用相同",
    REMARKS["ci_list_asr_jobs"]: "使用较早的路径；较新路径的任务由 `media.describe_jobs` 列出",
    REMARKS[
        "ci_process"
    ]: "每种处理各有一个接口，位于 `recognition`、`images`、`documents` 和 `media`",
    "`body=Path(…)`": "`body=Path(…)`",
    "`body=Path(…)`, with a rule for the code": "`body=Path(…)`，并带有识别码的规则",
    "or `workflows.pause`": "或 `workflows.pause`",
}
"""Translations of the phrases in the tables. Phrases that are missing here stay in English."""


def method_rows(phrases: Mapping[str, str] = ENGLISH) -> list[tuple[str, str, str]]:
    """Returns each method of the vendor's SDK with the equivalent call and a remark."""
    surface = Surface("cloudinfinite")
    rows = []
    for name, sent in methods().items():
        calls = [EQUIVALENTS[name]] if name in EQUIVALENTS else calls_of(sent)
        if len(calls) != 1:
            raise AssertionError(f"{name} may be any of {calls}; choose one in EQUIVALENTS")
        family, _, call = calls[0].partition(".")
        iterators = {command: each for each, command in surface.lists(spelt(family)).items()}
        remarks = [phrases.get(remark, remark) for remark in (REMARKS.get(name),) if remark]
        if spelt(call) in iterators:
            remarks.append(phrases.get(PAGES, PAGES).format(f"{family}.{iterators[spelt(call)]}"))
        rows.append((name, calls[0], phrases["between"].join(remarks)))
    return rows


def action_rows() -> list[tuple[str, str, str]]:
    """Returns each action of the vendor's command line with our command and call."""
    with ACTIONS.open(encoding="utf-8", newline="") as file:
        actions = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = []
    for row in sorted(actions, key=lambda row: row["action"]):
        family, _, call = row["call"].partition(".")
        command = f"cloudinfinite {spelt(family)} {spelt(call)}"
        found.append((row["action"], command, row["call"]))
    return found


def written(text: str, phrases: Mapping[str, str] = ENGLISH) -> str:
    """Returns the document with updated tables."""
    method, command, call = (phrases.get(word, word) for word in ("method", "command", "call"))
    methods_table = _table(
        (method, call, ""), ((f"`{m}`", f"`{c}`", r) for m, c, r in method_rows(phrases))
    )
    actions_table = _table(
        ("`tccli ci`", command, call),
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
