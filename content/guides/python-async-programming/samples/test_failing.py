"""Failures, cancellation and deadlines."""

import asyncio

import pytest

import failing


async def works():
    return "done"


async def fails():
    raise ConnectionError("no route")


def waits(log):
    async def job():
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise

    return job


def test_all_results_come_in_the_order_of_the_jobs():
    async def slow():
        await asyncio.sleep(0.01)
        return "slow"

    assert asyncio.run(failing.all_or_nothing(slow, works)) == ["slow", "done"]


def test_a_failure_cancels_the_others():
    log = []
    with pytest.raises(RuntimeError, match="1 of 3 jobs failed") as failure:
        asyncio.run(failing.all_or_nothing(works, fails, waits(log)))
    assert log == ["cancelled"]
    assert isinstance(failure.value.__cause__, ExceptionGroup)


def test_other_faults_are_not_caught():
    async def bug():
        raise KeyError("x")

    with pytest.raises(ExceptionGroup) as failure:
        asyncio.run(failing.all_or_nothing(bug))
    assert failure.group_contains(KeyError)


def test_each_on_its_own_keeps_what_worked():
    results = asyncio.run(failing.each_on_its_own(works, fails))
    assert results == ["done", "failed: no route"]


def test_a_deadline_cancels_the_job():
    log = []
    assert asyncio.run(failing.in_time(waits(log), 0.01)) == "too late"
    assert log == ["cancelled"]
    assert asyncio.run(failing.in_time(works, 60)) == "done"
