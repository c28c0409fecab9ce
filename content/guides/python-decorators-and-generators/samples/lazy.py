"""Generators: values made one at a time."""

# region: count
from collections.abc import Iterable, Iterator
from pathlib import Path


def count_down(start: int) -> Iterator[int]:
    while start > 0:
        yield start
        start -= 1


# endregion: count


# region: pipeline
def lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def errors(lines: Iterable[str]) -> Iterator[str]:
    return (line for line in lines if " ERROR " in line)


def first(lines: Iterable[str], number: int) -> Iterator[str]:
    for _, line in zip(range(number), lines):
        yield line


# endregion: pipeline


# region: batches
def batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    batch: list[str] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


# endregion: batches


# region: tree
def names(folder: dict) -> Iterator[str]:
    for name, inside in folder.items():
        yield name
        if isinstance(inside, dict):
            yield from names(inside)


# endregion: tree
