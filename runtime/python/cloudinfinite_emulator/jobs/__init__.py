"""Jobs: where they stand, who runs them, and what they do."""
