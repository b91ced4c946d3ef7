"""Tests of the generator, on a tiny invented API where every declaration is one oddity."""
