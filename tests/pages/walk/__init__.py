"""The page and the feed of spec/README.md, "When a page changes", before and after."""
