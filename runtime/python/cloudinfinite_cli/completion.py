"""Scripts for shell completion.

They differ from click's in one way: no space follows a name that ends in a dot, such as
``--output.``, since a part of the record comes next. Fish does this by itself.
"""

from __future__ import annotations

from typing import ClassVar

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete


class _Bash(BashComplete):
    source_template: ClassVar[str] = """\
%(complete_func)s() {
    local IFS=$'\\n' line type value
    COMPREPLY=()
    for line in $(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" \\
        %(complete_var)s=bash_complete "$1"); do
        IFS=',' read -r type value <<< "$line"
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                COMPREPLY+=("$value")
                [[ $value == *. ]] && compopt -o nospace 2> /dev/null
                ;;
        esac
    done
    return 0
}
# Bash 3, which macOS ships, can neither keep the order nor omit the space.
complete -o nosort -F %(complete_func)s %(prog_name)s 2> /dev/null ||
    complete -F %(complete_func)s %(prog_name)s
"""


class _Zsh(ZshComplete):
    source_template: ClassVar[str] = """\
#compdef %(prog_name)s
%(complete_func)s() {
    local -a found records plain described
    local type key help
    (( $+commands[%(prog_name)s] )) || return 1
    found=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \\
        %(complete_var)s=zsh_complete %(prog_name)s)}")
    for type key help in $found; do
        case $type in
            dir) _path_files -/ ;;
            file) _path_files -f ;;
            plain)
                if [[ $key == *. ]]; then
                    records+=("$key")
                elif [[ $help == _ ]]; then
                    plain+=("$key")
                else
                    described+=("$key:$help")
                fi
                ;;
        esac
    done
    (( $#described )) && _describe -V unsorted described -U
    (( $#plain )) && compadd -U -V unsorted -a plain
    (( $#records )) && compadd -U -V unsorted -S '' -a records
    return 0
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


SHELLS: dict[str, type[ShellComplete]] = {"bash": _Bash, "zsh": _Zsh, "fish": FishComplete}
"""The supported shells and their script templates."""


def script(application: click.Command, shell: str) -> str:
    """Returns the script that enables completion in a shell.

    Args:
        application: The command line.
        shell: One of `SHELLS`.
    """
    name = application.name or ""
    variable = f"_{name.upper().replace('-', '_')}_COMPLETE"
    # `source` would run Bash to find its version, and warn on standard error if it is old.
    made = SHELLS[shell](application, {}, name, variable)
    return made.source_template % made.source_vars()
