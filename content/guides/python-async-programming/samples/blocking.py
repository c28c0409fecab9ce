"""A blocking call inside a coroutine, and the way around it."""

import asyncio
import time


# region: slow
def slow_report() -> str:
    time.sleep(0.2)  # stands for a library that knows nothing of asyncio
    return "report"


# endregion: slow


# region: blocks
async def report_that_blocks() -> str:
    return slow_report()


# endregion: blocks


# region: thread
async def report_in_a_thread() -> str:
    return await asyncio.to_thread(slow_report)


# endregion: thread


# region: count
async def longest_pause(coroutine) -> float:
    """How long, in seconds, the event loop did nothing else while the coroutine ran."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            start = time.perf_counter()
            await asyncio.sleep(0)
            longest = max(longest, time.perf_counter() - start)

    watcher = asyncio.create_task(watch())
    await asyncio.sleep(0)
    await coroutine
    await asyncio.sleep(0)
    watcher.cancel()
    return longest


# endregion: count
