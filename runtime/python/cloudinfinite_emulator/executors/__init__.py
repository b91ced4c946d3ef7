"""The executors, which do the work of jobs."""
