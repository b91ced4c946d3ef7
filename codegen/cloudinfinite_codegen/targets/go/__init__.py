"""The target `go`: one package of types, tables and calls over the runtime `core`."""
