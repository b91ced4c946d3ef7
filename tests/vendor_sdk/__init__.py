"""Maps the methods of the vendor's SDK and the actions of its command line to our calls."""
