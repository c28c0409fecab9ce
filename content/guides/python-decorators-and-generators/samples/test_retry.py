"""Only the named errors are tried again, and not for ever."""

import pytest

from retry import ask, retry


class Server:
    def __init__(self, *errors):
        self.errors = list(errors)
        self.asked = 0

    def __call__(self):
        self.asked += 1
        if self.errors:
            raise self.errors.pop(0)
        return "answer"


def test_named_errors_are_tried_again():
    server = Server(ConnectionError(), ConnectionError())
    assert ask(server) == "answer"
    assert server.asked == 3


def test_it_gives_up_after_the_last_attempt():
    server = Server(*(ConnectionError() for _ in range(9)))
    with pytest.raises(ConnectionError):
        ask(server)
    assert server.asked == 5


def test_other_errors_are_not():
    server = Server(ValueError())
    with pytest.raises(ValueError):
        ask(server)
    assert server.asked == 1


def test_it_pauses_in_between(monkeypatch):
    pauses = []
    monkeypatch.setattr("time.sleep", pauses.append)
    retry(ConnectionError, pause=2.0)(Server(ConnectionError(), ConnectionError()).__call__)()
    assert pauses == [2.0, 2.0]
