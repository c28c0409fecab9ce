"""Trying again, where that can help."""

# region: retry
import logging
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

logger = logging.getLogger(__name__)


def retry(action: Callable[[], T], attempts: int = 4, sleep=time.sleep) -> T:
    """The action's result; a lost connection is tried again, after 1, 2, 4 … seconds."""
    for attempt in range(1, attempts):
        try:
            return action()
        except (ConnectionError, TimeoutError) as error:
            pause = 2 ** (attempt - 1)
            logger.warning("Attempt %d failed (%s); trying again in %d s", attempt, error, pause)
            sleep(pause)
    return action()


# endregion: retry
