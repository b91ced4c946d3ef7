"""State that outlives the process, and how it is written down."""
