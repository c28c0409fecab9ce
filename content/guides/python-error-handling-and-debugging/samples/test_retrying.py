"""What may pass is tried again, with growing pauses; the rest is not."""

import logging

import pytest

from retrying import retry


class Action:
    def __init__(self, *errors):
        self.errors = list(errors)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return "done"


@pytest.fixture
def pauses():
    return []


def test_nothing_is_tried_again_that_worked(pauses):
    action = Action()
    assert retry(action, sleep=pauses.append) == "done"
    assert (action.calls, pauses) == (1, [])


def test_a_lost_connection_is_tried_again(pauses, caplog):
    action = Action(ConnectionError("reset"), TimeoutError("slow"))
    with caplog.at_level(logging.WARNING):
        assert retry(action, sleep=pauses.append) == "done"
    assert (action.calls, pauses) == (3, [1, 2])
    assert caplog.messages == [
        "Attempt 1 failed (reset); trying again in 1 s",
        "Attempt 2 failed (slow); trying again in 2 s",
    ]


def test_the_last_failure_is_the_callers(pauses):
    action = Action(*(ConnectionError(str(number)) for number in range(9)))
    with pytest.raises(ConnectionError, match="3"):
        retry(action, sleep=pauses.append)
    assert (action.calls, pauses) == (4, [1, 2, 4])


def test_a_bug_is_not_tried_again(pauses):
    action = Action(KeyError("x"))
    with pytest.raises(KeyError):
        retry(action, sleep=pauses.append)
    assert (action.calls, pauses) == (1, [])
