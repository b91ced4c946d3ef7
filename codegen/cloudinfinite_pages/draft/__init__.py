"""Facts made into a feed to start from."""
