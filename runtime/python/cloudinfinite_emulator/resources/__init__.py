"""The state of an account besides jobs: queues, enabled processing, and datasets."""
