"""Jobs: their states, what runs them, and what they do."""
