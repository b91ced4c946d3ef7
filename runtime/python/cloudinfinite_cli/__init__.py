"""The command line: a command for each call, made of the tables of operations when it is run.

Nothing here names a family, a call or a field. A program says which generated package it is for.
"""
