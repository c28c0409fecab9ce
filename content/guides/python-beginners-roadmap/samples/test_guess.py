"""The guessing game, played by a test."""

import random
import runpy
from pathlib import Path

import pytest


def play(monkeypatch, capsys, guesses):
    monkeypatch.setattr(random, "randint", lambda low, high: 42)
    answers = iter(guesses)
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    runpy.run_path(str(Path(__file__).with_name("guess.py")))
    return capsys.readouterr().out.splitlines()


def test_it_says_where_to_go_on_and_counts(monkeypatch, capsys):
    said = play(monkeypatch, capsys, ["50", "25", "42"])
    assert said == ["Lower", "Higher", "Right, after 3 tries"]


def test_a_word_in_place_of_a_number_ends_it(monkeypatch, capsys):
    with pytest.raises(ValueError):
        play(monkeypatch, capsys, ["forty"])
