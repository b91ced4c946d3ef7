"""The vendor's SDK and command line beside the calls of this package."""
