"""`python -m tests.command_line.typing_in_a_shell SHELL` completes each line of standard input.

It types each line into an interactive shell on a terminal, presses Tab, and prints the shell's
command line.
"""

from __future__ import annotations

import os
import pty
import select
import sys
from collections.abc import Iterator

COMMANDS = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}

# Ctrl-O prints the current line between two characters that are printed by nothing else.
PRELUDES = {
    "bash": 'bind -x \'"\\C-o": printf "\\001%s\\002" "$READLINE_LINE"\'',
    "zsh": (
        "autoload -U compinit; compinit -D; "
        'show() { printf "\\001%s\\002" "$BUFFER" }; zle -N show; bindkey "^O" show'
    ),
}
SWITCH_ON = 'eval "$(cloudinfinite completion SHELL)"'

TAB, SHOW, CLEAR = b"\t", b"\x0f", b"\x15"
PATIENCE = 120.0


def completed(shell: str, lines: list[str]) -> Iterator[str]:
    """Yields each line after completion."""
    process, terminal = pty.fork()
    if process == 0:
        environment = {
            **os.environ,
            "TERM": "dumb",
            "COLUMNS": "200",
            "PS1": "",
            "INPUTRC": "/dev/null",
        }
        os.execvpe(COMMANDS[shell][0], COMMANDS[shell], environment)
    try:
        for line in (PRELUDES[shell], SWITCH_ON.replace("SHELL", shell), "printf '\\001\\002'"):
            os.write(terminal, line.encode() + b"\n")
        _shown(terminal)
        for line in lines:
            os.write(terminal, line.encode() + TAB + SHOW)
            yield _shown(terminal)
            os.write(terminal, CLEAR)
    finally:
        os.close(terminal)  # ends the shell


def _shown(terminal: int) -> str:
    output = b""
    while not output.endswith(b"\x02") and b"\x02" not in output:
        if not select.select([terminal], [], [], PATIENCE)[0]:
            raise TimeoutError(f"the shell printed {output!r}")
        output += os.read(terminal, 65536)
    return output.partition(b"\x01")[2].partition(b"\x02")[0].decode()


if __name__ == "__main__":
    for each in completed(sys.argv[1], sys.stdin.read().splitlines()):
        print(each)
