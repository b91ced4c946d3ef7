"""`python -m cloudinfinite_pages`: compares the vendor's pages with the spec."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.reading.reader import read_spec

from .compare.editions import compare
from .compare.folder import ENDINGS, Visit, Wish, files_of, held, know, nearest, visit
from .compare.guard import is_cut, is_whole, loss, upheaval
from .compare.hold import hold
from .compare.identity import has_page
from .compare.memory import Memory, Recall, owners, read_memory, recall, remember
from .compare.moved import moved
from .compare.overrides import WITNESS_FILE, Settled, read_aliases, read_overrides, settle
from .compare.witness import examine, read_table
from .draft.files import check_new, write_draft, write_samples
from .facts.reading import read_page
from .facts.store import from_text, load, save
from .page import Reading
from .report.lines import changelog, count, disagreement_line, move_line, moves_json, news, to_json
from .report.outcome import outcome, write_report
from .report.summary import summary_json, summary_lines, unread_tables

FOLDER = "pages"
"""The folder of facts in the spec."""

_SAVING = {
    "save": True,
    "accept_loss": False,
    "edition": "",
    "all": False,
    "json": False,
    "memory": None,
    "report": None,
    "exit_code": False,
}
"""The options with which `new` reads a page."""


def main(arguments: list[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0 if there is nothing to do; 1 if a difference is open or a page was refused; 2 for bad
        arguments, a mistake in the spec, or a file that cannot be read.
    """
    options = _parser().parse_args(arguments)
    commands = {
        "read": _read,
        "hold": _hold,
        "editions": _editions,
        "moved": _moved,
        "witness": _witness,
        "draft": _draft,
        "new": _new,
    }
    try:
        return commands[options.command](options)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cloudinfinite_pages", description=__doc__)
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="the folder of the spec")
    commands = parser.add_subparsers(dest="command", required=True)

    read = commands.add_parser(
        "read", help="read pages, and report what changed and where the spec is wrong"
    )
    read.add_argument("paths", type=Path, nargs="+", help="pages, or folders of pages")
    read.add_argument("--save", action="store_true", help="save the facts below spec/pages")
    read.add_argument("--accept-loss", action="store_true", help="accept a page that has shrunk")
    read.add_argument(
        "--operation",
        default="",
        help="the operation that the page describes; FAMILY/NAME if it is new",
    )
    read.add_argument("--edition", default="", help="the name of the file for its facts")
    read.add_argument("--href", default="", help="its address, if the page does not print it")
    read.add_argument("--updated", default="", help="its date, if the page does not print it")
    read.add_argument(
        "--all", action="store_true", help="also list remarks, and pages without an operation"
    )
    read.add_argument("--json", action="store_true", help="print JSON")
    read.add_argument("--memory", type=Path, help="a folder that keeps the facts of every page")
    read.add_argument("--report", type=Path, help="a file for a summary; JSON goes beside it")
    read.add_argument(
        "--exit-code",
        action="store_true",
        help="0: unchanged; 3: changed; 4: breaking; 5: refused; 6: unread, missing or empty",
    )

    held = commands.add_parser("hold", help="compare the facts with the spec")
    held.add_argument(
        "--all",
        action="store_true",
        help="also list operations without a page, and accepted differences with their reasons",
    )
    held.add_argument("--json", action="store_true", help="print JSON")

    witness = commands.add_parser("witness", help="compare the spec with a table of fields")
    witness.add_argument("table", type=Path, help="tab-separated: name, parent, type, origin")
    witness.add_argument(
        "--all",
        action="store_true",
        help="also list accepted differences, and types that are not in the spec",
    )

    editions = commands.add_parser("editions", help="compare the editions of a page")
    editions.add_argument("names", nargs="*", help="operations; all by default")
    editions.add_argument("--json", action="store_true", help="print JSON")

    drafted = commands.add_parser("draft", help="write a feed from saved facts")
    drafted.add_argument("operation", help="the operation")

    new = commands.add_parser("new", help="turn saved pages into facts, a feed and samples")
    new.add_argument("operation", help="FAMILY/NAME")
    new.add_argument("paths", type=Path, nargs="+", metavar="page", help="its saved pages")
    new.add_argument("--href", default="", help="their address, if they do not print it")
    new.add_argument("--updated", default="", help="their date, if they do not print it")

    move = commands.add_parser("moved", help="report what changed between two versions of a page")
    move.add_argument("before", type=Path, help="a page or a file of facts")
    move.add_argument("after", type=Path, help="a newer version of it")
    move.add_argument("--as", dest="form", choices=("text", "json", "changelog"), default="text")
    move.add_argument("--operation", default="", help="the name to print if the facts have no name")
    move.add_argument("--accept-loss", action="store_true", help="accept a page that has shrunk")
    return parser


