"""A blocking call stops every other task; the same call in a thread does not."""

import asyncio

import blocking


def pause(coroutine):
    return asyncio.run(blocking.longest_pause(coroutine))


def test_both_bring_the_report():
    assert asyncio.run(blocking.report_that_blocks()) == "report"
    assert asyncio.run(blocking.report_in_a_thread()) == "report"


def test_the_blocking_call_stops_the_loop_for_all_of_its_time():
    assert pause(blocking.report_that_blocks()) >= 0.2


def test_in_a_thread_the_loop_goes_on():
    async def beats():
        count = 0

        async def beat():
            nonlocal count
            while True:
                count += 1
                await asyncio.sleep(0)

        pulse = asyncio.create_task(beat())
        await blocking.report_in_a_thread()
        pulse.cancel()
        return count

    assert asyncio.run(beats()) > 10
    assert pause(blocking.report_in_a_thread()) < pause(blocking.report_that_blocks())
