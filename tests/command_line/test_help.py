"""Help and completion: contents, width, and start-up cost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from cloudinfinite import OPERATIONS
from cloudinfinite_cli.__main__ import PROGRAM
from cloudinfinite_cli.application import Application
from cloudinfinite_cli.arguments import arguments_of
from cloudinfinite_cli.documentation import read_call
from cloudinfinite_cli.surface import Surface, spelt

from ..codegen.golden import GOLDEN, PACKAGE
from ..processes import run as run_process
from ..samples import EXAMPLES
from .conftest import Line

SURFACE = Surface("cloudinfinite")
TINY = Surface(PACKAGE)

sys.path.insert(0, str(GOLDEN / "python"))


def test_every_operation_has_a_command() -> None:
    made = {
        SURFACE.operation(family, command).name
        for family, commands in SURFACE.families.items()
        for command in commands
    }
    assert made == set(OPERATIONS)


@pytest.mark.parametrize("surface", [SURFACE, TINY], ids=lambda surface: surface.package)
def test_jobs_have_their_look_ups(surface: Surface) -> None:
    operations = surface.operations.values()
    for operation in operations:
        found = {
            each.name
            for each in operations
            if each.waiting is not None
            and (each.host, each.path.rpartition("/")[0]) == (operation.host, operation.path)
        }
        made = surface.look_up_of(operation)
        if operation.waiting is not None:
            assert made is operation
        elif operation.method == "POST":
            assert ({made.name} if made else set()) == found, operation.name
        else:
            assert made is None


def test_every_command_is_documented() -> None:
    for family, commands in SURFACE.families.items():
        assert SURFACE.family_summary(family)
        for command in commands:
            text = SURFACE.text(family, command)
            given = {
                each.field.name
                for each in arguments_of(SURFACE.operation(family, command)).values()
            }
            assert given <= text.arguments.keys(), command
            assert text.summary


@pytest.mark.parametrize("name", EXAMPLES)
def test_help_names_every_argument(name: str, bare_line: Line) -> None:
    operation = OPERATIONS[name]
    family = spelt(operation.family)
    command = next(k for k, v in SURFACE.families[family].items() if v == operation.call)
    result = bare_line(family, command, "--help")
    assert result.exit_code == 0, result.output
    for option, argument in arguments_of(operation).items():
        assert f"--{option}" in result.stdout
        if argument.is_required:
            section = result.stdout.split("Required arguments:")[1].split("\n\n")[0]
            assert f"--{option}" in section
    for action in operation.actions:
        assert action in result.stdout
    for page in operation.pages:
        assert page in result.stdout
    wide = [each for each in result.stdout.splitlines() if len(each) > 80 and "http" not in each]
    # Only a name that is too long for a line may exceed the width.
    assert [each for each in wide if len(each.split()) > 2] == []


def test_help_uses_the_names_of_the_command_line(bare_line: Line) -> None:
    text = " ".join(bare_line("media", "create-transcode-job", "--help").stdout.split())
    assert "With --create-once, the client appends a mark of 21 characters to --user-data" in text
    assert "it looks for the mark with describe-jobs" in text
    assert "At least one of --template-id, --transcode is required." in text
    assert "Default: --region. --output.bucket TEXT" in text
    assert "Default: --bucket. --output.object TEXT" in text
    text = " ".join(bare_line("workflows", "create", "--help").stdout.split())
    assert "workflows trigger and batch trigger-workflow run any workflow" in text


def test_parts_are_explained(bare_line: Line) -> None:
    words = ("media", "create-transcode-job", "--explain")
    text = " ".join(bare_line(*words, "transcode.video").stdout.split())
    assert "--transcode.video.codec WORD" in text
    assert "`H.264`" in text
    node = bare_line("workflows", "create", "--explain", "topology.nodes").stdout
    text = " ".join(node.split())
    assert "Required if --topology.nodes.NAME.type is `Start`" in text
    assert "The kind of the node. One of `Start`, " in text
    many = bare_line(*words, "watermark").stdout
    assert "--watermark.0.…" in many
    wrong = bare_line(*words, "transcode.vide")
    assert (wrong.exit_code, "did you mean --transcode.video or" in wrong.stderr) == (2, True)


def test_docstrings_are_parsed() -> None:
    text = read_call(
        """Does it.

        More of
        it.

        Args:
            one: The first, which
                goes on: here.
            two: The second.

        CAM actions:
            a:B
            c:D: Only then,
                and now.
        """
    )
    assert (text.summary, text.paragraphs) == ("Does it.", ["More of it."])
    assert text.arguments == {"one": "The first, which goes on: here.", "two": "The second."}
    assert text.sections == {"CAM actions": ["a:B", "c:D: Only then, and now."]}


def complete(*words: str) -> list[str]:
    *before, last = words
    completer = ShellComplete(Application(PROGRAM), {}, PROGRAM.name, "_X")
    return [each.value for each in completer.get_completions(before, last)]


def test_completion() -> None:
    assert complete("me") == ["media", "metainsight"]
    assert complete("doc") == ["documents", "doctor"] or complete("doc") == ["doctor", "documents"]
    assert complete("media", "create-tra") == ["create-transcode-job"]
    job = ("media", "create-transcode-job")
    assert complete(*job, "--temp") == ["--template-id"]
    assert complete(*job, "--transcode.vi") == ["--transcode.video."]
    assert "--transcode.video.codec" in complete(*job, "--object", "a", "--transcode.video.")
    assert complete(*job, "--call-back-format", "X") == ["XML"]
    assert {"--output.", "--output"} <= {*complete(*job, "--output")}
    assert complete(*job, "--nonsense.") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str, bare_line: Line) -> None:
    result = bare_line("completion", shell)
    assert "_CLOUDINFINITE_COMPLETE" in result.stdout


def test_start_up_loads_no_operations(tmp_path: Path) -> None:
    program = (
        "import sys; from cloudinfinite_cli.__main__ import main\n"
        "sys.argv = ['cloudinfinite', *sys.argv[1:]]\n"
        "try: main()\n"
        "finally:\n"
        "    loaded = [m for m in sys.modules if m.startswith('cloudinfinite.')]\n"
        "    print(len([m for m in loaded if m.count('.') == 2 and not m.endswith('.calls')]),\n"
        "        *(m for m in ('rich', 'jmespath', 'requests', 'lxml') if m in sys.modules))"
    )
    result = run_process([sys.executable, "-c", program, "--help"], cwd=tmp_path)
    assert result.stdout.splitlines()[-1] == "0"
    result = run_process([sys.executable, "-c", program, "media", "--help"], cwd=tmp_path)
    assert result.stdout.splitlines()[-1] == "0 lxml"