def _read(options: argparse.Namespace) -> int:
    family, _, operation = options.operation.rpartition("/")
    wish = Wish(operation, family, options.edition, options.href, options.updated)
    files = list(files_of(options.paths))
    if len(files) != 1 and wish != Wish():
        print("--operation, --edition, --href and --updated need exactly one page", file=sys.stderr)
        return 2
    if missing := [path for path in options.paths if not path.exists()]:
        print(f"{missing[0]} does not exist", file=sys.stderr)
        return 2
    known = know(read_spec(options.spec), load(options.spec / FOLDER), read_overrides(options.spec))
    memory = read_memory(options.memory) if options.memory else Memory()
    root = options.paths[0] if options.paths[0].is_dir() else options.paths[0].parent
    read = [visit(file, known, wish) for file in files]
    kept = nearest(read, known, owners(read, memory, root))
    visits: Sequence[Visit] = [held(one, known) for one in kept]
    recalled = recall(visits, memory, root) if options.memory else Recall(tuple(visits), {})
    visits = recalled.visits
    refused = {one.file: one.loss for one in visits if one.loss and not options.accept_loss}
    saved = [
        one.target
        for one in visits
        if options.save
        and one.facts
        and one.target
        and one.file not in refused
        and save(one.facts, options.spec / FOLDER / one.target)
    ]
    if options.memory and options.save:
        remember(recalled, refused, memory, root, options.memory)
    if options.report:
        write_report(options.report, recalled, refused, saved)
    if options.json:
        print(to_json(summary_json(visits, refused, saved)))
    else:
        print("\n".join(summary_lines(visits, refused, saved, detailed=options.all)))
    return outcome(recalled, refused) if options.exit_code else int(bool(refused))


def _hold(options: argparse.Namespace) -> int:
    model, pages = read_spec(options.spec), load(options.spec / FOLDER)
    settled = settle(hold(model, pages), read_overrides(options.spec))
    if options.json:
        print(to_json({"open": settled.open, "stale": settled.stale}))
        return 0 if settled.good else 1
    _print_settled(settled, options.all)
    at_hand = {facts.operation for facts in pages.values()}
    wanted = {name for name, one in model.operations.items() if has_page(one, model)}
    without = sorted(wanted - at_hand)
    if without:
        if options.all:
            print(f"no saved page: {', '.join(without)}")
        else:
            print(f"{count(len(without), 'operation')} without a saved page; --all lists them")
    rows = sum(len(facts.fields) for facts in pages.values())
    print(
        f"{count(len(pages), 'page')}, {count(rows, 'row')}: "
        f"{count(len(settled.open), 'open difference')}, "
        f"{len(settled.single)} accepted, {len(settled.general)} by rules, "
        f"{count(len(settled.stale), 'unused override')}"
    )
    return 0 if settled.good else 1


def _print_settled(settled: Settled, detailed: bool) -> None:
    for found in (*settled.open, *settled.stale):
        print(found)
    if not detailed:
        return
    for one, override in settled.single:
        where = f"{override.source.file}:{override.source.line}"
        print(f"accepted: {one}\n    {override.reason} ({where})")
    for rule, number in Counter(override for _, override in settled.general).items():
        where = f"{rule.source.file}:{rule.source.line}"
        print(f"rule, {count(number, 'difference')} in {rule.aspect}: {rule.reason} ({where})")


