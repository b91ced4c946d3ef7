"""Tests of `cloudinfinite_runtime.codec`."""
