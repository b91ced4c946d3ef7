"""The log, which is silent unless it is asked for."""

from __future__ import annotations

import logging

from .errors import ConfigurationError

LOGGER = "cloudinfinite"
"""The one logger of this package; its lines are at DEBUG, and none holds a secret."""

FORMAT = "%(asctime)s %(name)s %(levelname)s %(message)s"


def switch_on(level: str | None) -> None:
    """Has the log written to the standard error if the level is ``debug``; None leaves it be.

    Where a program has set up handlers of its own, they get the lines, and nothing is added.

    Raises:
        ConfigurationError: It is any other level.
    """
    if level is None:
        return
    if level.lower() != "debug":
        raise ConfigurationError(f"CLOUDINFINITE_LOG must be debug, not {level!a}")
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)
