"""A stub of the service, for the tests of programs that use it."""
