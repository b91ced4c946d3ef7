"""A stand-in for the service, for the tests of programs."""
