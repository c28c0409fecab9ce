"""A decorator that any function can wear."""

# region: timed
import functools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def timed(function: Callable[P, R]) -> Callable[P, R]:
    """Prints how long each call took."""

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            print(f"{function.__name__}: {time.perf_counter() - start:.3f} s")

    return wrapper


@timed
def load(name: str, *, upper: bool = False) -> str:
    """Loads a book."""
    return name.upper() if upper else name


# endregion: timed
