"""What a page says: its blocks read into facts, and the facts kept on disk."""
