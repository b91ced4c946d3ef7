"""Jobs: their states, the queue that runs them, and the work that they do."""
