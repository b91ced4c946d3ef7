"""Names for values of FFmpeg's libraries that PyAV only has as numbers.

The numbers of colour properties are those of ITU-T H.273; the names are those of FFmpeg's tools.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COLOR_PRIMARIES: Final[Mapping[int, str]] = {
    1: "bt709",
    2: "unknown",
    4: "bt470m",
    5: "bt470bg",
    6: "smpte170m",
    7: "smpte240m",
    8: "film",
    9: "bt2020",
    10: "smpte428",
    11: "smpte431",
    12: "smpte432",
    22: "ebu3213",
}

COLOR_TRANSFERS: Final[Mapping[int, str]] = {
    1: "bt709",
    2: "unknown",
    4: "bt470m",
    5: "bt470bg",
    6: "smpte170m",
    7: "smpte240m",
    8: "linear",
    9: "log100",
    10: "log316",
    11: "iec61966-2-4",
    12: "bt1361e",
    13: "iec61966-2-1",
    14: "bt2020-10",
    15: "bt2020-12",
    16: "smpte2084",
    17: "smpte428",
    18: "arib-std-b67",
}

COLOR_RANGES: Final[Mapping[int, str]] = {0: "unknown", 1: "tv", 2: "pc"}

FIELD_ORDERS: Final[Mapping[int, str]] = {
    0: "unknown",
    1: "progressive",
    2: "tt",
    3: "bb",
    4: "tb",
    5: "bt",
}
