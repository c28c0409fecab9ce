"""The library keeps its books, and other tasks go on while it asks for them."""

import asyncio

import library


def test_books_are_kept_and_found_by_year(tmp_path):
    async def run():
        async with library.open_library(tmp_path / "books.db") as books:
            await library.add(books, "Dune", 1965)
            await library.add(books, "Emma", 1815)
            await library.add(books, "Beloved", 1987)
        async with library.open_library(tmp_path / "books.db") as books:
            return await library.titles_since(books, 1900)

    assert asyncio.run(run()) == ["Dune", "Beloved"]


def test_text_of_a_title_is_never_a_command(tmp_path):
    async def run():
        async with library.open_library(tmp_path / "books.db") as books:
            await library.add(books, "'); drop table book; --", 2000)
            return await library.titles_since(books, 0)

    assert asyncio.run(run()) == ["'); drop table book; --"]


def test_other_tasks_go_on_during_a_query(tmp_path):
    async def run():
        beats = 0

        async def beat():
            nonlocal beats
            while True:
                beats += 1
                await asyncio.sleep(0)

        async with library.open_library(tmp_path / "books.db") as books:
            pulse = asyncio.create_task(beat())
            await library.add(books, "Dune", 1965)
            pulse.cancel()
        return beats

    assert asyncio.run(run()) > 1
