"""Moderation, with verdicts from rules, written in the shapes of the spec."""
