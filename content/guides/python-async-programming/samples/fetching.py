"""Many requests with one client, some at a time."""

# region: fetch
import asyncio
from typing import Any

from httpx2 import AsyncClient


async def fetch(client: AsyncClient, path: str) -> Any:
    response = await client.get(path)
    response.raise_for_status()
    return response.json()


async def fetch_all(client: AsyncClient, paths: list[str], at_once: int = 5) -> list[Any]:
    places = asyncio.Semaphore(at_once)

    async def fetch_in_turn(path: str) -> Any:
        async with places:
            return await fetch(client, path)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch_in_turn(path)) for path in paths]
    return [task.result() for task in tasks]


# endregion: fetch


# region: main
async def main() -> None:
    async with AsyncClient(base_url="https://api.example", timeout=5) as client:
        for book in await fetch_all(client, [f"/books/{number}" for number in range(1, 51)]):
            print(book["title"])


# endregion: main
