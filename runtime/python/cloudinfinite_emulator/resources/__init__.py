"""What an account has besides jobs: queues, the processing of its buckets, and keys."""
