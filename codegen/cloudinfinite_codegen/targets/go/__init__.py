"""The target `go`: a package of types, tables and calls on top of the runtime `core`."""
