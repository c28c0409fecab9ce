"""How much is gained by doing twenty jobs at once, by kind of job."""

# region: measure
import asyncio
import time
from collections.abc import Awaitable, Callable

Job = Callable[[], Awaitable[None]]


async def waiting_job() -> None:
    await asyncio.sleep(0.02)


async def computing_job() -> None:
    sum(number * number for number in range(100_000))


async def gain(job: Job, times: int = 20) -> float:
    """How often the time of all jobs at once fits into the time of all in a row."""
    start = time.perf_counter()
    for _ in range(times):
        await job()
    in_a_row = time.perf_counter() - start
    await asyncio.gather(*(job() for _ in range(times)))
    return in_a_row / (time.perf_counter() - start - in_a_row)


# endregion: measure
