"""The wrapper passes everything on, keeps the name, and times failures too."""

import re

import pytest

import timing

LINE = r"\w+: \d+\.\d{3} s\n"


def test_arguments_and_results_pass_through(capsys):
    assert timing.load("dune", upper=True) == "DUNE"
    assert re.fullmatch(LINE, capsys.readouterr().out)


def test_name_and_text_stay():
    assert (timing.load.__name__, timing.load.__doc__) == ("load", "Loads a book.")
    assert timing.load.__wrapped__("dune") == "dune"


def test_a_failing_call_is_timed_and_fails(capsys):
    @timing.timed
    def fail():
        raise KeyError("x")

    with pytest.raises(KeyError):
        fail()
    assert capsys.readouterr().out.startswith("fail: ")
