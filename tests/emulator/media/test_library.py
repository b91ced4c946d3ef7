"""PyAV is loaded on first use, and its absence is reported."""

from __future__ import annotations

from ...processes import python, run

_LAZY = """
import sys
import cloudinfinite_emulator.media
from cloudinfinite_emulator.media import samples

assert not [name for name in sys.modules if name.partition(".")[0] == "av"]
assert samples.make_wav(seconds=0.1)
assert "av" in sys.modules
"""

_ABSENT = """
import io, sys
sys.modules["av"] = None
from cloudinfinite_emulator.media import media_info

media_info(io.BytesIO(b"x"))
"""


def test_it_is_loaded_by_the_first_call() -> None:
    assert run(python(_LAZY)).stderr == ""


def test_without_it_the_error_says_what_to_install() -> None:
    ran = run(python(_ABSENT), check=False)
    assert ran.returncode == 1
    last = ran.stderr.splitlines()[-1]
    assert last.startswith("ImportError: reading media files needs PyAV")
    assert 'pip install "cloudinfinite[emulator]"' in last
