"""What happens to the others when one of several tasks fails."""

import asyncio
from collections.abc import Awaitable, Callable


# region: together
async def all_or_nothing(*jobs: Callable[[], Awaitable[str]]) -> list[str]:
    """The results of all jobs; when one fails, the others are cancelled."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job()) for job in jobs]
    except* ConnectionError as failed:
        raise RuntimeError(f"{len(failed.exceptions)} of {len(jobs)} jobs failed") from failed
    return [task.result() for task in tasks]


# endregion: together


# region: apart
async def each_on_its_own(*jobs: Callable[[], Awaitable[str]]) -> list[str]:
    """What every job says, also the failure of one that failed."""
    results = await asyncio.gather(*(job() for job in jobs), return_exceptions=True)
    return [f"failed: {result}" if isinstance(result, Exception) else result for result in results]


# endregion: apart


# region: timeout
async def in_time(job: Callable[[], Awaitable[str]], seconds: float) -> str:
    """The job's result, or a word that it came too late."""
    try:
        async with asyncio.timeout(seconds):
            return await job()
    except TimeoutError:
        return "too late"


# endregion: timeout
