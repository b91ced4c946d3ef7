"""The command-line options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NoReturn
from urllib.parse import urlsplit

from cloudinfinite import Credentials
from cloudinfinite_runtime import VERSION
from cloudinfinite_runtime.representation import shorten

from .callbacks.target import Target
from .checks.specification import packaged
from .emulated_service import DEMO_BUCKET, DEMO_REGION
from .jobs.workflow import ANY, Workflow
from .moderation.rules import ModerationRule
from .settings import DEFAULT_HOST, Settings

_KEY = re.compile(r"(?P<id>[!-9;-~]+):(?P<key>[!-9;-~]+)(:(?P<token>[!-~]+))?")

_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")


class _Parser(argparse.ArgumentParser):
    """Prints errors on one line, without the usage of some twenty options."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (--help explains the options)\n")


def build_parser() -> argparse.ArgumentParser:
    """Builds the parser of the command-line options."""
    parser = _Parser(
        prog="cloudinfinite-emulator",
        description="Cloud Infinite on your own machine: verifies signatures, validates requests "
        "and does the work of jobs.",
        allow_abbrev=False,
    )
    for title, add_options in _GROUPS.items():
        add_options(parser.add_argument_group(title).add_argument)
    return parser


def _add_address(add: _Add) -> None:
    add(
        "--port",
        type=_port,
        default=8080,
        help="the port to listen on; 0 for any free one (default: 8080)",
    )
    add(
        "--host",
        default=DEFAULT_HOST,
        help="the address to listen on (default: this machine only)",
    )
    add("--region", default=DEMO_REGION, help=f"the region of the buckets (default: {DEMO_REGION})")
    add(
        "--key",
        action="append",
        type=_key,
        metavar="ID:KEY[:TOKEN]",
        help="a key pair to accept, with its own jobs; repeatable (default: a key pair that is "
        "printed)",
    )
    add(
        "--auth",
        choices=("on", "off"),
        default="on",
        help="whether to check signatures (default: on)",
    )
    add(
        "--loose",
        action="store_true",
        help="record requests that break the schema instead of refusing them",
    )


def _add_contents(add: _Add) -> None:
    add(
        "--bucket",
        action="append",
        metavar="NAME[=FOLDER]",
        help="a bucket in memory, or with the files of a folder as its objects; repeatable "
        f"(default: {DEMO_BUCKET} in memory)",
    )
    add(
        "--state",
        type=Path,
        metavar="FOLDER",
        help="keep the state in this folder, and resume after a restart",
    )


def _add_jobs(add: _Add) -> None:
    defaults = Settings()
    add(
        "--workflow",
        action="append",
        type=_workflow,
        default=[],
        metavar="ID=TAG[,TAG]",
        help="a workflow, and the jobs that it creates for each object; * for any id; repeatable",
    )
    add(
        "--simulate",
        action="append",
        default=[],
        metavar="TAG",
        help="let jobs of this Tag succeed without doing anything; * for any Tag; repeatable",
    )
    add(
        "--workers",
        type=int,
        default=defaults.workers,
        help=f"how many jobs to run at once (default: {defaults.workers})",
    )
    add("--job-seconds", type=float, default=0.0, help="the minimum duration of a job (default: 0)")
    add(
        "--max-jobs",
        type=int,
        default=defaults.max_jobs,
        help=f"the maximum number of jobs (default: {defaults.max_jobs})",
    )
    add("--keep-jobs", type=int, help="how many finished jobs to keep (default: all)")


def _add_moderation(add: _Add) -> None:
    add(
        "--moderate",
        action="append",
        dest="moderation",
        type=_rule,
        default=[],
        metavar="PATTERN=SUGGESTION[:LABEL[:SCORE]]",
        help="the verdict on objects and addresses that match, such as 'adult/*=block:Porn:97'; "
        "everything else passes",
    )
    add(
        "--moderate-content",
        action="append",
        dest="moderation",
        type=_content_rule,
        default=[],
        metavar="TEXT=SUGGESTION[:LABEL[:SCORE]]",
        help="the verdict on content that contains the text; the first rule that matches decides",
    )


