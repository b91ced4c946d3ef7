"""Drafts feeds and samples from facts."""
