"""The options of the command."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn
from urllib.parse import urlsplit

from cloudinfinite import Credentials
from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.representation import shorten

from .callbacks.target import Target
from .checks.specification import packaged
from .jobs.work import EXECUTORS
from .jobs.workflow import ANY, Workflow
from .moderation.rules import ModerationRule
from .service import DEMO_BUCKET, DEMO_REGION
from .settings import DEFAULT_HOST, Settings

_KEY = re.compile(r"(?P<id>[!-9;-~]+):(?P<key>[!-9;-~]+)(:(?P<token>[!-~]+))?")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, without the usage of some twenty options before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (--help explains the options)\n")


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command's options."""
    parser = _Parser(
        prog="cloudinfinite-emulator",
        description="A Cloud Infinite on your own machine: it verifies, validates and does the "
        "work.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    defaults = Settings()
    add("--port", type=_port, default=8080, help="0 for any free one; 8080 if unset")
    add("--host", default=DEFAULT_HOST, help="the address to listen on; only this machine if unset")
    add(
        "--bucket",
        action="append",
        metavar="NAME[=FOLDER]",
        help="a bucket, whose objects are the files of a folder, or in memory; may be given "
        f"several times; {DEMO_BUCKET} in memory if unset",
    )
    add("--region", default=DEMO_REGION, help=f"where the buckets are; {DEMO_REGION} if unset")
    add(
        "--key",
        action="append",
        type=_key,
        metavar="ID:KEY[:TOKEN]",
        help="a key pair that exists, with jobs of its own; may be given several times; one that "
        "is printed if unset",
    )
    add("--auth", choices=("on", "off"), default="on", help="off checks no signature")
    add("--loose", action="store_true", help="record what breaks the schema instead of refusing it")
    add(
        "--workflow",
        action="append",
        type=_workflow,
        default=[],
        metavar="ID=TAG[,TAG]",
        help="a workflow and the jobs that it makes of each object; * for any id",
    )
    add(
        "--simulate",
        action="append",
        default=[],
        metavar="TAG",
        help="let jobs of this Tag succeed without doing anything; * for any Tag",
    )
    add(
        "--moderate",
        action="append",
        dest="moderation",
        type=_rule,
        default=[],
        metavar="PATTERN=SUGGESTION[:LABEL[:SCORE]]",
        help="what moderation says of the objects and addresses that fit, such as "
        "'adult/*=block:Porn:97'; what nothing fits passes",
    )
    add(
        "--moderate-content",
        action="append",
        dest="moderation",
        type=_content_rule,
        default=[],
        metavar="TEXT=SUGGESTION[:LABEL[:SCORE]]",
        help="the same of content with this text in it; the first rule that fits decides",
    )
    add(
        "--callback",
        type=_url,
        metavar="URL",
        help="where the queue tells of jobs that ended, unless a request says otherwise",
    )
    add(
        "--callback-format",
        choices=("XML", "JSON"),
        default="XML",
        help="how the queue tells it, unless a request says otherwise; XML if unset",
    )
    add(
        "--allow-callback",
        action="append",
        default=[],
        metavar="HOST",
        help="let callbacks go to this host besides those of this machine",
    )
    add("--workers", type=int, default=defaults.workers, help="how many jobs run at once")
    add("--job-seconds", type=float, default=0.0, help="how long each job takes at least")
    add("--max-jobs", type=int, default=defaults.max_jobs, help="how many jobs there may be")
    add("--keep-jobs", type=int, help="how many jobs that have ended are kept; all if unset")
    add("--clock", choices=("real", "stepped"), default="real", help="stepped is moved by --admin")
    add("--admin", action="store_true", help="serve the control surface under /_emulator")
    add("--quiet", action="store_true", help="do not log a line for each request")
    add("--coverage", action="store_true", help="print what is done for each operation, and end")
    add("--version", action="version", version=f"%(prog)s {VERSION}", help="print it, and end")
    return parser


def read_settings(options: argparse.Namespace) -> Settings:
    """The settings that options ask for.

    Raises:
        ValueError: A number is too small, or a workflow asks for a Tag that there is not.
    """
    for workflow_id, workflow in options.workflow:
        _refuse_unknown(workflow_id, workflow, options.simulate)
    return Settings(
        authorize=options.auth == "on",
        loose=options.loose,
        workflows=dict(options.workflow),
        simulated=options.simulate,
        workers=options.workers,
        job_seconds=options.job_seconds,
        max_jobs=options.max_jobs,
        keep_jobs=options.keep_jobs,
        moderation=options.moderation,
        callback=Target(options.callback or "", options.callback_format),
        callback_hosts=options.allow_callback,
        admin=options.admin,
    )


def _refuse_unknown(workflow_id: str, workflow: Workflow, simulated: list[str]) -> None:
    if ANY in simulated:
        return
    known = dict.fromkeys([*packaged().tags, *EXECUTORS, *simulated])
    if unknown := [tag for tag in workflow.tags if tag not in known]:
        raise ValueError(
            f"--workflow {workflow_id}: there is no Tag {', '.join(map(shorten, unknown))}; known "
            f"are {', '.join(known)}; --simulate TAG makes another one known"
        )


def _key(text: str) -> Credentials:
    found = _KEY.fullmatch(text)
    if found is None:
        # Not the text, which may hold a secret.
        raise argparse.ArgumentTypeError(
            "expected ID:KEY or ID:KEY:TOKEN, each of visible ASCII characters"
        )
    return Credentials(found["id"], found["key"], found["token"])


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"expected 0 to 65535, not {text!r}")
    return int(text)


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        right = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        right = False
    if not right:
        raise argparse.ArgumentTypeError(f"expected http://HOST… or https://HOST…, not {text!r}")
    return text


def _workflow(text: str) -> tuple[str, Workflow]:
    workflow_id, _, tags = text.partition("=")
    names = tuple(filter(None, tags.split(",")))
    if not workflow_id or not names:
        raise argparse.ArgumentTypeError(f"expected ID=TAG or ID=TAG,TAG, not {text!r}")
    return workflow_id, Workflow(names)


def _rule(text: str) -> ModerationRule:
    pattern, said = _what_is_said(text)
    return _made(*said, key=pattern)


def _content_rule(text: str) -> ModerationRule:
    content, said = _what_is_said(text)
    return _made(*said, content=content)


def _what_is_said(text: str) -> tuple[str, list[str]]:
    about, _, said = text.rpartition("=")
    if not about:
        raise argparse.ArgumentTypeError(
            f"expected …=SUGGESTION, …=SUGGESTION:LABEL or …=SUGGESTION:LABEL:SCORE, not {text!r}"
        )
    return about, said.split(":", 2)


def _made(suggestion: Any, label: str = "", score: str = "", **about: str) -> ModerationRule:
    if score and not (score.isascii() and score.isdecimal() and len(score) < 4):
        raise argparse.ArgumentTypeError(f"the score must be from 0 to 100, not {score!r}")
    try:
        return ModerationRule(suggestion, label, int(score) if score else None, **about)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
