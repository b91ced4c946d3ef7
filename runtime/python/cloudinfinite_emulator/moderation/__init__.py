"""Moderation: rules, and the verdicts that follow from them."""
