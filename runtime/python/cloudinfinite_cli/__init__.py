"""The command line: one command per call, built from the operation tables at run time.

No family, call or field is named here. A `Program` says which generated package to use.
"""
