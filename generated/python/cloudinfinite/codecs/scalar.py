# Generated from spec/common/scalar.xsd (b231a134c298b0cd).
# Do not edit: change the spec and run `make generate`.
"""Codecs of the types of spec/common/scalar.xsd."""

from cloudinfinite_runtime.rules import Text, Timestamp

TIMESTAMP = Timestamp()
TIMESTAMP_UNSET = frozenset(("-", "0"))
OBJECT_KEY = Text(min_length=1)
IDENTIFIER = Text(min_length=1)
