"""The lock goes away in every case; the four clauses run in their order."""

import pytest

from transfer import lock, order_of


def test_the_lock_is_there_inside_and_gone_outside(tmp_path):
    path = tmp_path / "lock"
    with lock(path):
        assert path.exists()
    assert not path.exists()


def test_a_failure_inside_removes_the_lock_and_goes_on(tmp_path):
    path = tmp_path / "lock"
    with pytest.raises(ZeroDivisionError), lock(path):
        1 / 0
    assert not path.exists()


def test_a_second_lock_is_refused_and_the_first_stays(tmp_path):
    path = tmp_path / "lock"
    with lock(path):
        with pytest.raises(FileExistsError), lock(path):
            pass
        assert path.exists()


def test_else_runs_without_and_except_with_an_error():
    assert order_of(fail=False) == ["try", "else", "finally"]
    assert order_of(fail=True) == ["try", "except", "finally"]
