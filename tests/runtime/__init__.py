"""Tests of the hand-written runtime, against a tiny invented service."""
