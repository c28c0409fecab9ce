"""Waits made together take as long as the longest; waits in a row add up."""

import asyncio
import runpy
import time

import waiting

MEAL = ["soup is ready", "bread is ready", "salad is ready"]


def timed(coroutine):
    start = time.perf_counter()
    result = asyncio.run(coroutine)
    return result, time.perf_counter() - start


def test_a_call_alone_does_nothing():
    coroutine = waiting.order("soup", 10)
    assert asyncio.iscoroutine(coroutine)
    coroutine.close()


def test_both_ways_bring_the_same_meal_in_the_same_order():
    assert asyncio.run(waiting.one_by_one()) == MEAL
    assert asyncio.run(waiting.together()) == MEAL


def test_waiting_together_takes_less_than_two_thirds_of_the_time():
    _, in_a_row = timed(waiting.one_by_one())
    _, at_once = timed(waiting.together())
    assert in_a_row >= 0.45
    assert at_once >= 0.2
    assert at_once < in_a_row * 2 / 3


def test_the_file_runs_as_a_program(capsys):
    runpy.run_path(waiting.__file__, run_name="__main__")
    assert capsys.readouterr().out == f"{MEAL}\n"
