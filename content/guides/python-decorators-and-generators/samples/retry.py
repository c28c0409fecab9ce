"""A decorator with arguments."""

# region: retry
import functools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    *errors: type[Exception], attempts: int = 3, pause: float = 1.0
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for _ in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    time.sleep(pause)
            return function(*args, **kwargs)

        return wrapper

    return decorate


# endregion: retry


# region: use
@retry(ConnectionError, attempts=5, pause=0)
def ask(server: Callable[[], str]) -> str:
    return server()


# endregion: use
