"""Books in an SQLite database, asked for without blocking the event loop."""

# region: library
from contextlib import asynccontextmanager
from collections.abc import AsyncIterator
from pathlib import Path

import aiosqlite


@asynccontextmanager
async def open_library(path: Path) -> AsyncIterator[aiosqlite.Connection]:
    async with aiosqlite.connect(path) as library:
        await library.execute("create table if not exists book (title text, year integer)")
        yield library


async def add(library: aiosqlite.Connection, title: str, year: int) -> None:
    await library.execute("insert into book values (?, ?)", (title, year))
    await library.commit()


async def titles_since(library: aiosqlite.Connection, year: int) -> list[str]:
    query = "select title from book where year >= ? order by year"
    async with library.execute(query, (year,)) as rows:
        return [title async for (title,) in rows]


# endregion: library
