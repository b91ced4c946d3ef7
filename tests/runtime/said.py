"""What an error lets out, with everything that hangs on it."""


def everything_said(error: BaseException) -> str:
    """The texts and representations of an error and of all errors below it, shown or not."""
    said = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        if (each := waiting.pop()) is not None:
            said += [str(each), repr(each), repr(vars(each))]
            waiting += [each.__cause__, each.__context__]
    return "\n".join(said)
