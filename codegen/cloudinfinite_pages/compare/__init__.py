"""Facts held against the spec, against other editions, and against their former selves."""
