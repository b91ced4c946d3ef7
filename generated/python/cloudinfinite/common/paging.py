# Generated from spec/common/paging.xsd (2cc7a4a6d06240f8).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Integer

PAGE_NUMBER = Integer(minimum=1)
"""The number of a page of a list, from 1."""
