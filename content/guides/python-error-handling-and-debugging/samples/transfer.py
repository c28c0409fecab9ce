"""Cleaning up, whatever happens."""

from collections.abc import Iterator

# region: finally
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lock(path: Path) -> Iterator[None]:
    path.touch(exist_ok=False)
    try:
        yield
    finally:
        path.unlink()


# endregion: finally


# region: order
def order_of(fail: bool) -> list[str]:
    steps = []
    try:
        steps.append("try")
        if fail:
            raise ValueError
    except ValueError:
        steps.append("except")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps


# endregion: order
