"""Decorators from the standard library."""

# region: cache
import functools


@functools.cache
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.lru_cache(maxsize=128)
def parse(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.split("/"))


# endregion: cache


# region: dispatch
@functools.singledispatch
def as_json(value: object) -> str:
    raise TypeError(f"cannot write a {type(value).__name__}")


@as_json.register
def _(value: str) -> str:
    return f'"{value}"'


@as_json.register
def _(value: int | float) -> str:
    return str(value)


@as_json.register
def _(value: list) -> str:
    return "[" + ", ".join(map(as_json, value)) + "]"


# endregion: dispatch
