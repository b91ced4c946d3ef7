# Generated from spec/common/paging.xsd (ebf1cbee7b33cd25).
# Do not edit: change the spec and run `make generate`.
"""Enumerations, texts and numbers with their limits."""

from __future__ import annotations

from cloudinfinite_runtime.codec.scalars import Integer

PAGE_NUMBER = Integer(minimum=1)
"""A page number, starting from 1."""