def _add_callbacks(add: _Add) -> None:
    add(
        "--callback",
        type=_url,
        metavar="URL",
        help="where to post callbacks, unless the request names an address",
    )
    add(
        "--callback-format",
        choices=("XML", "JSON"),
        default="XML",
        help="the format of callbacks, unless the request names one (default: XML)",
    )
    add(
        "--allow-callback",
        action="append",
        type=_host,
        default=[],
        metavar="HOST",
        help="allow callbacks to this host, in addition to this machine; repeatable",
    )


def _add_control(add: _Add) -> None:
    add(
        "--admin",
        action="store_true",
        help="serve a console and a control interface under /_emulator",
    )
    add(
        "--clock",
        choices=("real", "stepped"),
        default="real",
        help="a stepped clock moves only on request; see --admin",
    )
    add("--quiet", action="store_true", help="do not log requests")
    add("--coverage", action="store_true", help="print the support for each operation, and exit")
    add(
        "--version",
        action="version",
        version=f"%(prog)s {VERSION}",
        help="print the version, and exit",
    )


_Add = Callable[..., Any]
_GROUPS: Final[Mapping[str, Callable[[_Add], None]]] = {
    "address and access": _add_address,
    "buckets": _add_contents,
    "jobs": _add_jobs,
    "moderation": _add_moderation,
    "callbacks": _add_callbacks,
    "control": _add_control,
}


def read_settings(options: argparse.Namespace) -> Settings:
    """Converts options to settings.

    Raises:
        ValueError: A number is too small, or a workflow has an unknown Tag.
    """
    for workflow_id, workflow in options.workflow:
        _refuse_unknown(workflow_id, workflow, options.simulate)
    try:
        return _settings(options)
    except ValueError as error:
        field, _, reason = str(error).partition(" ")
        raise ValueError(f"--{field.replace('_', '-')} {reason}") from None


def _settings(options: argparse.Namespace) -> Settings:
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
    known = dict.fromkeys([*packaged().tags, *simulated])
    if unknown := [tag for tag in workflow.tags if tag not in known]:
        raise ValueError(
            f"--workflow {workflow_id}: there is no Tag {', '.join(map(shorten, unknown))}, only "
            f"{', '.join(known)}; to add another one, use --simulate TAG"
        )


def _key(text: str) -> Credentials:
    found = _KEY.fullmatch(text)
    if found is None:
        # The message leaves out the text, which may contain a secret.
        raise argparse.ArgumentTypeError(
            "expected ID:KEY or ID:KEY:TOKEN, made of visible ASCII characters"
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


def _host(text: str) -> str:
    if not _HOST.fullmatch(text):
        raise argparse.ArgumentTypeError(
            f"expected a host, such as hooks.example.com, not {text!r}"
        )
    return text


def _workflow(text: str) -> tuple[str, Workflow]:
    workflow_id, _, tags = text.partition("=")
    names = tuple(filter(None, tags.split(",")))
    if not workflow_id or not names:
        raise argparse.ArgumentTypeError(f"expected ID=TAG or ID=TAG,TAG, not {text!r}")
    return workflow_id, Workflow(names)


def _rule(text: str) -> ModerationRule:
    pattern, verdict = _split_rule(text)
    return _make_rule(*verdict, key=pattern)


def _content_rule(text: str) -> ModerationRule:
    content, verdict = _split_rule(text)
    return _make_rule(*verdict, content=content)


def _split_rule(text: str) -> tuple[str, list[str]]:
    matched, _, verdict = text.rpartition("=")
    if not matched:
        raise argparse.ArgumentTypeError(
            f"expected …=SUGGESTION, …=SUGGESTION:LABEL or …=SUGGESTION:LABEL:SCORE, not {text!r}"
        )
    return matched, verdict.split(":", 2)


def _make_rule(suggestion: Any, label: str = "", score: str = "", **matched: str) -> ModerationRule:
    if score and not (score.isascii() and score.isdecimal() and len(score) < 4):
        raise argparse.ArgumentTypeError(f"the score must be from 0 to 100, not {score!r}")
    try:
        return ModerationRule(suggestion, label, int(score) if score else None, **matched)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
