"""The hand-written half of `cloudinfinite`: signs, sends, decodes and raises.

It knows no operation by name; generated code brings those in as values. The public names are those
of the package `cloudinfinite`, which loads them from the modules here when they are first used.
"""

from typing import Final

VERSION: Final = "0.1.0"
