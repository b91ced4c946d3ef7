"""Image processing and inspection."""
