"""What an import does to a program. Each test is a bug that users of another SDK meet.

That SDK changes the standard library for the whole program, and takes a fifth of a second to
import.
"""

from __future__ import annotations

from ..processes import python
from ..processes import run as run_command

LOOK = """
import pkgutil, importlib, sys
from types import ModuleType

import asyncio, collections, collections.abc, concurrent.futures, datetime, decimal, email.message
import functools, hashlib, hmac, http.client, inspect, json, logging.config, pickle, re, select
import socket, ssl, threading, time, typing, urllib.request, xml.etree.ElementTree

def look():
    "Returns every name in the modules of the standard library and in their classes."
    names = {}
    for place, module in list(sys.modules.items()):
        if place.partition(".")[0] not in sys.stdlib_module_names:
            continue
        for name, value in list(vars(module).items()):
            names[place, name] = value
            if isinstance(value, type) and value.__module__ == place:
                for inner, part in list(vars(value).items()):
                    names[place, f"{name}.{inner}"] = part
    return names
"""

COMPARE = """
def compare(before, after):
    "Prints the names that were removed, replaced or added, except new submodules."
    places = {place for place, _ in before}
    for key in sorted(before.keys() | after.keys()):
        if key not in before and (key[0] not in places or isinstance(after[key], ModuleType)):
            continue
        if key not in after or key not in before or after[key] is not before[key]:
            print(*key)
"""

EVERYTHING = """
before = look()
import cloudinfinite, cloudinfinite_runtime
for package in (cloudinfinite, cloudinfinite_runtime):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            # It belongs to an extra that is not installed here.
            assert not error.name.startswith("cloudinfinite"), error
assert "requests" in sys.modules
compare(before, look())
"""


def run(program: str) -> list[str]:
    """Returns the output of a program in a new interpreter."""
    return run_command(python(program, "-W", "error")).stdout.splitlines()


def test_the_standard_library_is_not_patched() -> None:
    assert run(LOOK + COMPARE + EVERYTHING) == []


def test_a_patch_would_be_found() -> None:
    patches = (
        "before = look()\n"
        "collections.Iterable = collections.abc.Iterable\n"
        "http.client.HTTPConnection.send = None\n"
        "del socket.SO_REUSEADDR\n"
        "compare(before, look())\n"
    )
    assert run(LOOK + COMPARE + patches) == [
        "collections Iterable",
        "http.client HTTPConnection.send",
        "socket SO_REUSEADDR",
    ]


def test_importing_loads_no_library_and_no_type() -> None:
    program = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "from cloudinfinite import Client, Credentials\n"
        "loaded = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(*sorted(loaded - set(sys.stdlib_module_names)))\n"
        "print('cloudinfinite.models' in sys.modules)\n"
    )
    assert run(program) == ["cloudinfinite cloudinfinite_runtime", "False"]
