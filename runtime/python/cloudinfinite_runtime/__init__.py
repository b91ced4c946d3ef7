"""The hand-written half of `cloudinfinite`: signs, sends, decodes and raises.

It knows no operation by name; generated code passes operations in as values. The package
`cloudinfinite` defines the public names, and loads them from these modules on first use.
"""

from typing import Final

VERSION: Final = "0.1.0"
