"""What somebody may have meant who asked a client for a call that it does not have."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

MOST = 3
"""How many are named at most."""


def calls_near(name: str, places: Iterable[str]) -> list[str]:
    """The calls that are likest to a name, the likest first.

    Args:
        name: What was asked for, such as ``transcode`` or ``describeMediaJob``.
        places: The calls that there are, dotted where they live in a namespace.
    """
    known = sorted(places)
    # `transcode` is a part of `create_transcode_job`, though most of the letters are missing.
    words = set(re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()))
    holding = [place for place in known if words <= set(re.split(r"[._]", place))]
    by_last = {place.rpartition(".")[2]: place for place in reversed(known)}
    close = difflib.get_close_matches(name.lower(), by_last, n=MOST)
    likest = [by_last[each] for each in close]
    return list(dict.fromkeys([*likest, *(holding if words else [])]))[:MOST]