def _witness(options: argparse.Namespace) -> int:
    rows = read_table(options.table)
    aliases = read_aliases(options.spec)
    result = examine(read_spec(options.spec), rows, aliases, options.table.stem)
    settled = settle(result.differences, read_overrides(options.spec, WITNESS_FILE))
    _print_settled(settled, options.all)
    if options.all:
        print(*(f"{name} is {type_}" for name, type_ in result.known.items()), sep="\n")
        print(f"not in the spec: {', '.join(result.unknown)}")
    print(
        f"{count(len(rows), 'row')}; {len(result.known)} of "
        f"{count(len(result.known) + len(result.unknown), 'type')} in the spec: "
        f"{count(len(settled.open), 'open difference')}, "
        f"{len(settled.accepted)} accepted, {count(len(settled.stale), 'unused override')}"
    )
    return 0 if settled.good else 1


def _editions(options: argparse.Namespace) -> int:
    pages = {
        name.removesuffix(".json"): facts
        for name, facts in load(options.spec / FOLDER).items()
        if not options.names or facts.operation in options.names
    }
    if unknown := set(options.names) - {facts.operation for facts in pages.values()}:
        print(f"no facts for {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    found = compare(pages)
    if options.json:
        print(to_json(found))
        return 0
    for one in found:
        print(disagreement_line(one))
    contradictions = sum(one.contradiction for one in found)
    print(
        f"{count(len(pages), 'edition')}, {count(len(found), 'disagreement')}, "
        f"including {count(contradictions, 'contradiction')}"
    )
    return 0


def _draft(options: argparse.Namespace) -> int:
    print("\n".join(write_draft(options.spec, options.operation)))
    return 0


def _new(options: argparse.Namespace) -> int:
    """Saves the facts of pages, and writes a feed with samples."""
    # Checked first, so that a mistake does not save facts in the wrong place.
    name = check_new(options.spec, options.operation)
    for page in options.paths:
        if code := _read(argparse.Namespace(**{**vars(options), "paths": [page], **_SAVING})):
            return code
    print("", *write_draft(options.spec, name), *write_samples(options.spec, name), sep="\n")
    return 0


def _moved(options: argparse.Namespace) -> int:
    before, after = _reading(options.before), _reading(options.after)
    if before is None or before.facts is None:
        return 2
    now = after.facts if after else None
    whole = after is not None and is_whole(after) and after.facts is not None
    reason = loss(before.facts, now, after is not None and is_cut(after), whole)
    if reason and (now is None or not options.accept_loss):
        print(
            f"{options.after} was refused: {reason}; if the page is complete, use --accept-loss",
            file=sys.stderr,
        )
        return 1
    if after is None or now is None:
        return 2
    moves = moved(before.facts, now)
    name = options.operation or now.operation or before.facts.operation or "unnamed"
    if options.form == "json":
        warnings = {"before": before.warnings, "after": after.warnings}
        document = moves_json(name, str(options.before), str(options.after), moves)
        print(to_json({**document, "warnings": warnings}))
    elif options.form == "changelog":
        print(changelog([(name, moves)]), end="")
    else:
        for path, reading in ((options.before, before), (options.after, after)):
            for remark in reading.warnings:
                print(f"{path}:{remark.line}: {remark.kind}: {remark.text}")
        much = upheaval(before.facts, now)
        lines = [
            *map(move_line, moves),
            *([much] if much else []),
            news(moves, unread_tables(after)),
        ]
        print("\n".join(lines))
    return 0


def _reading(path: Path) -> Reading | None:
    """Reads a page or a file of facts; prints the reason and returns None if that fails."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        print(f"{path} could not be read: {error}", file=sys.stderr)
        return None
    if path.suffix == ".json":
        return Reading(from_text(text, path))
    if path.suffix.lower() not in ENDINGS:
        print(f"{path} is neither a page nor a file of facts", file=sys.stderr)
        return None
    reading = read_page(text, path.name)
    if reading.facts is None:
        print(f"{path} was not understood: {reading.reason}", file=sys.stderr)
    return reading
