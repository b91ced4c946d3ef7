"""Everything that an error can reveal."""


def texts_of_error(error: BaseException) -> str:
    """Returns the texts and representations of an error and of all its causes, shown or not."""
    texts = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        if (each := waiting.pop()) is not None:
            texts += [str(each), repr(each), repr(vars(each))]
            waiting += [each.__cause__, each.__context__]
    return "\n".join(texts)
